import { CommitteeError } from '../../kernel/errors.ts'
import type { Core } from '../../ports.ts'
import type { Transaction } from '../../store.ts'
import type { Meeting } from '../meetings/meeting.ts'
import { filedAsRead, recommendationsRead } from './as-read.ts'
import type { FiledReport } from './filed-report.ts'
import type { Filed, ReceivingRead } from './received.ts'
import { versionWords } from './version.words.ts'
import { whichItem } from './which-item.ts'

/**
 * Keeps a report that comes after its meeting was posted to members. Nobody else sees it until the clerk puts it in
 * place, with the reason. It replaces a version that was waiting under the item.
 * @throws CommitteeError if the item is not certain, as we never guess it
 */
export async function holdVersion(
  core: Core,
  tx: Transaction,
  meeting: Meeting,
  input: ReceivingRead,
  saidOpen: FiledReport['saidOpen'],
): Promise<Filed> {
  const { file, received } = input
  if (received.kind === 'exempt')
    throw new CommitteeError('exempt', versionWords.notOpen(meeting.date, received.classification))
  const { report } = received
  const items = await tx.items.find({ meetingId: meeting.id, openness: 'open' })
  const { standing: item, number } = await whichItem(tx, items, input)
  if (item === null) throw noItem(meeting, number)
  const versions = await tx.reports.find({ itemId: item.id })
  const waiting = versions.filter((one) => !one.inPlace)
  const same = waiting.find((one) => one.digest === file.digest)
  if (same !== undefined) return { meeting, item, report: same }
  await tx.reports.remove({ itemId: item.id, inPlace: false })
  const version = 1 + Math.max(0, ...versions.filter((one) => one.inPlace).map((one) => one.version))
  const { name: fileName, digest } = file
  const of = { id: core.newId(), version, fileName, digest, receivedAt: core.now(), saidOpen }
  const held = {
    ...filedAsRead(report, item, of, input),
    inPlace: false,
    brings: { recommendations: recommendationsRead(report), appendices: report.appendices },
  }
  await tx.reports.insert(held)
  return { meeting, item, report: held }
}

function noItem({ date }: Meeting, number: string | null): CommitteeError {
  const sentence = number === null ? versionWords.whichItem(date) : versionWords.noOpenItem(date, number)
  return new CommitteeError('missing', sentence, 'number')
}
