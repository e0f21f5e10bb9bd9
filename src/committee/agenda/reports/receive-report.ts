import { atCommittee } from '../../council/at-committee.ts'
import type { Committee } from '../../council/council.ts'
import { clerk } from '../../council/permission.ts'
import type { Person } from '../../council/person.ts'
import { clerksOf } from '../../council/who-may.ts'
import { dayOf } from '../../kernel/dates.ts'
import { CommitteeError } from '../../kernel/errors.ts'
import type { Core } from '../../ports.ts'
import { type Acting, type Doing, type Unchanged, unchanged } from '../../record/row.ts'
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
import type { FiledReport } from './filed-report.ts'
import { holdVersion } from './hold-version.ts'
import { type Filed, type ReceivingRead, receivingSchema } from './received.ts'
import type { Report } from './report.ts'
import { reportWords } from './report.words.ts'
import { isFor } from './where-it-goes.ts'
import { whichItem } from './which-item.ts'

type Received = ReceivingRead['received']

/**
 * Files a report of which the clerk says that it is open and published, as a draft for them to check. The same file
 * handed in again changes nothing. Of an exempt or confidential report only the item's number and title are kept.
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

type Filing = Doing & { readonly committee: Committee } & Acting<Person | null>

async function fileReport(of: Filing, input: ReceivingRead): Promise<Filed | Unchanged<Filed>> {
  const { core, tx, by, now, person, committee } = of
  const { committeeId, received } = input
  const date = input.meetingDate ?? (received.kind === 'report' ? received.report.meetingDate : null)
  if (date === null) throw new CommitteeError('date-wrong', reportWords.whichMeeting, 'meeting')
  // Locked, so a file sent twice at once is filed once, and none between the check for a post and the post.
  const meeting = await takeMeeting(tx, await addMeeting.within(core, tx, by, { committeeId, date }))
  const already = await filedAlready(tx, meeting, input)
  if (already !== null) return unchanged(already)
  mustNotBePast(meeting, now)
  mustBeFor(committee, meeting, input)
  const saidOpen = { personId: person?.id ?? null, at: now.toISOString(), overruled: input.overruled }
  if (meeting.postedAt !== null) return holdVersion(core, tx, meeting, input, saidOpen)
  const items = await tx.items.find({ meetingId: meeting.id })
  const title = received.kind === 'report' ? received.report.title : received.title
  const { number: told } = await whichItem(tx, items, input)
  const number = told ?? nextNumber(items)
  mustNotOpen(items, number, received)
  mustBeOnAgenda(now, meeting, items, told, received)
  const item = await placeItem(core, tx, meeting, {
    number,
    title: title ?? reportWords.untitled,
    openness: received.kind === 'exempt' ? received.classification : 'open',
    titleShown: received.kind === 'report' || received.titleShown,
  })
  if (received.kind === 'exempt') return { meeting, item, report: null }
  const report = await file(core, tx, item, input, received.report, saidOpen)
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

async function filedAlready(tx: Transaction, meeting: Meeting, input: ReceivingRead): Promise<Filed | null> {
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
  { number }: ReceivingRead,
  { title, classification }: Extract<Received, { kind: 'exempt' }>,
): Filed | null {
  const item = items.find((one) => one.openness === classification && one.title === title)
  return item === undefined || (number !== null && number !== item.number)
    ? null
    : { meeting, item, report: null }
}

/** A clerk who names the item has seen that the report says something else. */
function mustBeFor(committee: Committee, meeting: Meeting, { number, received }: ReceivingRead): void {
  if (number !== null || received.kind === 'exempt') return
  const { meeting: named, meetingDate } = received.report
  if (named !== null && !isFor(committee.name, named))
    throw new CommitteeError('missing', reportWords.otherCommittee(named), 'number')
  if (meetingDate !== null && meetingDate !== meeting.date)
    throw new CommitteeError('missing', reportWords.otherDate(meetingDate, meeting.date), 'number')
}

function mustNotBePast(meeting: Meeting, now: Date): void {
  if (meeting.date < dayOf(now))
    throw new CommitteeError('date-past', reportWords.meetingPast(meeting.date), 'meeting')
}

async function file(
  core: Core,
  tx: Transaction,
  item: Item,
  input: ReceivingRead,
  read: Report,
  saidOpen: FiledReport['saidOpen'],
): Promise<FiledReport> {
  const earlier = await tx.reports.count({ itemId: item.id })
  const { name: fileName, digest } = input.file
  const of = { id: core.newId(), version: earlier + 1, fileName, digest, receivedAt: core.now(), saidOpen }
  const filed = { ...filedAsRead(read, item, of, input), title: item.title }
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
