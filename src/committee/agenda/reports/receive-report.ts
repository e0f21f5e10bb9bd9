import { atCommittee } from '../../council/at-committee.ts'
import { clerk } from '../../council/permission.ts'
import { clerksOf } from '../../council/who-may.ts'
import { dayOf, longDay } from '../../kernel/dates.ts'
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
import { sameWords } from './same-words.ts'

/**
 * Files a report under an item of a meeting's agenda, as a draft for the clerk's check. The same file handed in
 * again is the one that is there. Of an exempt or confidential report only the item's number and title are kept.
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
  if (date === null)
    throw new CommitteeError(
      'date-wrong',
      'The report does not say when the meeting is. Please say which meeting it is for.',
      'meeting',
    )
  // Locked: a file sent twice at once is filed once, and never between a post's check and the post.
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
    title: title ?? 'Untitled report',
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

/** An exempt item is opened by the clerk's own hand, never by a file. */
function mustNotOpen(items: readonly Item[], number: string, received: Received): void {
  const standing = items.find((item) => item.number === number)
  if (received.kind === 'report' && standing !== undefined && standing.openness !== 'open')
    throw new CommitteeError(
      'exempt',
      `Item ${number} is marked ${standing.openness}, so the report was not filed. If it is open, change the item first.`,
    )
}

/** Of the item that the file's name names, or the one of the report's title, unless that has a report: "to follow", or
 * just put on the agenda. */
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

/** A file cannot say why the chair takes an item as urgent that was not on the agenda as published (1972 Act
 * s.100B(4)(b)); a report to follow on an item that was is another matter. */
function mustBeOnAgenda(
  now: Date,
  meeting: Meeting,
  items: readonly Item[],
  number: string | null,
  received: Received,
): void {
  if (!isPublished(meeting, now) || items.some((item) => item.number === number)) return
  const published = `The agenda for ${longDay(meeting.date)} is published`
  const without = number === null ? 'no item on it waits for a report of this title' : `has no item ${number}`
  const asks = 'asks whether it was on the agenda and, if not, for the chair’s reason why it is urgent'
  throw new CommitteeError(
    'missing',
    received.kind === 'report'
      ? `${published} and ${without}, so the report was not filed. Please put the item on the agenda first, with the report’s title: “Add an item” ${asks}. Then send the report again, with the item’s number in the file’s name, such as “item 7 report.docx”.`
      : `${published}, and this report for a new item is ${received.classification}, so nothing of it was kept. Please use “Add an item”, which ${asks}. If you sent the file in a conversation, please delete it there: a bot cannot.`,
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

/** Nothing is kept of an exempt file to know it by, but its title. */
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
    throw new CommitteeError(
      'date-past',
      `The meeting of ${longDay(meeting.date)} is past, so the report was not filed.`,
      'meeting',
    )
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
