import { decodeText } from './files/decode-text.ts'
import { fileKind } from './files/file-kind.ts'
import { readHtmlFile } from './files/read-html.ts'
import { readText } from './files/read-text.ts'
import type { Line } from './line.ts'
import {
  largestFile,
  type OnProgress,
  type Reading,
  type ReportFile,
  refused,
  refusedFor,
} from './reading.ts'
import { Refusal } from './refusal.ts'
import { type Understanding, understandReport } from './report/understand-report.ts'

/** A pack of 300 pages has some 15,000 lines. */
const mostLines = 150_000

/** Reads a file in this process. What people send is read by `readReportInChild`, which bounds time and memory. */
export async function readReport(file: ReportFile, onProgress: OnProgress = () => {}): Promise<Reading> {
  try {
    const lines = await linesOf(file, onProgress)
    if (lines.length > mostLines) return refused('expands-too-far')
    onProgress({ done: lines.length, of: null })
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

// The libraries for Word and PDF are large: each is loaded for its own files only.
async function linesOf({ name, bytes }: ReportFile, onProgress: OnProgress): Promise<Line[]> {
  if (bytes.length > largestFile) throw new Refusal('too-large')
  switch (fileKind(name, bytes)) {
    case 'text':
      return readText(decodeText(bytes))
    case 'html':
      return readHtmlFile(bytes)
    case 'docx':
      return await (await import('./files/read-docx.ts')).readDocx(bytes)
    case 'pdf':
      return await (await import('./files/read-pdf.ts')).readPdf(bytes, onProgress)
  }
}
