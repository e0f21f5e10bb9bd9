import { expect, it } from 'vitest'
import { committeesOf } from '../../../../src/committee/agenda/home.ts'
import { addMeeting } from '../../../../src/committee/agenda/meetings/add-meeting.ts'
import type { Report } from '../../../../src/committee/agenda/reports/report.ts'
import { whereItGoes } from '../../../../src/committee/agenda/reports/where-it-goes.ts'
import { cancelMeeting } from '../../../../src/committee/changes/cancel-meeting.ts'
import { whoIs } from '../../../../src/committee/council/who-is.ts'
import { type Marlshire, openMarlshire } from '../../../support/committee.ts'
import { posted, readyToPost, report } from '../../../support/meeting.ts'
import { memoryStore } from '../../../support/memory-store.ts'

const undated: Report = { ...report, meetingDate: null }

async function dayFor(m: Marlshire, of: Report): Promise<string> {
  const ruth = await whoIs(m.store.look, m.as('ruth'))
  const theirs = await committeesOf(m.store.reads, ruth, m.core.now())
  return whereItGoes(theirs, { kind: 'report', report: of }, m.core.now()).meetingDate
}
const add = (m: Marlshire, date: string) =>
  addMeeting(m.core, m.as('ruth'), { committeeId: m.committee.id, date })
const marlshire = () => openMarlshire(memoryStore())
const untold = 'The report does not say when the meeting is'

it('a report goes to the meeting of its date', async () => {
  const m = await marlshire()
  await readyToPost(m)
  expect(await dayFor(m, { ...report, meetingDate: '2017-11-06' })).toBe('2017-11-06')
})

it('a report without a date goes to the only meeting that is being drafted', async () => {
  const m = await marlshire()
  await posted(m)
  await add(m, '2017-11-06')
  expect(await dayFor(m, undated)).toBe('2017-11-06')
})

it('a report without a date goes to the only meeting to come, even if it was posted', async () => {
  const m = await marlshire()
  await posted(m)
  expect(await dayFor(m, undated)).toBe('2017-10-02')
})

it('a report without a date is refused if it could be for two meetings', async () => {
  const m = await marlshire()
  await add(m, '2017-11-06')
  await add(m, '2017-12-04')
  await expect(dayFor(m, undated)).rejects.toThrow(untold)
})

it('a report without a date never goes to a meeting that is cancelled', async () => {
  const m = await marlshire()
  const { meeting: meetingId } = await posted(m)
  await cancelMeeting(m.core, m.as('ruth'), { meetingId, reason: 'The hall is shut.' })
  await expect(dayFor(m, undated)).rejects.toThrow(untold)
  await add(m, '2017-11-06')
  expect(await dayFor(m, undated)).toBe('2017-11-06')
})

it('a report with a date that is past goes to the only meeting to come', async () => {
  const m = await marlshire()
  await readyToPost(m)
  expect(await dayFor(m, { ...report, meetingDate: '2016-10-03' })).toBe('2017-10-02')
})
