import { expect, it } from 'vitest'
import { addMeeting } from '../../../../src/committee/agenda/meetings/add-meeting.ts'
import { whereTheirsGoes } from '../../../../src/committee/agenda/reports/hand-in-report.ts'
import type { Report } from '../../../../src/committee/agenda/reports/report.ts'
import { reportWords } from '../../../../src/committee/agenda/reports/report.words.ts'
import { cancelMeeting } from '../../../../src/committee/changes/cancel-meeting.ts'
import { type Marlshire, openMarlshire } from '../../../support/committee.ts'
import { posted, readyToPost, report } from '../../../support/meeting.ts'
import { memoryStore } from '../../../support/memory-store.ts'

const undated: Report = { ...report, meetingDate: null }

const goes = (m: Marlshire, of: Report) => whereTheirsGoes(m.core, m.as('ruth'), of)
const to = (m: Marlshire, meetingDate: string) => ({
  kind: 'certain',
  committeeId: m.committee.id,
  meetingDate,
})
const unsure = (why: string) => ({ kind: 'unsure', why })
const add = (m: Marlshire, date: string) =>
  addMeeting(m.core, m.as('ruth'), { committeeId: m.committee.id, date })
const marlshire = () => openMarlshire(memoryStore())

it('a report goes to the meeting of its date', async () => {
  const m = await marlshire()
  await readyToPost(m)
  expect(await goes(m, { ...report, meetingDate: '2017-11-06' })).toEqual(to(m, '2017-11-06'))
})

it('a report without a date goes to the only meeting that is being drafted', async () => {
  const m = await marlshire()
  await posted(m)
  await add(m, '2017-11-06')
  expect(await goes(m, undated)).toEqual(to(m, '2017-11-06'))
})

it('a report without a date goes to the only meeting to come, even if it was posted', async () => {
  const m = await marlshire()
  await posted(m)
  expect(await goes(m, undated)).toEqual(to(m, '2017-10-02'))
})

it('a report without a date is asked about if it could be for two meetings', async () => {
  const m = await marlshire()
  await add(m, '2017-11-06')
  await add(m, '2017-12-04')
  expect(await goes(m, undated)).toEqual(unsure(reportWords.whichMeetingSent))
})

it('a report without a date never goes to a meeting that is cancelled', async () => {
  const m = await marlshire()
  const { meeting: meetingId } = await posted(m)
  await cancelMeeting(m.core, m.as('ruth'), { meetingId, reason: 'The hall is shut.' })
  expect(await goes(m, undated)).toEqual(unsure(reportWords.whichMeetingSent))
  await add(m, '2017-11-06')
  expect(await goes(m, undated)).toEqual(to(m, '2017-11-06'))
})

it.each(['2017-09-19', '2016-10-03', '2008-01-14'])(
  'a report of the past is asked about, even if only one meeting is to come (%s)',
  async (date) => {
    const m = await marlshire()
    await readyToPost(m)
    expect(await goes(m, { ...report, meetingDate: date })).toEqual(unsure(reportWords.dateIsPast(date)))
  },
)

it.each(['Highways Scrutiny Committee', 'Cabinet', 'Children and Families Board'])(
  'a report for another committee is asked about, even if the clerk has only one (%s)',
  async (meeting) => {
    const m = await marlshire()
    await readyToPost(m)
    expect(await goes(m, { ...report, meeting })).toEqual(unsure(reportWords.otherCommittee(meeting)))
  },
)

it.each([
  'CHILDREN AND YOUNG PEOPLE SCRUTINY COMMITTEE',
  'Marlshire Council: Children and Young People Scrutiny Committee',
  'Children and Young People Scrutiny Committee, Monday 2 October',
])('a heading that says more, or is set in capitals, names the same committee (%s)', async (meeting) => {
  const m = await marlshire()
  expect(await goes(m, { ...report, meeting })).toEqual(to(m, '2017-10-02'))
})
