import type { FileText } from './file-text.ts'
import { linesOfFile } from './lines-of-file.ts'
import type { OnProgress, ReportFile } from './reading.ts'

/**
 * Reads the text of a file of any kind.
 * @throws Refusal
 */
export async function textOfFile(file: ReportFile, onProgress: OnProgress): Promise<FileText> {
  const lines = await linesOfFile(file, onProgress)
  const asides = [{ text: file.name, where: 'file-name' as const, page: null }]
  return { lines, asides, outline: [], pages: null, withoutText: [] }
}
