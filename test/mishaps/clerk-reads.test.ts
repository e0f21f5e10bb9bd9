import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { PlatformName } from '../../src/committee/ports.ts'
import type { Fault } from '../../src/committee/record/fault.ts'
import { faultWords } from '../../src/committee/record/fault.words.ts'
import { postWords } from '../../src/committee/record/post.words.ts'
import { deskWords } from '../../src/conversation/meetings/desk.words.ts'
import { aWeekAndMoreBefore, setUpCouncil } from '../story/council.ts'
import { openWorld, type World } from '../story/world.ts'
import { database } from '../support/stores.ts'
import { clerkOn, patience, postedAnyway } from './given.ts'

let world: World
let committee: string
beforeEach(async () => {
  world = await openWorld(database, aWeekAndMoreBefore)
  committee = await setUpCouncil(world)
})
afterEach(() => world.close())

/** Where it goes wrong, and where the clerk can still be reached. */
const cases: readonly (readonly [PlatformName, string, Fault, PlatformName])[] = [
  ['slack', 'no-room', 'bot-not-in-room', 'slack'],
  ['slack', 'room-archived', 'room-archived', 'slack'],
  ['slack', 'no-token', 'token-refused', 'teams'],
  ['teams', 'no-room', 'bot-not-in-room', 'teams'],
  ['teams', 'no-token', 'token-refused', 'slack'],
]

test.each(cases)(
  'given %s where “%s”, the clerk reads why and what to do',
  async (on, mishap, fault, there) => {
    const ruth = clerkOn(world, there)
    await ruth.says('hello')
    await ruth.hears('Hello')
    await world.mishap(on, mishap, true)
    await postedAnyway(world, committee)
    const told = faultWords.told(fault, { what: postWords.agenda, people: [], platform: on })
    await ruth.hears(told)
    await ruth.says('hello')
    await ruth.presses(deskWords.open)
    await vi.waitFor(async () => expect((await ruth.form()).lines.join('\n')).toContain(told), patience)
    const notices = await world.core.store.look.messages.find({ about: 'undelivered' })
    expect(notices.filter(({ words }) => words === told)).toHaveLength(1)
  },
)
