import { beforeAll, describe, expect, it } from 'vitest'
import { writeCalendar } from '../../../src/calendar/write-calendar.ts'
import { addMeeting } from '../../../src/committee/agenda/meetings/add-meeting.ts'
import { moveMilestone } from '../../../src/committee/agenda/meetings/move-milestone.ts'
import { setClosing } from '../../../src/committee/agenda/meetings/set-closing.ts'
import { cancelMeeting } from '../../../src/committee/changes/cancel-meeting.ts'
import { moveMeeting } from '../../../src/committee/changes/move-meeting.ts'
import { restoreMeeting } from '../../../src/committee/changes/restore-meeting.ts'
import { sittingAt } from '../../../src/committee/council/sitting.ts'
import { confirmSubstitute } from '../../../src/committee/members/attendance/confirm-substitute.ts'
import { closeDueReplies, closeReplies } from '../../../src/committee/members/replies/close-replies.ts'
import { openPoll } from '../../../src/committee/members/work-plan/open-poll.ts'
import { readDiary } from '../../../src/committee/reminders/read-diary.ts'
import { remindNow } from '../../../src/committee/reminders/remind-now.ts'
import { changesScreenWords } from '../../../src/conversation/changes/changes.words.ts'
import { meetingChangesWords } from '../../../src/conversation/changes/meeting-changes.words.ts'
import { diaryLinkWords } from '../../../src/conversation/reminders/diary.words.ts'
import { pollCardWords } from '../../../src/conversation/work-plan/poll.words.ts'
import { pollFormWords } from '../../../src/conversation/work-plan/polls.words.ts'
import { type Marlshire, type Name, openMarlshire } from '../../support/committee.ts'
import { moment, polled, position, posted, readyToPost, reply, topic } from '../../support/meeting.ts'
import { memoryStore } from '../../support/memory-store.ts'
import { postbag, users } from '../../support/postbag.ts'
import { deliverPosts, duePosts } from '../../support/posts.ts'
import {
  button,
  cardOf,
  cards,
  fillIn,
  labels,
  problems,
  refusal,
  shown,
  textOf,
} from '../../support/press.ts'
import { questioned } from '../../support/questions.ts'
import { twoStores } from '../../support/stores.ts'

const reason = 'The hall is shut'
const move = (m: Marlshire, meetingId: string, to: string, from = '2017-10-02') =>
  moveMeeting(m.core, m.as('ruth'), { meetingId, from, to, reason })
const cancel = (m: Marlshire, meetingId: string) => cancelMeeting(m.core, m.as('ruth'), { meetingId, reason })

describe.each(twoStores)('moving a meeting, on $name', ({ open }) => {
  const marlshire = async () => openMarlshire((await open()).store)
  beforeAll(async () => {
    await open()
  })

  it('shows the new day everywhere, and tells everyone once, including those who sat on the old day', async () => {
    const m = await marlshire()
    const { meeting } = await posted(m)
    const bag = postbag(m.core)
    await bag.look()
    const ruth = m.as('ruth')
    const open_ = button(await shown(m, ruth, 'timetable', { meeting }), changesScreenWords.move)
    const form = await shown(m, ruth, open_.action, open_.ids)
    expect(textOf(form)).toContain(meetingChangesWords.move.substitutes(['Sam Ito']))
    expect(labels(form)).toContain(meetingChangesWords.move.cancelInstead)
    const answers = { date: '2017-10-09', reason }
    const done = textOf(await shown(m, ruth, form.form?.action ?? '', form.form?.ids ?? {}, answers))
    expect(done).toContain(meetingChangesWords.move.done('2017-10-09'))
    const again = await shown(m, ruth, form.form?.action ?? '', form.form?.ids ?? {}, answers)
    expect(textOf(again)).toContain(meetingChangesWords.move.already('2017-10-09'))
    const told = await bag.rounds(2)
    // Dev Shah sits again. Sam Ito, his substitute on the old day, is also told.
    expect(users(told)).toEqual(
      ['asha', 'ben', 'cara', 'dev', 'eve', 'gil', 'nia', 'ruth', 'sam', 'tom'].sort(),
    )
    expect(textOf(told[0]?.card ?? { title: '', blocks: [] })).toContain(
      'The meeting of Monday 2 October 2017 is moved to Monday 9 October 2017. The hall is shut. Members are asked again whether they will come. Substitutes were named for the earlier day: they do not sit on the new one unless the clerk names them again.',
    )
    for (const kind of ['agenda', 'desk', 'draft'] as const)
      for (const { card } of await cards(m, { kind })) {
        expect(textOf(card)).toContain('Monday 9 October 2017')
        expect(textOf(card)).not.toContain('2 October 2017')
      }
    expect(await m.store.look.changes.find({})).toMatchObject([
      { kind: 'meeting-moved', before: 'It was on Monday 2 October 2017.' },
    ])
  })

  it('asks again who sits and who is coming, even after moving it back', async () => {
    const m = await marlshire()
    const { meeting } = await posted(m)
    const sits = async (name: Name) => {
      const there = await m.store.look.meetings.get(meeting)
      if (there === null) throw new Error('no meeting')
      return (await sittingAt(m.store.look, there)).some((one) => one.personId === m.id(name))
    }
    const desk = async () => textOf(await cardOf(m, 'desk', m.id('ruth')))
    await shown(m, m.as('ruth'), 'coming', { meeting, on: m.id('asha') })
    expect(await desk()).toContain('1 coming')
    expect([await sits('sam'), await sits('dev')]).toEqual([true, false])
    await move(m, meeting, '2017-10-09')
    await move(m, meeting, '2017-10-02', '2017-10-09')
    expect([await sits('sam'), await sits('dev')]).toEqual([false, true])
    expect(await desk()).toContain('0 coming, 0 sending apologies, 6 yet to say')
    expect(textOf(await shown(m, m.as('ruth'), 'who-is-coming', { meeting }))).toContain(
      'Asha Patel: has not said',
    )
    expect(textOf(await cardOf(m, 'entered', m.id('asha')))).toContain(
      'The meeting was moved since, so please say it again for the new day.',
    )
    expect(await m.store.look.attendances.find({ personId: m.id('asha') })).toMatchObject([
      { says: 'coming', date: null },
    ])
    // Sam Ito stays a substitute of the committee.
    const [memberId, substituteId] = [m.id('dev'), m.id('sam')]
    expect(
      await confirmSubstitute(m.core, m.as('ruth'), { meetingId: meeting, memberId, substituteId }),
    ).toBe(true)
    await shown(m, m.as('asha'), 'coming', { meeting })
    expect([await sits('sam'), await sits('dev')]).toEqual([true, false])
    expect(await desk()).toContain('1 coming')
  })

  it('warns if there are too few clear days', async () => {
    const m = await marlshire()
    const { meeting } = await posted(m)
    const ids = { meeting, from: '2017-10-02' }
    const early = await shown(
      m,
      m.as('ruth'),
      'set-closing',
      { meeting },
      { day: '2017-09-21', time: '12:00', reason: 'The sheet is wanted early.' },
    )
    expect(textOf(early)).toContain('Replies now close Thursday 21 September, noon.')
    expect(textOf(await shown(m, m.as('ruth'), 'move-meeting', { meeting }))).toContain(
      meetingChangesWords.move.closing(moment('2017-09-21', '12:00')),
    )
    const done = await shown(m, m.as('ruth'), 'move-meeting', ids, { date: '2017-09-25', reason })
    expect(textOf(done)).toContain(
      'The agenda was published after the last day for it, Friday 15 September 2017.',
    )
  })

  it('refuses an unsuitable day and says what to do first', async () => {
    const m = await marlshire()
    const { meeting } = await posted(m)
    await addMeeting(m.core, m.as('ruth'), { committeeId: m.committee.id, date: '2017-11-06' })
    const sentence = async (date: string) =>
      (await problems(m, m.as('ruth'), 'move-meeting', { meeting, from: '2017-10-02' }, { date, reason }))
        .date
    expect(await sentence('2017-09-19')).toContain('is past, so nothing was moved')
    expect(await sentence('2017-11-06')).toContain('has a meeting on Monday 6 November 2017 already')
    expect(await sentence('2017-09-27')).toBe(
      'Replies close Thursday 28 September, noon, which is after that day. Please set an earlier time with “When replies close” first.',
    )
    expect(await sentence('soon')).toBe('Please give the new day as a date.')
    const other = await marlshire()
    const { meeting: withPoll } = await polled(other)
    expect((await refusal(move(other, withPoll, '2017-09-28'))).message).toContain(
      'A poll closes Friday 29 September, noon, which is after that day.',
    )
    expect((await other.store.look.meetings.get(withPoll))?.date).toBe('2017-10-02')
  })

  it('is refused while a milestone was moved to after the new day', async () => {
    const m = await marlshire()
    const { meeting: meetingId } = await posted(m)
    const sheet = (day: string) =>
      moveMilestone(m.core, m.as('ruth'), { meetingId, key: 'question-sheet', day, time: '10:00' })
    await setClosing(m.core, m.as('ruth'), { meetingId, at: moment('2017-09-27', '12:00'), reason })
    await sheet('2017-09-29')
    const late = await refusal(move(m, meetingId, '2017-09-28'))
    expect([late.code, late.message]).toEqual([
      'date-wrong',
      '“Question sheet to members” was moved to Friday 29 September 2017, which is after that day. Please move it on the timetable first.',
    ])
    await sheet('2017-09-28')
    expect(await move(m, meetingId, '2017-09-28')).toBe(true)
  })

  it('sends nothing more about the old day', async () => {
    const m = await marlshire()
    const { meeting } = await posted(m)
    const bag = postbag(m.core)
    await bag.look()
    // These messages are planned, but the move comes before they can go.
    m.at('2017-09-29T10:00')
    bag.fails('passing', 9)
    await bag.look()
    const before = bag.sent.length
    await move(m, meeting, '2017-10-16')
    m.at('2017-09-29T10:30')
    const told = (await bag.rounds(3)).map(({ card }) => textOf(card)).join('\n')
    expect(bag.sent.length).toBeGreaterThan(before)
    expect(told).toContain('is moved to Monday 16 October 2017')
    expect(told).not.toContain('The committee meets on')
    m.at('2017-10-13T10:00')
    const later = (await bag.rounds(2)).map(({ card }) => textOf(card)).join('\n')
    expect(later).toContain('The committee meets on Monday 16 October 2017.')
  })

  it('happens once if two clerks do it at the same time', async () => {
    const m = await marlshire()
    const { meeting } = await posted(m)
    const did = await Promise.all([move(m, meeting, '2017-10-09'), move(m, meeting, '2017-10-16')])
    expect(did.filter((one) => one)).toHaveLength(1)
    expect(await m.store.look.changes.count({})).toBe(1)
  })
})

describe.each(twoStores)('cancelling a meeting, on $name', ({ open }) => {
  const marlshire = async () => openMarlshire((await open()).store)
  beforeAll(async () => {
    await open()
  })

  it('stops replies, closing and reminders, shows everywhere, and tells everyone once', async () => {
    const m = await marlshire()
    const { meeting, a } = await posted(m)
    const bag = postbag(m.core)
    await bag.look()
    await reply(m, 'asha', a, position('assured'))
    const ruth = m.as('ruth')
    const form = { reason, confirmed: ['yes'] }
    const done = await fillIn(m, ruth, 'cancel-meeting', { meeting }, form)
    expect(textOf(done)).toContain(meetingChangesWords.cancel.done)
    expect(textOf(await shown(m, ruth, 'cancel-meeting', { meeting }, form))).toContain(
      meetingChangesWords.cancel.already,
    )
    const told = await bag.rounds(2)
    expect(users(told)).toEqual(['asha', 'ben', 'cara', 'eve', 'gil', 'nia', 'ruth', 'sam', 'tom'])
    expect(textOf(told[0]?.card ?? { title: '', blocks: [] })).toContain(
      'The meeting of Monday 2 October 2017 is cancelled. The hall is shut. Nothing more is asked for it.',
    )
    for (const kind of ['agenda', 'desk'] as const)
      for (const { card } of await cards(m, { kind })) expect(textOf(card)).toContain('is cancelled')
    expect((await refusal(reply(m, 'ben', a, position('assured')))).code).toBe('replies-closed')
    expect((await refusal(closeReplies(m.core, ruth, { meetingId: meeting }))).code).toBe('cancelled')
    const press = { meetingId: meeting, pressId: 'press-1' }
    expect((await refusal(remindNow(m.core, ruth, press))).code).toBe('replies-closed')
    m.at('2017-09-28T12:00')
    expect(await closeDueReplies(m.core)).toBe(0)
    const sofar = bag.sent.length
    for (const day of ['2017-09-28T12:10', '2017-09-29T10:10', '2017-10-04T10:10']) {
      m.at(day)
      await bag.look()
    }
    expect(bag.sent).toHaveLength(sofar)
    expect(await m.store.look.replies.count({})).toBe(1)
    expect((await refusal(move(m, meeting, '2017-10-09'))).code).toBe('cancelled')
  })

  it('cancels it in members’ calendars', async () => {
    const m = await marlshire()
    const { meeting } = await posted(m)
    const link = await fillIn(
      m,
      m.as('asha'),
      'calendar-link',
      { committee: m.committee.id },
      { confirmed: ['yes'] },
    )
    expect(textOf(link)).toContain(diaryLinkWords.done)
    await cancel(m, meeting)
    const [{ digest } = { digest: '' }] = await m.store.look.diaryLinks.find({})
    const diary = await readDiary(m.core, digest)
    if (diary === null) throw new Error('no diary')
    expect(writeCalendar(diary).match(/STATUS:CANCELLED/g)).toHaveLength(2)
  })

  it('tells nobody before posting, and does not free its day', async () => {
    const m = await marlshire()
    const { meeting } = await readyToPost(m)
    await cancel(m, meeting)
    expect(await m.store.look.messages.count({})).toBe(0)
    const again = addMeeting(m.core, m.as('ruth'), { committeeId: m.committee.id, date: '2017-10-02' })
    expect((await refusal(again)).message).toBe(
      'The meeting of Monday 2 October 2017 is cancelled, and a committee has one meeting on a day. Please give another day, or put that meeting back under “Change what was posted”.',
    )
    const closing = shown(m, m.as('ruth'), 'set-closing', { meeting }, { day: '2017-09-27', time: '12:00' })
    expect((await refusal(closing)).code).toBe('cancelled')
  })

  it('does not collide with closing replies', async () => {
    const m = await marlshire()
    const { meeting } = await posted(m)
    m.at('2017-09-28T12:00')
    await Promise.all([cancel(m, meeting), closeDueReplies(m.core)])
    const row = await m.store.look.meetings.get(meeting)
    expect(row?.cancelledAt).toEqual(moment('2017-09-28', '12:00'))
    expect(await m.store.look.closings.count({})).toBe(row?.repliesClosedAt === null ? 0 : 1)
  })
})

it('polls and questions of a cancelled meeting ask nothing until it is put back', async () => {
  const m = await openMarlshire(memoryStore())
  const { meeting, c } = await questioned(m)
  await reply(m, 'asha', c, { kind: 'topic', proposalId: 'topic-1', topic })
  await closeReplies(m.core, m.as('ruth'), { meetingId: meeting })
  const closesAt = moment('2017-09-29', '12:00')
  const poll = { pollId: 'poll-1', meetingId: meeting, proposalIds: ['topic-1'], closesAt }
  await openPoll(m.core, m.as('tom'), poll)
  const asking = async () => {
    const both = [await cardOf(m, 'poll', m.id('tom')), await cardOf(m, 'question', m.id('olive'))]
    return { said: both.map(textOf).join('\n'), asked: both.flatMap(labels) }
  }
  const buttons = [pollCardWords.give, pollFormWords.close.title, 'Answer']
  expect((await asking()).asked).toEqual(expect.arrayContaining(buttons))

  await deliverPosts(m)
  await cancel(m, meeting)
  const due = async () => (await duePosts(m)).map(({ kind }) => kind)
  expect(await due()).toEqual(expect.arrayContaining(['poll', 'question']))
  m.at('2017-09-29T12:00')
  const halted = await asking()
  expect(halted.asked.filter((label) => buttons.includes(label))).toEqual([])
  expect(halted.said).toContain(pollCardWords.halted)
  expect(halted.said).toContain('The meeting is cancelled. No answer is needed.')
  expect(halted.said).not.toContain('it has closed')

  await deliverPosts(m)
  m.at('2017-09-28T18:00')
  await restoreMeeting(m.core, m.as('ruth'), { meetingId: meeting, reason })
  expect(await due()).toEqual(expect.arrayContaining(['poll', 'question']))
  expect((await asking()).asked).toEqual(expect.arrayContaining(buttons))
})
