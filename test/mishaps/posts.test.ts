import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { PlatformName } from '../../src/committee/ports.ts'
import { redrawMeeting } from '../../src/committee/record/redraw-meeting.ts'
import { aWeekAndMoreBefore, setUpCouncil } from '../story/council.ts'
import { aPostedMeeting } from '../story/given.ts'
import { openWorld, type World } from '../story/world.ts'
import { database } from '../support/stores.ts'
import { agendaOn, agendas, both, clerkOn, patience, postedAnyway, refused } from './given.ts'

let world: World
let committee: string
beforeEach(async () => {
  world = await openWorld(database, aWeekAndMoreBefore)
  committee = await setUpCouncil(world)
})
afterEach(() => world.close())

/** The agenda is to show something new. */
const redrawn = (meeting: string) => world.core.store.transact((tx) => redrawMeeting(world.core, tx, meeting))

const rooms: readonly (readonly [PlatformName, string])[] = [
  ['slack', 'no-room'],
  ['slack', 'room-archived'],
  ['slack', 'no-token'],
  ['teams', 'no-room'],
  ['teams', 'no-token'],
]

describe.each(rooms)('given a %s where “%s”', (on, mishap) => {
  test('the agenda waits, and arrives once after that is mended', async () => {
    await world.mishap(on, mishap, true)
    await postedAnyway(world, committee)
    await refused(world, on)
    expect(await agendaOn(world, on)).toMatchObject({ due: true, message: null })
    expect(await agendas(clerkOn(world, on))).toBe(0)
    await world.mishap(on, mishap, false)
    await vi.waitFor(async () => expect(await agendas(clerkOn(world, on))).toBe(1), patience)
    await world.settled()
    expect(await agendas(clerkOn(world, on))).toBe(1)
    expect(await agendaOn(world, on)).toMatchObject({ due: false, fault: null, refused: null, waits: false })
  })
})

describe.each(both)('on %s', (on) => {
  test('a message taken without an id is never posted again', async () => {
    await world.mishap(on, 'no-ids', true)
    const { meetingId } = await postedAnyway(world, committee)
    await world.settled()
    await world.mishap(on, 'no-ids', false)
    for (let time = 0; time < 3; time++) {
      await redrawn(meetingId)
      await world.settled()
    }
    expect(await agendas(clerkOn(world, on))).toBe(1)
    expect((await agendaOn(world, on))?.fault).toBe('no-id')
  })

  test('an agenda that somebody deleted is put back before the meeting, and not after it', async () => {
    const { meetingId } = await aPostedMeeting(world, committee)
    await world.mishap(on, 'deleted', true)
    await redrawn(meetingId)
    await world.settled()
    expect(await agendas(clerkOn(world, on))).toBe(2)
    world.itIs('2017-10-03T09:00:00Z')
    await redrawn(meetingId)
    await world.settled()
    expect(await agendas(clerkOn(world, on))).toBe(2)
  })
})

test('in Slack, edits that are refused never put a second agenda into the room', async () => {
  const { meetingId } = await aPostedMeeting(world, committee)
  await world.mishap('slack', 'no-edits', true)
  for (let time = 0; time < 4; time++) {
    await redrawn(meetingId)
    await world.settled()
  }
  expect(await agendas(clerkOn(world, 'slack'))).toBe(1)
  expect((await agendaOn(world, 'slack'))?.fault).toBe('not-editable')
  await world.mishap('slack', 'no-edits', false)
  await redrawn(meetingId)
  await world.settled()
  expect(await agendaOn(world, 'slack')).toMatchObject({ fault: null, refused: null })
})

test('in Teams, a message that is not found at first is edited and not posted again', async () => {
  const { meetingId } = await aPostedMeeting(world, committee)
  await world.mishap('teams', 'passing-404', true)
  await redrawn(meetingId)
  await world.settled()
  expect(await agendas(clerkOn(world, 'teams'))).toBe(1)
})

test('a room that is linked anew gets what waited for it', async () => {
  const [room] = await world.core.store.look.rooms.find({ platform: 'slack' })
  if (room === undefined) return expect.unreachable()
  await world.core.store.transact((tx) => tx.rooms.update({ id: room.id }, { channel: 'C0GONE' }))
  await postedAnyway(world, committee)
  await refused(world, 'slack')
  await world.core.store.transact((tx) => tx.rooms.update({ id: room.id }, { channel: room.channel }))
  await setUpCouncil(world)
  await vi.waitFor(async () => expect(await agendas(clerkOn(world, 'slack'))).toBe(1), patience)
})
