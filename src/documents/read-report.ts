import { behindMarks } from './marks/behind-marks.ts'
import { splitPack } from './pack/split-pack.ts'
import { type OnProgress, type Reading, type ReportFile, refused, refusedFor } from './reading.ts'
import { understandReport } from './report/understand-report.ts'
import { textOfFile } from './text-of-file.ts'

/**
 * Reads a file in this process. Files that people send go through `readReportInChild`, which bounds time and memory.
 */
export async function readReport(file: ReportFile, onProgress: OnProgress = () => {}): Promise<Reading> {
  try {
    const text = await textOfFile(file, onProgress)
    const [first] = behindMarks(text, splitPack(text).pieces)
    if (!first) return refused('no-recommendations')
    if (!first.open) return { kind: 'exempt', title: null, classification: first.closedAs }
    const { report } = understandReport(first.open.lines, first.open.openness)
    return report.recommendations.length === 0 ? refused('no-recommendations') : { kind: 'report', report }
  } catch (fault) {
    return refusedFor(fault)
  }
}
