import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { tellClerks } from '../../src/committee/record/tell-clerks.ts'
import { wantPost } from '../../src/committee/record/want-post.ts'
import { aWeekAndMoreBefore, setUpCouncil } from '../story/council.ts'
import { aPostedMeeting, type Given } from '../story/given.ts'
import { openWorld, type World } from '../story/world.ts'
import { database } from '../support/stores.ts'
import { both, clerkOn, patience } from './given.ts'

let world: World
let given: Given
beforeEach(async () => {
  world = await openWorld(database, aWeekAndMoreBefore)
  given = await aPostedMeeting(world, await setUpCouncil(world))
})
afterEach(() => world.close())

async function wantsMinutes(): Promise<void> {
  const { core } = world
  const [clerk] = await core.store.look.people.find({ name: 'Ruth Adeyemi' })
  const meeting = await core.store.look.meetings.get(given.meetingId)
  if (clerk === undefined || meeting === null) return expect.unreachable()
  const { councilId, id: subjectId } = meeting
  await core.store.transact((tx) =>
    wantPost(core, tx, { councilId, kind: 'minutes', subjectId, target: 'person', targetId: clerk.id }),
  )
}

async function wantsNotice(): Promise<void> {
  const { core } = world
  const meeting = await core.store.look.meetings.get(given.meetingId)
  if (meeting === null) return expect.unreachable()
  const words = 'The quorum is short.'
  await core.store.transact((tx) =>
    tellClerks(core, tx, meeting, { about: 'quorum', subjectId: meeting.id, words }),
  )
}

test.each(both)('on %s, what somebody could not be sent arrives once they write to the bot', async (on) => {
  const ruth = clerkOn(world, on)
  await ruth.says('hello')
  await ruth.hears('Hello')
  await world.mishap(on, 'no-people', true)
  await wantsMinutes()
  await wantsNotice()
  const { posts, messages } = world.core.store.look
  await vi.waitFor(async () => {
    expect(await posts.find({ kind: 'minutes' })).toMatchObject([{ due: true, waits: true }])
    expect(await messages.find({ about: 'quorum' })).toMatchObject([{ state: 'due', attempts: 1 }])
  }, patience)
  await world.mishap(on, 'no-people', false)
  await ruth.says('hello')
  await ruth.hears('The quorum is short.')
  await world.settled()
  const said = await ruth.reads('quorate')
  expect(said.filter((text) => text.includes('The quorum is short.'))).toHaveLength(1)
  expect(await posts.find({ kind: 'minutes' })).toMatchObject([{ due: false, fault: null }])
})

test('in Teams, a chat that was removed is opened anew', async () => {
  const ruth = clerkOn(world, 'teams')
  await ruth.says('hello')
  await ruth.hears('Hello')
  await world.mishap('teams', 'chats-removed', true)
  await wantsNotice()
  await ruth.hears('The quorum is short.')
})
