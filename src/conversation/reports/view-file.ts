import { type ItemPlace, placeOfItem } from '../../committee/agenda/find.ts'
import { onWaitingFile } from '../../committee/agenda/reports/at-waiting-file.ts'
import type { HeldFile } from '../../committee/agenda/reports/held-file.ts'
import { numberIn } from '../../committee/agenda/reports/number-in.ts'
import type { Paper } from '../../committee/agenda/reports/papers.ts'
import type { WaitingFile, WaitingReport } from '../../committee/agenda/reports/waiting-file.ts'
import { waitingFileWords } from '../../committee/agenda/reports/waiting-file.words.ts'
import { looking } from '../../committee/council/permission.ts'
import { CommitteeError } from '../../committee/kernel/errors.ts'
import { found } from '../../committee/kernel/found.ts'
import type { Core } from '../../committee/ports.ts'
import type { Asking } from '../kit/interaction.ts'
import { type NamedReport, namedReport } from './named-report.ts'

/** One report of a file that waits or was answered for. */
export type ReportOfFile = {
  /** From 1. */
  readonly at: number
  readonly row: WaitingReport
  /** Null where this program does not hold the file. */
  readonly paper: Paper | null
  /** As it may be named. */
  readonly named: NamedReport
  readonly place: ItemPlace | null
  /** Who answered, by name. */
  readonly by: string | null
}

export type FileView = {
  readonly file: WaitingFile
  readonly held: HeldFile | null
  readonly reports: readonly ReportOfFile[]
}

/** A file as its clerks may see it: what was read, if this program holds it, and what was answered. */
export async function fileView(core: Core, file: WaitingFile): Promise<FileView> {
  const held = core.files.held(file)
  const { look } = core.store
  const people = await look.people.find({ id: file.reports.flatMap(({ personId }) => personId ?? []) })
  const reports = file.reports.map(async (row, index): Promise<ReportOfFile> => {
    const at = index + 1
    const paper = held?.papers.reports[index] ?? null
    return {
      at,
      row,
      paper,
      named: namedReport(file.reports.length === 1 ? null : at, row.number, paper),
      place: row.itemId === null ? null : await placeOfItem(look, row.itemId),
      by: people.find(({ id }) => id === row.personId)?.name ?? null,
    }
  })
  return { file, held, reports: await Promise.all(reports) }
}

type OfFile = { readonly file: string }

/** A file that waits, read again if need be. Its `held` is null while that takes long.
 * @throws CommitteeError unless a clerk asks who sent it */
export async function clerksFile({ core, by, ids }: Asking<OfFile>): Promise<FileView> {
  const file = await found(core.store.look.waitingFiles, ids.file)
  await onWaitingFile.may.who({ ...looking(core, by), file })
  if (file.waits && core.files.held(file) === null) await core.files.readAgain(file)
  return fileView(core, file)
}

/** @throws CommitteeError not-found */
export function reportIn(view: FileView, at: number): ReportOfFile {
  const report = view.reports[at - 1]
  if (report === undefined) throw new CommitteeError('not-found', waitingFileWords.noSuchReport)
  return report
}

/** The item's number, as far as the file says it. */
export function printedIn({ held, reports }: FileView, { paper }: ReportOfFile): string | null {
  return paper?.number ?? (reports.length === 1 && held !== null ? numberIn(held.name) : null)
}
