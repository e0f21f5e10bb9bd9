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
import { versionWords } from './version.words.ts'

/**
 * Keeps a report that comes after its meeting was posted to members. Nobody else sees it until the clerk puts it in
 * place, with the reason. It replaces a version that was waiting under the item.
 * @throws CommitteeError if the item is not certain, as we never guess it
 */
export async function holdVersion(
  core: Core,
  tx: Transaction,
  meeting: Meeting,
  { number, file, received }: Receiving,
): Promise<Filed> {
  if (received.kind === 'exempt')
    throw new CommitteeError('exempt', versionWords.notOpen(meeting.date, received.classification))
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

/** The item of the number given, or of the report's title, or the only one that has a report. */
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
    number === null ? versionWords.whichItem(meeting.date) : versionWords.noOpenItem(meeting.date, number),
    'number',
  )
}

/** "Item 7 – revised report.docx" names its item. */
export function numberIn(fileName: string): string | null {
  return (
    /\bitem[\s_-]*(\d{1,3}(?:\.\d{1,2}(?!\d))?[a-z]?)(?![a-z\d])/i.exec(fileName)?.[1]?.toLowerCase() ?? null
  )
}
