import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { tellClerks } from '../../src/committee/record/tell-clerks.ts'
import { deskWords } from '../../src/conversation/meetings/desk.words.ts'
import { postingWords } from '../../src/conversation/meetings/posting.words.ts'
import { aWeekAndMoreBefore, setUpCouncil } from '../story/council.ts'
import type { Given } from '../story/given.ts'
import type { User } from '../story/user.ts'
import { openWorld, type World } from '../story/world.ts'
import { database } from '../support/stores.ts'
import { agendaOn, agendas, both, clerkOn, patience, postedAnyway, refused } from './given.ts'

describe.each(both)('given a clerk on %s', (on) => {
  let world: World
  let ruth: User
  let given: Given
  beforeEach(async () => {
    world = await openWorld(database, aWeekAndMoreBefore)
    const committee = await setUpCouncil(world)
    ruth = clerkOn(world, on)
    await ruth.says('hello')
    await ruth.hears('Hello')
    await world.mishap(on, 'no-room', true)
    given = await postedAnyway(world, committee)
    await refused(world, on)
  })
  afterEach(() => world.close())

  const triesAgain = async () => {
    await ruth.says('hello')
    await ruth.presses(deskWords.open)
    return ruth.pressesInForm(postingWords.again.title)
  }

  test('what a platform refuses again still waits', async () => {
    expect(await triesAgain()).toContain(postingWords.again.done(1))
    await vi.waitFor(
      async () => expect(await agendaOn(world, on)).toMatchObject({ attempts: 1, waits: true }),
      patience,
    )
    expect(await agendas(ruth)).toBe(0)
  })

  test('a reminder or notice that may not have arrived is sent once more', async () => {
    const { core } = world
    const meeting = await core.store.look.meetings.get(given.meetingId)
    if (meeting === null) return expect.unreachable()
    const notice = { about: 'quorum', subjectId: meeting.id, words: 'The quorum is short.' } as const
    await core.store.transact((tx) => tellClerks(core, tx, meeting, notice))
    await ruth.hears(notice.words)
    await vi.waitFor(
      async () =>
        expect(await core.store.look.messages.find({ about: 'quorum' })).toMatchObject([{ state: 'sent' }]),
      patience,
    )
    await core.store.transact((tx) =>
      tx.messages.update({ about: 'quorum' }, { state: 'uncertain', why: 'no_answer' }),
    )
    await triesAgain()
    await vi.waitFor(async () => {
      const said = await ruth.reads('quorate')
      expect(said.filter((text) => text.includes(notice.words))).toHaveLength(2)
    }, patience)
  })
})
