import { longDay } from '../../kernel/dates.ts'
import { CommitteeError } from '../../kernel/errors.ts'
import type { Core } from '../../ports.ts'
import type { Transaction } from '../../store.ts'
import { newestReports } from '../find.ts'
import type { Item } from '../meetings/item.ts'
import type { Meeting } from '../meetings/meeting.ts'
import { filedAsRead, recommendationsRead } from './as-read.ts'
import type { Filed, Receiving } from './received.ts'
import type { Report } from './report.ts'
import { sameWords } from './same-words.ts'

/**
 * Keeps a report that is handed in once its meeting was posted to members: nobody else sees it until the clerk puts it
 * in place, with the reason. One that waited under the item before gives way to it.
 * @throws CommitteeError where it cannot be told of which item it is a version, rather than guess
 */
export async function holdVersion(
  core: Core,
  tx: Transaction,
  meeting: Meeting,
  { number, file, received }: Receiving,
): Promise<Filed> {
  if (received.kind === 'exempt')
    throw new CommitteeError(
      'exempt',
      `The meeting of ${longDay(meeting.date)} has been posted to members, and this report is ${received.classification}, so nothing of it was kept. Please use “Change what was posted”: “Withhold” if its item stands as open and is not, “Add an item” if it is a new one. If you sent the file in a conversation, please delete it there: a bot cannot.`,
    )
  const { report } = received
  const items = await tx.items.find({ meetingId: meeting.id })
  const item = await itemOf(tx, meeting, items, number ?? numberIn(file.name), report)
  const versions = await tx.reports.find({ itemId: item.id })
  const waiting = versions.filter((one) => !one.inPlace)
  const same = waiting.find((one) => one.digest === file.digest)
  if (same !== undefined) return { meeting, item, report: same }
  await tx.reports.remove({ itemId: item.id, inPlace: false })
  const version = 1 + Math.max(0, ...versions.filter((one) => one.inPlace).map((one) => one.version))
  const { name: fileName, digest } = file
  const held = {
    ...filedAsRead(report, item, { id: core.newId(), version, fileName, digest, receivedAt: core.now() }),
    inPlace: false,
    brings: { recommendations: recommendationsRead(report), appendices: report.appendices },
  }
  await tx.reports.insert(held)
  return { meeting, item, report: held }
}

/** As the clerk says, or as its title does; or the only item that has a report, or could have one. */
async function itemOf(
  tx: Transaction,
  meeting: Meeting,
  items: readonly Item[],
  number: string | null,
  report: Report,
): Promise<Item> {
  const open = items.filter((item) => item.openness === 'open')
  const newest = await newestReports(
    tx,
    open.map(({ id }) => id),
  )
  const named = open.filter((item) => item.number === number)
  const titled = open.filter((item) =>
    [item.title, newest.get(item.id)?.title ?? null].some((title) => sameWords(report.title ?? '', title)),
  )
  const reported = open.filter(({ id }) => newest.has(id))
  const [one, another] = number !== null ? named : titled.length > 0 ? titled : reported
  if (one !== undefined && another === undefined) return one
  throw new CommitteeError(
    'missing',
    number === null
      ? `The meeting of ${longDay(meeting.date)} has been posted to members, and I cannot tell which item this is a new version of, so nothing was kept of it. Please put the item into the file’s name, such as “item 7 report.docx”, and send it again.`
      : `The agenda for ${longDay(meeting.date)} was posted to members and has no open item ${number}, so nothing was kept of the file. If it is a new item, please put it on the agenda first: “Change what was posted”, then “Add an item”.`,
    'number',
  )
}

/** "Item 7 – revised report.docx" names its item. */
export function numberIn(fileName: string): string | null {
  return (
    /\bitem[\s_-]*(\d{1,3}(?:\.\d{1,2}(?!\d))?[a-z]?)(?![a-z\d])/i.exec(fileName)?.[1]?.toLowerCase() ?? null
  )
}
