import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { placeOfMeeting } from '../../../src/committee/agenda/find.ts'
import { committeesOf } from '../../../src/committee/agenda/home.ts'
import { whoIs } from '../../../src/committee/council/who-is.ts'
import type { By } from '../../../src/committee/kernel/actor.ts'
import { whoComes } from '../../../src/committee/members/attendance/who-comes.ts'
import { closeReplies } from '../../../src/committee/members/replies/close-replies.ts'
import { replyToRecommendation } from '../../../src/committee/members/replies/reply-to-recommendation.ts'
import { chairOf } from '../../../src/committee/members/work-plan/who-chairs.ts'
import { whoWouldGet } from '../../../src/committee/reminders/remind-now.ts'
import { cast, type Marlshire, openMarlshire } from '../../support/committee.ts'
import {
  by,
  enterElections,
  firstDay,
  lastDay,
  leavers,
  newcomers,
  postedOn,
} from '../../support/elections.ts'
import { nothing } from '../../support/meeting.ts'
import { refusal } from '../../support/press.ts'
import { stores } from '../../support/stores.ts'

const dayBefore = '2018-05-05'
const old = leavers.map((name) => cast[name])
/** Members who stay and vote: Dev Shah’s substitute has no place without him. */
const stays = [cast.nia]

describe.each(stores)('a year with elections, on $name', ({ open }) => {
  let close = async () => {}
  let m: Marlshire
  beforeEach(async () => {
    const opened = await open()
    close = opened.close
    m = await openMarlshire(opened.store)
    m.at('2018-04-23T09:00')
  })
  afterEach(() => close())

  const reply = (who: By, recommendationId: string) =>
    replyToRecommendation(m.core, who, { recommendationId, given: nothing })
  const owing = async (meeting: string) => {
    const { reached, unreached } = await whoWouldGet(m.core, m.as('ruth'), meeting)
    return [...reached, ...unreached]
      .map(({ name }) => name)
      .filter((name) => name !== cast.eve && name !== cast.gil)
  }
  /** Who votes at a meeting, and how many must be there. */
  const voting = async (meeting: string) => {
    const { expected, names } = await whoComes(m.core, await placeOfMeeting(m.store.look, meeting))
    const votes = expected.members.filter((one) => one.votes).map(({ sits }) => names.get(sits.personId))
    return { votes: votes.sort(), quorum: expected.quorum.number }
  }
  const sheet = async (meetingId: string) => {
    await closeReplies(m.core, m.as('ruth'), { meetingId })
    const closing = await m.store.look.closings.findOne({ meetingId })
    const readers = await m.store.look.people.find({ id: closing?.readers ?? [] })
    return { ...closing, readers: readers.map(({ name }) => name) }
  }

  test('who is asked, counted, reminded and shown the sheet, before, on and after the day', async () => {
    const before = await postedOn(m, dayBefore)
    const on = await postedOn(m, lastDay)
    const after = await postedOn(m, firstDay)
    expect(await owing(after.meeting)).toEqual(expect.arrayContaining([...old, ...stays]))
    await enterElections(m)

    // Those who leave sit on their last day; those who come sit from the next.
    for (const { meeting } of [before, on])
      expect(await voting(meeting)).toEqual({ votes: [...old, ...stays].sort(), quorum: 3 })
    expect(await voting(after.meeting)).toEqual({ votes: [...newcomers, ...stays].sort(), quorum: 3 })

    // Before: leavers answer for their own meetings only, newcomers for none yet.
    m.at('2018-05-04T09:00')
    await reply(m.as('asha'), before.a)
    expect((await refusal(reply(m.as('asha'), after.a))).message).toContain(
      'Your seat ends before this meeting',
    )
    expect((await refusal(reply(by('Fay'), after.a))).message).toContain('begins on Monday 7 May 2018')
    expect(await owing(after.meeting)).toEqual(stays)
    expect(await chairOf(m.store.look, m.committee.id, '2018-05-04')).toBe(m.id('tom'))

    const first = await sheet(before.meeting)
    expect(first.outOf).toBe(old.length + stays.length)
    expect(first.readers).toEqual(expect.arrayContaining(old))
    expect(first.readers).not.toContain('Fay')

    // On their last day they are asked and counted as ever.
    m.at('2018-05-06T08:00')
    await reply(m.as('cara'), on.a)
    expect(await owing(on.meeting)).toEqual(expect.arrayContaining(['Tom Baxter', 'Asha Patel']))
    const second = await sheet(on.meeting)
    expect(second.outOf).toBe(old.length + stays.length)

    // From the next day on they are refused and shown nothing; what they gave stays.
    m.at('2018-05-07T00:00')
    const refused = await refusal(reply(m.as('asha'), on.a))
    expect(refused.message).toContain('Your seat on this committee ended on Sunday 6 May 2018')
    const asha = await whoIs(m.store.look, m.as('asha'))
    expect(await committeesOf(m.store.reads, asha, m.core.now())).toEqual([])
    expect(await m.store.look.replies.count({ personId: m.id('asha') })).toBe(1)
    expect((await owing(after.meeting)).sort()).toEqual([...newcomers, ...stays].sort())
    const fay = await whoIs(m.store.look, by('Fay'))
    expect(await chairOf(m.store.look, m.committee.id, firstDay)).toBe(fay.id)

    await reply(by('Fay'), after.a)
    const third = await sheet(after.meeting)
    expect(third).toMatchObject({ outOf: newcomers.length + stays.length })
    expect(third.readers).toEqual(expect.arrayContaining([...newcomers, ...stays]))
    for (const name of old) expect(third.readers).not.toContain(name)

    // The earlier meetings count as they did.
    expect(await voting(before.meeting)).toEqual({ votes: [...old, ...stays].sort(), quorum: 3 })
    const frozen = await m.store.look.closings.findOne({ meetingId: before.meeting })
    expect(frozen?.outOf).toBe(old.length + stays.length)
  })
})
