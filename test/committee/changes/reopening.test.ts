import { beforeAll, describe, expect, it } from 'vitest'
import { reopenReplies } from '../../../src/committee/changes/reopen-replies.ts'
import { standSubstituteDown } from '../../../src/committee/members/attendance/stand-substitute-down.ts'
import { closeDueReplies, closeReplies } from '../../../src/committee/members/replies/close-replies.ts'
import { meetingChangesWords } from '../../../src/conversation/changes/meeting-changes.words.ts'
import { type Marlshire, openMarlshire } from '../../support/committee.ts'
import { closed, moment, polled, position, reply } from '../../support/meeting.ts'
import { postbag, users } from '../../support/postbag.ts'
import { button, cardOf, cards, fillIn, problems, refusal, shown, textOf } from '../../support/press.ts'
import { twoStores } from '../../support/stores.ts'

const reason = 'A page of the report was missing'
const reopen = (m: Marlshire, meetingId: string, round = 1) =>
  reopenReplies(m.core, m.as('ruth'), { meetingId, round, at: moment('2017-09-29', '12:00'), reason })

describe.each(twoStores)('reopening replies, on $name', ({ open }) => {
  const marlshire = async () => openMarlshire((await open()).store)
  beforeAll(async () => {
    await open()
  })

  it('takes replies until the new time, keeps the first closing, and tells everyone that its sheet was seen', async () => {
    const m = await marlshire()
    const { meeting, a, item } = await closed(m)
    const bag = postbag(m.core)
    await bag.look()
    const ruth = m.as('ruth')
    const again = button(await shown(m, ruth, 'changes', { meeting }), meetingChangesWords.reopen.title)
    const answers = { day: '2017-09-29', time: '12:00', reason }
    expect(textOf(await fillIn(m, ruth, again.action, again.ids, answers))).toContain(
      'Replies are open again and close Friday 29 September, noon.',
    )
    expect(textOf(await shown(m, ruth, again.action, again.ids, answers))).toContain(
      meetingChangesWords.reopen.already,
    )
    const told = await bag.rounds(2)
    expect(users(told)).toEqual(['asha', 'ben', 'cara', 'dev', 'eve', 'gil', 'nia', 'ruth', 'sam', 'tom'])
    expect(textOf(told[0]?.card ?? { title: '', blocks: [] })).toContain(
      'Replies are open again and close Friday 29 September, noon. A page of the report was missing. Replies given before stand, and can be changed. Members and the clerk have seen the sheet of the first closing; a new one comes when replies close again.',
    )
    // The sheet is taken back, and the room is asked again.
    const sheet = textOf(await cardOf(m, 'sheet', m.id('ben')))
    expect(sheet).toContain('Replies were reopened, so the sheet that stood here is taken back.')
    expect(sheet).not.toMatch(/assured/i)
    for (const { card } of await cards(m, { kind: 'agenda' }))
      expect(textOf(card)).toContain('Replies are open again. They close Friday 29 September, noon.')
    expect((await refusal(shown(m, ruth, 'read-sheet', { meeting }))).code).toBe('replies-open')
    await reply(m, 'ben', a, position('not-assured', 'The missing page says otherwise.'))
    await reply(m, 'asha', a, position('not-assured', 'I have read the page.'))
    expect(textOf(await shown(m, m.as('asha'), 'my-replies', { item }))).toContain('I have read the page.')
    expect((await m.store.look.changes.find({}))[0]?.before).toMatch(
      /^Replies had closed Wednesday 20 September, 9am: \d of \d replied to everything\.$/,
    )
  })

  it('ends with a new sheet in the same place, and tells everyone', async () => {
    const m = await marlshire()
    const { meeting, a } = await closed(m)
    await reopen(m, meeting)
    await reply(m, 'ben', a, position('not-assured', 'The missing page says otherwise.'))
    const bag = postbag(m.core)
    await bag.look()
    m.at('2017-09-29T12:00')
    expect(await closeDueReplies(m.core)).toBe(1)
    const closings = await m.store.look.closings.find({ meetingId: meeting })
    const counts = closings.map(({ round, tallies }) => [
      round,
      tallies.find((one) => one.recommendationId === a)?.replied,
    ])
    expect(counts).toEqual([
      [1, 2],
      [2, 3],
    ])
    expect(await m.store.look.posts.count({ kind: 'sheet' })).toBe(10)
    expect(textOf(await cardOf(m, 'sheet', m.id('cara')))).toContain(
      'Ben Cole: Not assured. “The missing page says otherwise.”',
    )
    const told = await bag.rounds(2)
    const news = told.filter(({ card }) => textOf(card).includes('Replies have closed again'))
    expect(users(news)).toEqual(['asha', 'ben', 'cara', 'dev', 'eve', 'gil', 'nia', 'ruth', 'sam', 'tom'])
  })

  it('is not undone by a late timer or a repeated press', async () => {
    const m = await marlshire()
    const { meeting } = await closed(m)
    // The first closing time has passed by now.
    m.at('2017-09-28T12:01')
    await Promise.all([
      reopen(m, meeting),
      closeDueReplies(m.core),
      reopen(m, meeting),
      closeDueReplies(m.core),
    ])
    expect(await m.store.look.meetings.get(meeting)).toMatchObject({ round: 2, repliesClosedAt: null })
    expect(await m.store.look.changes.count({})).toBe(1)
    await closeReplies(m.core, m.as('ruth'), { meetingId: meeting })
    // A form opened before the second closing reopens nothing.
    expect(await reopen(m, meeting)).toBe(false)
    expect(await m.store.look.closings.count({})).toBe(2)
  })

  it('is refused after the meeting, and for a time that is past or after the meeting', async () => {
    const m = await marlshire()
    const { meeting } = await closed(m)
    const ids = { meeting, round: '1' }
    const wrong = async (day: string, time = '12:00') =>
      problems(m, m.as('ruth'), 'reopen-replies', ids, { day, time, reason })
    expect(await wrong('2017-09-19')).toEqual({ day: 'That time is past. Please give a time to come.' })
    expect(await wrong('2017-10-03')).toEqual({
      day: 'Replies close before the meeting. Please give an earlier day.',
    })
    expect(await wrong('2017-09-29', '25:00')).toHaveProperty('time')
    m.at('2017-10-03T09:00')
    const late = reopenReplies(m.core, m.as('ruth'), {
      meetingId: meeting,
      round: 1,
      at: moment('2017-10-04', '12:00'),
      reason,
    })
    expect((await refusal(late)).code).toBe('date-past')
    expect(await m.store.look.changes.count({})).toBe(0)
  })

  it('does not change an open poll', async () => {
    const m = await marlshire()
    const { meeting, pollTopic } = await polled(m)
    await reopen(m, meeting)
    const given = await shown(m, m.as('asha'), 'indicate', { topic: pollTopic }, { answer: 'not-now' })
    expect(textOf(given)).toContain('Not now')
    expect(await m.store.look.indications.count({})).toBe(1)
  })

  it('does not show the new sheet to somebody who had the first but no longer sits', async () => {
    const m = await marlshire()
    const { meeting, a } = await closed(m)
    expect(textOf(await cardOf(m, 'sheet', m.id('sam')))).toContain('Gil Hart: Not assured.')
    await reopen(m, meeting)
    await standSubstituteDown(m.core, m.as('ruth'), { meetingId: meeting, memberId: m.id('dev') })
    await reply(m, 'ben', a, position('assured', 'Second thoughts.'))
    await closeReplies(m.core, m.as('ruth'), { meetingId: meeting })
    expect((await refusal(shown(m, m.as('sam'), 'read-sheet', { meeting }))).code).toBe('not-allowed')
    const sams = textOf(await cardOf(m, 'sheet', m.id('sam')))
    expect(sams).toContain('You do not sit at this meeting any more')
    expect(sams).not.toMatch(/Second thoughts|assured/i)
    expect(textOf(await cardOf(m, 'sheet', m.id('dev')))).toContain('Second thoughts.')
  })
})
