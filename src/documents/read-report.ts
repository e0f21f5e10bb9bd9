import { type OnProgress, type Reading, type ReportFile, refused, refusedFor } from './reading.ts'
import { type Understanding, understandReport } from './report/understand-report.ts'
import { textOfFile } from './text-of-file.ts'

/**
 * Reads a file in this process. Files that people send go through `readReportInChild`, which bounds time and memory.
 */
export async function readReport(file: ReportFile, onProgress: OnProgress = () => {}): Promise<Reading> {
  try {
    const { lines } = await textOfFile(file, onProgress)
    return readingOf(understandReport(lines))
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
