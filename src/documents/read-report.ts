import { linesOfFile } from './lines-of-file.ts'
import { type OnProgress, type Reading, type ReportFile, refused, refusedFor } from './reading.ts'
import { type Understanding, understandReport } from './report/understand-report.ts'

/**
 * Reads a file in this process. Files that people send go through `readReportInChild`, which bounds time and memory.
 */
export async function readReport(file: ReportFile, onProgress: OnProgress = () => {}): Promise<Reading> {
  try {
    return readingOf(understandReport(await linesOfFile(file, onProgress)))
  } catch (fault) {
    return refusedFor(fault)
  }
}

function readingOf(understood: Understanding): Reading {
  if (understood.kind === 'exempt') {
    const { kind, title, classification } = understood
    return { kind, title, classification }
  }
  const { kind, report } = understood
  return report.recommendations.length === 0 ? refused('no-recommendations') : { kind, report }
}
