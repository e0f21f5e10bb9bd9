import { largestFile } from '../committee/agenda/reports/largest-file.ts'
import { decodeText } from './files/decode-text.ts'
import { fileKind } from './files/file-kind.ts'
import { readHtmlFile } from './files/read-html.ts'
import { readText } from './files/read-text.ts'
import { type FileLine, maxLines } from './line.ts'
import type { OnProgress, ReportFile } from './reading.ts'
import { Refusal } from './refusal.ts'

/**
 * Reads the lines of a file of any kind.
 * @throws Refusal
 */
export async function linesOfFile(file: ReportFile, onProgress: OnProgress): Promise<FileLine[]> {
  const lines = await readLines(file, onProgress)
  if (lines.length > maxLines) throw new Refusal('expands-too-far')
  onProgress({ done: lines.length, of: null })
  return lines
}

// The Word and PDF libraries are large, so each is loaded only for its own files.
async function readLines({ name, bytes }: ReportFile, onProgress: OnProgress): Promise<FileLine[]> {
  if (bytes.length > largestFile) throw new Refusal('too-large')
  switch (fileKind(name, bytes)) {
    case 'text':
      return readText(decodeText(bytes))
    case 'html':
      return readHtmlFile(bytes)
    case 'docx':
      return await (await import('./files/read-docx.ts')).readDocx(bytes, onProgress)
    case 'pdf':
      return await (await import('./files/read-pdf.ts')).readPdf(bytes, onProgress)
  }
}
