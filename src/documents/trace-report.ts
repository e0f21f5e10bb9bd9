import type { FileLine } from './line.ts'
import { type OnProgress, type ReportFile, refusedFor } from './reading.ts'
import type { Went } from './report/trail.ts'
import { understandReport } from './report/understand-report.ts'
import { textOfFile } from './text-of-file.ts'
import type { ReadingTrace } from './trace.ts'

/** Each line of a file that holds words, and where it went. Nothing is dropped silently. */
export async function traceReport(
  file: ReportFile,
  onProgress: OnProgress = () => {},
): Promise<ReadingTrace> {
  try {
    const { lines } = await textOfFile(file, onProgress)
    const { trail } = understandReport(lines)
    const shown = lines.filter(({ text }) => text.trim() !== '')
    return { kind: 'trace', lines: shown.map((line) => tracedLine(line, trail.get(line))) }
  } catch (fault) {
    return refusedFor(fault)
  }
}

function tracedLine({ number, text, label }: FileLine, went: Went = lost) {
  const words = label === null ? text : `${label} ${text}`
  return { line: number, text: went.to === 'withheld' ? null : words, ...went }
}

/** The reader places every line. A line that it missed would show as this. */
const lost: Went = { to: 'problem', name: 'unplaced-text' }
