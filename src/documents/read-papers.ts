import type { Paper } from '../committee/agenda/reports/papers.ts'
import { type Piece, splitPack } from './pack/split-pack.ts'
import { type OnProgress, type PapersReading, type ReportFile, refused, refusedFor } from './reading.ts'
import { understandReport } from './report/understand-report.ts'
import { textOfFile } from './text-of-file.ts'

/**
 * Reads the reports of a file in this process. Files that people send go through `readPapersInChild`, which bounds time
 * and memory.
 * @param overruled the numbers of marks of which the clerk has said that they do not mean what they say
 */
export async function readPapers(
  file: ReportFile,
  onProgress: OnProgress = () => {},
  _overruled: readonly number[] = [],
): Promise<PapersReading> {
  try {
    const { pieces, leftOver } = splitPack(await textOfFile(file, onProgress))
    const reports = pieces.map(paperOf)
    const empty = reports.every(({ report }) => report?.recommendations.length === 0)
    return empty ? refused('no-recommendations') : { kind: 'papers', reports, leftOver }
  } catch (fault) {
    return refusedFor(fault)
  }
}

function paperOf({ number, pages, lines }: Piece): Paper {
  const understood = understandReport(lines)
  return { number, pages, marks: [], report: understood.kind === 'report' ? understood.report : null }
}
