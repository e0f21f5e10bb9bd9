import { describe, expect, it } from 'vitest'
import { addMeeting } from '../../../../src/committee/agenda/meetings/add-meeting.ts'
import { itemWords } from '../../../../src/committee/agenda/meetings/item.words.ts'
import { postToMembers } from '../../../../src/committee/agenda/meetings/post-to-members.ts'
import { receiveReport } from '../../../../src/committee/agenda/reports/receive-report.ts'
import { itemFormWords } from '../../../../src/conversation/meetings/item-form.words.ts'
import { openMarlshire } from '../../../support/committee.ts'
import { bring } from '../../../support/deeds/deed.ts'
import { file, moment, received, report, sayWhen } from '../../../support/meeting.ts'
import { memoryStore } from '../../../support/memory-store.ts'
import { problems, refusal, shown, textOf } from '../../../support/press.ts'

describe('a meeting', () => {
  const draft = async () => {
    const m = await openMarlshire(memoryStore())
    return { m, october: await received(m) }
  }

  it('is not added in the past, or without a real day', async () => {
    const { m } = await draft()
    const ids = { committee: m.committee.id }
    expect(await problems(m, m.as('ruth'), 'add-meeting', ids, { date: '2017-09-19' })).toEqual({
      date: 'Tuesday 19 September 2017 is past, so no meeting was added. Please give the date of a meeting to come.',
    })
    for (const date of ['2017-02-30', '2 October 2017', '20171002', '2017-10-02T09:00'])
      expect(await problems(m, m.as('ruth'), 'add-meeting', ids, { date })).toHaveProperty('date')
  })

  it('is not posted without a room or items, or once it is past', async () => {
    const { m, october } = await draft()
    const post = (meetingId: string) => refusal(postToMembers(m.core, m.as('ruth'), { meetingId }))
    const empty = await addMeeting(m.core, m.as('ruth'), { committeeId: m.committee.id, date: '2017-11-06' })
    expect((await post(empty.id)).code).toBe('nothing-to-post')
    m.at('2017-10-03T09:00')
    expect((await post(october.meeting)).code).toBe('date-past')
    m.at('2017-09-20T09:00')
    await m.store.transact((tx) => tx.rooms.remove({}))
    const roomless = await post(october.meeting)
    expect([roomless.code, roomless.message]).toEqual(['no-room', expect.stringContaining('“room link”')])
  })

  it('is refused for the first of several reasons', async () => {
    const { m, october } = await draft()
    const { meeting } = october
    const code = async () => (await refusal(postToMembers(m.core, m.as('ruth'), { meetingId: meeting }))).code
    expect(await code()).toBe('agenda-not-linked')
    await sayWhen(m, meeting)
    expect(await code()).toBe('education-not-marked')
    m.at('2017-09-19T09:00')
    expect(await code()).toBe('not-yet-published')
    m.at('2017-09-28T12:00')
    expect(await code()).toBe('date-past')
    expect(await m.store.look.posts.count({ kind: 'agenda' })).toBe(0)
  })

  it('closes replies at a real time that is to come and before it meets', async () => {
    const { m, october } = await draft()
    const set = (day: string, time: string) =>
      problems(m, m.as('ruth'), 'set-closing', { meeting: october.meeting }, { day, time })
    expect(await set('2017-09-20', '09:00')).toEqual({
      day: 'That time is past. Please give a time to come.',
    })
    expect(await set('2017-10-03', '09:00')).toEqual({
      day: 'Replies close before the meeting. Please give an earlier day.',
    })
    expect(await set('2018-03-25', '01:30')).toHaveProperty('time')
    expect(await set('2017-09-28', '25:00')).toHaveProperty('time')
    expect(() => moment('2018-03-25', '01:30')).toThrow()
  })

  it('takes no report for a past day, without a day, or once it is posted', async () => {
    const { m } = await draft()
    const receive = (more: Partial<typeof report>, date: string | null = null) =>
      refusal(
        receiveReport(m.core, m.as('ruth'), {
          committeeId: m.committee.id,
          meetingDate: date,
          number: null,
          file: { ...file, digest: JSON.stringify(more) },
          received: { kind: 'report', report: { ...report, ...more } },
        }),
      )
    expect((await receive({ meetingDate: '2017-09-01' })).code).toBe('date-past')
    expect((await receive({ meetingDate: null })).code).toBe('date-wrong')
    expect(await m.store.look.reports.count({})).toBe(1)
  })
})

describe('an item', () => {
  it('has a number as printed that is not taken', async () => {
    const m = await openMarlshire(memoryStore())
    const rows = await bring(m, 'draft')
    const put = (number: string) =>
      problems(
        m,
        m.as('ruth'),
        'put-item',
        { meeting: rows.meeting },
        { number, title: 'Minutes', openness: 'open' },
      )
    for (const number of ['seven', '7.', '7.1.1', '7.123', '0x1', '7A', '-1'])
      expect(await put(number)).toHaveProperty('number')
    const other = await shown(
      m,
      m.as('ruth'),
      'put-item',
      { meeting: rows.meeting },
      { number: '8', title: 'Minutes', openness: 'open' },
    )
    expect(textOf(other)).toContain(itemFormWords.added('8'))
    const header = { number: '8', title: 'The report' }
    expect(await problems(m, m.as('ruth'), 'mend-header', { item: rows.item }, header)).toEqual({
      number: 'Item 8 is on this agenda already. Please give another number.',
    })
  })

  it('is changed by “Add an item” only where the clerk says so', async () => {
    const m = await openMarlshire(memoryStore())
    const { meeting, item } = await bring(m, 'draft')
    const before = await m.store.look.items.get(item)
    const put = { number: '7', title: 'Minutes', openness: 'exempt' }
    expect(await problems(m, m.as('ruth'), 'put-item', { meeting }, put)).toEqual({
      number: itemWords.numberTakenBy('7', before?.title ?? ''),
    })
    expect(await m.store.look.items.get(item)).toEqual(before)
    await shown(m, m.as('ruth'), 'put-item', { meeting }, { ...put, change: ['yes'] })
    expect(await m.store.look.items.get(item)).toMatchObject({ title: 'Minutes', openness: 'exempt' })
    const twice = await shown(m, m.as('ruth'), 'put-item', { meeting }, put)
    expect(textOf(twice)).toContain(itemFormWords.added('7'))
  })
})
