import type { FileLine } from './line.ts'
import { behindMarks } from './marks/behind-marks.ts'
import { splitPack } from './pack/split-pack.ts'
import { type OnProgress, type ReportFile, refusedFor } from './reading.ts'
import type { Trail, Went } from './report/trail.ts'
import { understandReport } from './report/understand-report.ts'
import { textOfFile } from './text-of-file.ts'
import type { ReadingTrace } from './trace.ts'

/** Each line of a file that holds words, and where it went. Nothing is dropped silently. */
export async function traceReport(
  file: ReportFile,
  onProgress: OnProgress = () => {},
): Promise<ReadingTrace> {
  try {
    const text = await textOfFile(file, onProgress)
    const shown = text.lines.filter((line) => line.text.trim() !== '')
    const trail: Trail = new Map(shown.map((line) => [line, leftOver]))
    for (const { piece, open } of behindMarks(text, splitPack(text).pieces)) {
      const own = open && understandReport(open.lines, open.openness, piece.hints).trail
      for (const line of piece.lines) trail.set(line, own ? (own.get(line) ?? lost) : withheld)
    }
    return { kind: 'trace', lines: shown.map((line) => tracedLine(line, trail.get(line) ?? lost)) }
  } catch (fault) {
    return refusedFor(fault)
  }
}

function tracedLine({ number, text, label }: FileLine, went: Went) {
  const hidden = went.to === 'withheld' || went.to === 'left-over'
  const words = label === null ? text : `${label} ${text}`
  return { line: number, text: hidden ? null : words, ...went }
}

/** The reader places every line. A line that it missed would show as this. */
const lost: Went = { to: 'problem', name: 'unplaced-text' }
const leftOver: Went = { to: 'left-over', name: '' }
const withheld: Went = { to: 'withheld', name: '' }
