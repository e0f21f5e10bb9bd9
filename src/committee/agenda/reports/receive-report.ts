import { atCommittee } from '../../council/at-committee.ts'
import { clerk } from '../../council/permission.ts'
import { clerksOf } from '../../council/who-may.ts'
import { dayOf } from '../../kernel/dates.ts'
import { CommitteeError } from '../../kernel/errors.ts'
import type { Core } from '../../ports.ts'
import { type Doing, type Unchanged, unchanged } from '../../record/row.ts'
import { verb } from '../../record/verb.ts'
import { wantPost } from '../../record/want-post.ts'
import type { Transaction } from '../../store.ts'
import { newestReports } from '../find.ts'
import { addMeeting } from '../meetings/add-meeting.ts'
import type { Item } from '../meetings/item.ts'
import type { Meeting } from '../meetings/meeting.ts'
import { isPublished, nextNumber, placeItem } from '../meetings/put-item.ts'
import { takeMeeting } from '../meetings/what-may-change.ts'
import { redrawAgenda } from '../redraws.ts'
import { filedAsRead, recommendationsRead } from './as-read.ts'
import { type FiledReport, filedReportSchema } from './filed-report.ts'
import { holdVersion, numberIn } from './hold-version.ts'
import { type Filed, type Received, type Receiving, receivingSchema } from './received.ts'
import type { Report } from './report.ts'
import { reportWords } from './report.words.ts'
import { sameWords } from './same-words.ts'

/**
 * Files a report under an item of a meeting's agenda, as a draft for the clerk to check. The same file handed in again
 * changes nothing. Of an exempt or confidential report only the item's number and title are kept.
 */
export const receiveReport = verb({
  act: 'receive a report',
  input: receivingSchema,
  place: atCommittee,
  may: clerk,
  while: [],
  run: fileReport,
  on: (_, __, { item }) => ['item', item],
  redraws: (of, _, { meeting }) => redrawAgenda({ ...of, meeting }),
})

async function fileReport(of: Doing, input: Receiving): Promise<Filed | Unchanged<Filed>> {
  const { core, tx, by, now } = of
  const { committeeId, received } = input
  const date = input.meetingDate ?? (received.kind === 'report' ? received.report.meetingDate : null)
  if (date === null) throw new CommitteeError('date-wrong', reportWords.whichMeeting, 'meeting')
  // Locked, so a file sent twice at once is filed once, and none between the check for a post and the post.
  const meeting = await takeMeeting(tx, await addMeeting.within(core, tx, by, { committeeId, date }))
  const already = await filedAlready(tx, meeting, input)
  if (already !== null) return unchanged(already)
  mustNotBePast(meeting, now)
  if (meeting.postedAt !== null) return holdVersion(core, tx, meeting, input)
  const items = await tx.items.find({ meetingId: meeting.id })
  const title = received.kind === 'report' ? received.report.title : received.title
  const told = input.number ?? (await numberWaiting(tx, items, title, input.file.name))
  const number = told ?? nextNumber(items)
  mustNotOpen(items, number, received)
  mustBeOnAgenda(now, meeting, items, told, received)
  const item = await placeItem(core, tx, meeting, {
    number,
    title: title ?? reportWords.untitled,
    openness: received.kind === 'exempt' ? received.classification : 'open',
    titleShown: received.kind === 'report',
  })
  if (received.kind === 'exempt') return { meeting, item, report: null }
  const report = await file(core, tx, item, input, received.report)
  const draft = { councilId: meeting.councilId, kind: 'draft', subjectId: item.id, target: 'person' } as const
  for (const { id: targetId } of await clerksOf(tx, meeting.committeeId, dayOf(now)))
    await wantPost(core, tx, { ...draft, targetId })
  return { meeting, item, report }
}

/** Only the clerk can open an exempt item; a file never does. */
function mustNotOpen(items: readonly Item[], number: string, received: Received): void {
  const standing = items.find((item) => item.number === number)
  if (received.kind === 'report' && standing !== undefined && standing.openness !== 'open')
    throw new CommitteeError('exempt', reportWords.itemNotOpen(number, standing.openness))
}

/** The number of the item that the file's name gives, or that has the report's title, if it has no report yet. */
async function numberWaiting(
  tx: Transaction,
  items: readonly Item[],
  title: string | null,
  fileName: string,
): Promise<string | null> {
  const itemId = items.map(({ id }) => id)
  const reports = await tx.reports.findParts({ itemId }, filedReportSchema.pick({ itemId: true }))
  const waits = (item: Item) => !reports.some(({ itemId }) => itemId === item.id)
  const number = numberIn(fileName)
  const named = items.find((item) => item.number === number)
  if (number !== null && (named === undefined || waits(named))) return number
  const [one, another] = items.filter((item) => sameWords(item.title, title))
  return one !== undefined && another === undefined && waits(one) ? one.number : null
}

/** Once the agenda is published, a report needs an item that is on it: a file cannot say why the chair takes a new item as
 * urgent (1972 Act s.100B(4)(b)). */
function mustBeOnAgenda(
  now: Date,
  meeting: Meeting,
  items: readonly Item[],
  number: string | null,
  received: Received,
): void {
  if (!isPublished(meeting, now) || items.some((item) => item.number === number)) return
  throw new CommitteeError(
    'missing',
    received.kind === 'report'
      ? reportWords.notOnAgenda(meeting.date, number)
      : reportWords.notOpenNotOnAgenda(meeting.date, received.classification),
    'number',
  )
}

async function filedAlready(tx: Transaction, meeting: Meeting, input: Receiving): Promise<Filed | null> {
  const items = await tx.items.find({ meetingId: meeting.id })
  if (input.received.kind === 'exempt') return exemptAlready(meeting, items, input, input.received)
  const newest = await newestReports(
    tx,
    items.map((item) => item.id),
  )
  const held = await tx.reports.find({ itemId: items.map((one) => one.id), inPlace: false })
  const report = [...newest.values(), ...held].find((one) => one.digest === input.file.digest)
  const item = items.find((one) => one.id === report?.itemId)
  if (report === undefined || item === undefined) return null
  return input.number === null || input.number === item.number ? { meeting, item, report } : null
}

/** An exempt file is known by its title alone, as nothing else of it is kept. */
function exemptAlready(
  meeting: Meeting,
  items: readonly Item[],
  { number }: Receiving,
  { title, classification }: Extract<Received, { kind: 'exempt' }>,
): Filed | null {
  const item = items.find((one) => one.openness === classification && one.title === title)
  return item === undefined || (number !== null && number !== item.number)
    ? null
    : { meeting, item, report: null }
}

function mustNotBePast(meeting: Meeting, now: Date): void {
  if (meeting.date < dayOf(now))
    throw new CommitteeError('date-past', reportWords.meetingPast(meeting.date), 'meeting')
}

async function file(
  core: Core,
  tx: Transaction,
  item: Item,
  input: Receiving,
  read: Report,
): Promise<FiledReport> {
  const earlier = await tx.reports.count({ itemId: item.id })
  const { name: fileName, digest } = input.file
  const of = { id: core.newId(), version: earlier + 1, fileName, digest, receivedAt: core.now() }
  const filed = { ...filedAsRead(read, item, of), title: item.title }
  await tx.reports.insert(filed)
  await tx.items.update(
    { id: item.id },
    { appendices: read.appendices.map((title) => ({ title, url: null })) },
  )
  for (const [at, one] of recommendationsRead(read).entries())
    await tx.recommendations.insert({
      ...one,
      id: core.newId(),
      councilId: item.councilId,
      itemId: item.id,
      reportId: filed.id,
      place: at + 1,
      onEducation: null,
      wording: 1,
    })
  return filed
}
