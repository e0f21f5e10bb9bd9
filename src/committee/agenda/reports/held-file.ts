import { numberIn } from './number-in.ts'
import type { Paper, Papers } from './papers.ts'
import type { Receiving } from './received.ts'
import { digestOfReport, type WaitingFile } from './waiting-file.ts'

/** A file that was read and waits for the clerk's answer. It is never written down. */
export type HeldFile = {
  readonly name: string
  readonly papers: Papers
  /** The numbers of the marks that were overruled when it was read. */
  readonly overruled: readonly number[]
  /** Fetches the file once more from where it was sent. */
  readonly fetch: () => Promise<Uint8Array>
}

/** Keeps files that wait for an answer in memory, within bounds: the oldest leave first. */
export type HeldFiles = {
  hold(file: WaitingFile, held: HeldFile): void
  /** Null if this program does not hold it, as it stands now. */
  held(file: WaitingFile): HeldFile | null
  /** Reads the file again, from where it was sent.
   * @returns null if that takes longer than a press may wait; it is held once it has been read
   * @throws CommitteeError file-refused, if it cannot be fetched or is another file by now */
  readAgain(file: WaitingFile): Promise<HeldFile | null>
  /** Lets go of what nobody waits for any longer. */
  letGo(now: Date): void
}

type Of = Pick<HeldFile, 'name' | 'papers'>

/** What is filed of one report of a file, apart from what its marks cover. Null if the whole report is marked.
 * @param at from 1 */
export function openPart({ name, papers: { reports } }: Of, digest: string, at: number) {
  const paper = reports[at - 1]
  if (paper === undefined || paper.report === null) return null
  return {
    file: { name, digest: digestOfReport(digest, at, reports.length) },
    printed: printedNumber(paper, name, reports.length),
    received: { kind: 'report', report: paper.report },
  } as const satisfies Partial<Receiving>
}

/** A file of one report may name its item. */
function printedNumber({ number }: Paper, name: string, of: number): string | null | undefined {
  return of === 1 && number === null && numberIn(name) !== null ? undefined : number
}
