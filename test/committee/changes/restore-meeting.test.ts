import { beforeAll, describe, expect, it } from 'vitest'
import { writeCalendar } from '../../../src/calendar/write-calendar.ts'
import type { Card } from '../../../src/cards/card.ts'
import { addSupplement } from '../../../src/committee/changes/add-supplement.ts'
import { cancelMeeting } from '../../../src/committee/changes/cancel-meeting.ts'
import { restoreMeeting } from '../../../src/committee/changes/restore-meeting.ts'
import { closeDueReplies } from '../../../src/committee/members/replies/close-replies.ts'
import { closeDuePolls, closePoll } from '../../../src/committee/members/work-plan/close-poll.ts'
import { indicate } from '../../../src/committee/members/work-plan/indicate.ts'
import { readDiary } from '../../../src/committee/reminders/read-diary.ts'
import { meetingChangesWords } from '../../../src/conversation/changes/meeting-changes.words.ts'
import { Undeliverable } from '../../../src/conversation/messenger.ts'
import { type Marlshire, openMarlshire } from '../../support/committee.ts'
import { moment, polled, position, posted, readyToPost, reply } from '../../support/meeting.ts'
import { postbag, users } from '../../support/postbag.ts'
import { button, cards, fillIn, labels, refusal, shown, textOf } from '../../support/press.ts'
import { twoStores } from '../../support/stores.ts'

const reason = 'The hall is shut.'
const cancel = (m: Marlshire, meetingId: string) => cancelMeeting(m.core, m.as('ruth'), { meetingId, reason })
const restore = (m: Marlshire, meetingId: string) =>
  restoreMeeting(m.core, m.as('ruth'), { meetingId, reason: 'The hall is open' })
const everyone = ['asha', 'ben', 'cara', 'eve', 'gil', 'nia', 'ruth', 'sam', 'tom']
const nothing: Card = { title: '', blocks: [] }

describe.each(twoStores)('putting back a cancelled meeting, on $name', ({ open }) => {
  const marlshire = async () => openMarlshire((await open()).store)
  beforeAll(async () => {
    await open()
  })

  it('restores it as it was, and tells everyone once', async () => {
    const m = await marlshire()
    const { meeting, a } = await posted(m)
    const bag = postbag(m.core)
    await bag.look()
    await reply(m, 'asha', a, position('assured'))
    await cancel(m, meeting)
    await bag.rounds(2)
    const ruth = m.as('ruth')
    const open_ = button(await shown(m, ruth, 'changes', { meeting }), meetingChangesWords.restore.title)
    const form = await shown(m, ruth, open_.action, open_.ids)
    expect(textOf(form)).not.toContain('Replies were to close')
    const given = { reason: 'The hall is open' }
    expect(textOf(await fillIn(m, ruth, open_.action, open_.ids, given))).toContain(
      meetingChangesWords.restore.done,
    )
    const again = await shown(m, ruth, open_.action, open_.ids, given)
    expect(textOf(again)).toContain(meetingChangesWords.restore.already)
    const told = await bag.rounds(2)
    expect(users(told)).toEqual(everyone)
    expect(textOf(told[0]?.card ?? nothing)).toContain(
      'The meeting of Monday 2 October 2017 takes place after all. The hall is open. What members prepared stands. Replies close Thursday 28 September, noon.',
    )
    for (const kind of ['agenda', 'desk'] as const)
      for (const { card } of await cards(m, { kind })) expect(textOf(card)).not.toContain('is cancelled')
    await reply(m, 'ben', a, position('assured'))
    expect(await m.store.look.replies.count({})).toBe(2)
    m.at('2017-09-28T12:00')
    expect(await closeDueReplies(m.core)).toBe(1)
    expect(await m.store.look.changes.find({ kind: 'meeting-restored' })).toMatchObject([
      { reason: 'The hall is open', before: expect.stringMatching(/^It was cancelled /) },
    ])
  })

  it('warns if the closing time has passed, and then closes at once', async () => {
    const m = await marlshire()
    const { meeting } = await posted(m)
    await cancel(m, meeting)
    await postbag(m.core).rounds(2)
    m.at('2017-09-29T10:00')
    expect(await closeDueReplies(m.core)).toBe(0)
    expect(textOf(await shown(m, m.as('ruth'), 'restore-meeting', { meeting }))).toContain(
      meetingChangesWords.restore.closesAtOnce(moment('2017-09-28', '12:00')),
    )
    await restore(m, meeting)
    const told = await m.store.look.messages.find({ personId: m.id('asha'), state: 'due' })
    expect(told.at(-1)?.words).toContain('What members prepared stands. Replies are closed.')
    expect(await closeDueReplies(m.core)).toBe(1)
  })

  it('closes a poll whose time has passed; nobody can close it while the meeting is cancelled', async () => {
    const m = await marlshire()
    const { meeting, pollTopic } = await polled(m)
    const poll = { pollId: 'poll-1' }
    const give = () => indicate(m.core, m.as('asha'), { pollTopicId: pollTopic, answer: 'not-now' })
    await give()
    await cancel(m, meeting)
    expect((await refusal(closePoll(m.core, m.as('tom'), poll))).code).toBe('cancelled')
    const form = shown(m, m.as('tom'), 'close-poll', { poll: 'poll-1' })
    expect((await refusal(form)).code).toBe('cancelled')
    m.at('2017-09-29T12:00')
    expect(await closeDuePolls(m.core)).toBe(0)
    expect(await m.store.look.polls.get('poll-1')).toMatchObject({ closedAt: null, results: [] })
    m.at('2017-09-29T15:00')
    await restore(m, meeting)
    expect((await refusal(give())).code).toBe('poll-closed')
    expect([await closeDuePolls(m.core), await closeDuePolls(m.core)]).toEqual([1, 0])
    const closed = await m.store.look.polls.get('poll-1')
    expect(closed?.closedAt).toEqual(m.core.now())
    expect(closed?.results[0]).toMatchObject({ given: 1 })
    await cancel(m, meeting)
    expect(await closePoll(m.core, m.as('tom'), poll)).toBe(false)
  })

  it('tells nobody if the cancellation had reached nobody, even after another cancellation', async () => {
    const m = await marlshire()
    const { meeting } = await posted(m)
    const bag = postbag(m.core)
    await bag.rounds(2)
    m.at('2017-09-20T22:00')
    await cancel(m, meeting)
    await restore(m, meeting)
    expect(await m.store.look.messages.count({ why: 'put-back', state: 'dropped' })).toBe(everyone.length)
    expect(await m.store.look.messages.count({ state: 'due' })).toBe(0)
    await cancel(m, meeting)
    await bag.rounds(2)
    m.at('2017-09-21T10:00')
    const told = await bag.rounds(2)
    expect(users(told)).toEqual(everyone)
    for (const { card } of told) expect(textOf(card)).toContain('is cancelled')
  })

  it('tells those who were told or may have been told, and nobody else', async () => {
    const m = await marlshire()
    const { meeting } = await posted(m)
    const bag = postbag(m.core)
    await bag.rounds(2)
    await cancel(m, meeting)
    bag.fails('unknown')
    bag.fails('passing', 2)
    await bag.look()
    const by = async (state: 'uncertain' | 'due') =>
      (await m.store.look.messages.find({ state })).map(({ personId }) => personId)
    const [maybe, not] = [await by('uncertain'), await by('due')]
    expect([maybe.length, not.length]).toEqual([1, 2])
    await restore(m, meeting)
    const told = await by('due')
    expect(told).toHaveLength(everyone.length - 2)
    expect(told).toEqual(expect.arrayContaining(maybe))
    expect(told.filter((one) => not.includes(one))).toEqual([])
    const after = await bag.rounds(2)
    for (const { card } of after) expect(textOf(card)).toContain('takes place after all')
    expect(after).toHaveLength(told.length)
  })

  it('tells people once, however often it was cancelled and put back overnight', async () => {
    const m = await marlshire()
    const { meeting } = await posted(m)
    const bag = postbag(m.core)
    await bag.rounds(2)
    await cancel(m, meeting)
    await bag.rounds(2)
    m.at('2017-09-20T22:00')
    await restore(m, meeting)
    await bag.look()
    await cancel(m, meeting)
    await bag.look()
    await restore(m, meeting)
    m.at('2017-09-21T10:00')
    const told = await bag.rounds(2)
    expect(users(told)).toEqual(everyone)
    for (const { card } of told) expect(textOf(card)).toContain('takes place after all')
  })

  it('stops a cancellation notice that was being sent and failed', async () => {
    const m = await marlshire()
    const { meeting } = await posted(m)
    const bag = postbag(m.core)
    await bag.rounds(2)
    await cancel(m, meeting)
    bag.next(async () => {
      await restore(m, meeting)
      throw new Undeliverable('passing', 'busy')
    })
    await bag.look()
    m.at('2017-09-20T11:00')
    const told = (await bag.rounds(2)).map(({ card }) => textOf(card))
    expect(told.filter((one) => one.includes('is cancelled'))).toEqual([])
    expect(await m.store.look.messages.count({ state: 'due' })).toBe(0)
  })

  it('sends what came due meanwhile if it still helps, and records the rest as missed', async () => {
    const m = await marlshire()
    const { meeting, item } = await posted(m)
    const bag = postbag(m.core)
    await bag.rounds(2)
    m.at('2017-09-25T22:00')
    const letter = { title: 'Letter from the peers', url: 'https://marlshire.example/letter', reason }
    await addSupplement(m.core, m.as('ruth'), { itemId: item, ...letter })
    await cancel(m, meeting)
    await bag.rounds(2)
    m.at('2017-09-28T14:00')
    expect((await bag.rounds(2)).every(({ card }) => textOf(card).includes('is cancelled'))).toBe(true)
    const ids = { meeting }
    expect(textOf(await shown(m, m.as('ruth'), 'restore-meeting', ids))).toContain(
      meetingChangesWords.restore.what,
    )
    await restore(m, meeting)
    await closeDueReplies(m.core)
    const told = await bag.rounds(3)
    const toldTo = (user: string) => told.filter((one) => one.user === user).map(({ card }) => textOf(card))
    // The notice of the supplement waited for the morning; the pre-meeting is today.
    for (const words of ['takes place after all', 'Letter from the peers', 'time for the pre-meeting'])
      expect(toldTo('tom').filter((one) => one.includes(words))).toHaveLength(1)
    const missed = await m.store.look.messages.find({ personId: m.id('asha'), state: 'missed' })
    expect(missed.map(({ about, why }) => [about, why])).toEqual([
      ['closing-soon', 'too-late'],
      ['closing-today', 'too-late'],
    ])
    expect(toldTo('asha').join('\n')).not.toContain('Replies close soon')
  })

  it('restores it in members’ calendars', async () => {
    const m = await marlshire()
    const { meeting } = await posted(m)
    await fillIn(m, m.as('asha'), 'calendar-link', { committee: m.committee.id }, { confirmed: ['yes'] })
    await cancel(m, meeting)
    await restore(m, meeting)
    const [{ digest } = { digest: '' }] = await m.store.look.diaryLinks.find({})
    const diary = await readDiary(m.core, digest)
    if (diary === null) throw new Error('no diary')
    expect(writeCalendar(diary)).not.toContain('STATUS:CANCELLED')
    expect(diary.entries.map(({ sequence }) => sequence).every((one) => one >= 2)).toBe(true)
  })

  it('tells nobody about a meeting that was not posted', async () => {
    const m = await marlshire()
    const { meeting } = await readyToPost(m)
    await cancel(m, meeting)
    expect(await restore(m, meeting)).toBe(true)
    expect(await m.store.look.messages.count({})).toBe(0)
  })

  it('is refused once its day is past', async () => {
    const m = await marlshire()
    const { meeting } = await posted(m)
    await cancel(m, meeting)
    m.at('2017-10-03T09:00')
    expect((await refusal(restore(m, meeting))).code).toBe('date-past')
    const form = shown(m, m.as('ruth'), 'restore-meeting', { meeting })
    expect((await refusal(form)).code).toBe('date-past')
    expect(labels(await shown(m, m.as('ruth'), 'changes', { meeting }))).not.toContain(
      meetingChangesWords.restore.title,
    )
  })

  it('happens once if two clerks do it at the same time', async () => {
    const m = await marlshire()
    const { meeting } = await posted(m)
    await cancel(m, meeting)
    const did = await Promise.all([restore(m, meeting), restore(m, meeting)])
    expect(did.filter((one) => one)).toHaveLength(1)
    expect(await m.store.look.changes.count({ kind: 'meeting-restored' })).toBe(1)
  })
})
