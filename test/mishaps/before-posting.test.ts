import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { faultWords } from '../../src/committee/record/fault.words.ts'
import { postWords } from '../../src/committee/record/post.words.ts'
import { deskWords } from '../../src/conversation/meetings/desk.words.ts'
import { postingWords } from '../../src/conversation/meetings/posting.words.ts'
import { aWeekAndMoreBefore, setUpCouncil } from '../story/council.ts'
import { aCheckedMeeting } from '../story/given.ts'
import type { User } from '../story/user.ts'
import { openWorld, type World } from '../story/world.ts'
import { database } from '../support/stores.ts'
import { agendas, both, clerkOn, patience } from './given.ts'

describe.each(both)('given a clerk on %s', (on) => {
  let world: World
  let ruth: User
  beforeEach(async () => {
    world = await openWorld(database, aWeekAndMoreBefore)
    await aCheckedMeeting(world, await setUpCouncil(world))
    ruth = clerkOn(world, on)
    await ruth.says('hello')
    await ruth.hears('Hello')
  })
  afterEach(() => world.close())

  const opensTheForm = async () => {
    await ruth.presses(deskWords.open)
    return ruth.pressesInForm(postingWords.post.title)
  }
  const told = faultWords.told('bot-not-in-room', { what: postWords.agenda, people: [], platform: on })

  test('they read it before they post, and what they posted follows by itself', async () => {
    await world.mishap(on, 'no-room', true)
    expect(await opensTheForm()).toContain(told)
    expect(await ruth.confirms()).toContain(postingWords.post.doneButWaits(told))
    expect(await agendas(ruth)).toBe(0)
    await world.mishap(on, 'no-room', false)
    await vi.waitFor(async () => expect(await agendas(ruth)).toBe(1), patience)
  })

  test('they read it in place of “Done” if it came to pass while the form was open', async () => {
    expect(await opensTheForm()).not.toContain(told)
    await world.mishap(on, 'no-room', true)
    const said = await ruth.confirms()
    expect(said).toContain(postingWords.post.doneButWaits(told))
    expect(said).not.toContain(postingWords.post.done)
  })

  test('nothing stops a post if the platform does not answer', async () => {
    world.isDown(on, 'answers 503')
    const [room] = await world.core.store.look.rooms.find({ platform: on })
    if (room === undefined) return expect.unreachable()
    expect(await world.core.roomFault?.(room)).toBeNull()
  })
})
