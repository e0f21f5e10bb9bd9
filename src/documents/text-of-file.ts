import { largestFile } from '../committee/agenda/reports/largest-file.ts'
import type { FileText } from './file-text.ts'
import { decodeText } from './files/decode-text.ts'
import { fileKind } from './files/file-kind.ts'
import { readHtmlFile } from './files/read-html.ts'
import { readText } from './files/read-text.ts'
import { type FileLine, maxLines } from './line.ts'
import type { OnProgress, ReportFile } from './reading.ts'
import { Refusal } from './refusal.ts'

/**
 * Reads the text of a file of any kind.
 * @throws Refusal
 */
export async function textOfFile(file: ReportFile, onProgress: OnProgress): Promise<FileText> {
  if (file.bytes.length > largestFile) throw new Refusal('too-large')
  const text = await readFile(file, onProgress)
  if (text.lines.length > maxLines) throw new Refusal('expands-too-far')
  onProgress({ done: text.lines.length, of: null })
  return {
    ...text,
    lines: text.lines.map(withPlainBullet),
    asides: [{ text: file.name, where: 'file-name', page: null }, ...text.asides],
  }
}

/** A text of more is no report, and its lines would take many times its size. */
const largestText = 20_000_000

// The Word and PDF libraries are large, so each is loaded only for its own files.
async function readFile({ name, bytes, spent }: ReportFile, onProgress: OnProgress): Promise<FileText> {
  const kind = fileKind(name, bytes)
  if ((kind === 'text' || kind === 'html') && bytes.length > largestText) throw new Refusal('expands-too-far')
  switch (kind) {
    case 'text':
      return textOf(readText(decodeText(bytes)))
    case 'html':
      return { ...textOf([]), ...readHtmlFile(bytes) }
    case 'docx':
      return (await import('./files/read-docx.ts')).readDocx(bytes, onProgress)
    case 'odt':
      return (await import('./files/read-odt.ts')).readOdt(bytes)
    case 'pdf':
      return (await import('./files/read-pdf.ts')).readPdf(spent ? bytes : new Uint8Array(bytes), onProgress)
  }
}

/** Word's second bullet is a letter of Courier New. */
function withPlainBullet(line: FileLine): FileLine {
  const text = line.label === null ? line.text.replace(/^o(?: {2,}| ?\t\s*)(?=\S)/, '•\t') : line.text
  return text === line.text ? line : { ...line, text }
}

function textOf(lines: FileLine[]): FileText {
  // A text may end in a form feed.
  const last = lines.findLast(({ furniture }) => !furniture)
  return { lines, asides: [], outline: [], pages: last?.page ?? null, withoutText: [] }
}
