import { getDocumentProxy } from 'unpdf'
import { z } from 'zod'
import type { FileText } from '../file-text.ts'
import { pageRanges } from '../page-ranges.ts'
import type { OnProgress } from '../reading.ts'
import { Refusal } from '../refusal.ts'
import { pdfDrawing } from './pdf-drawing.ts'
import { pdfLines } from './pdf-lines.ts'
import { pdfOutline } from './pdf-outline.ts'
import { type PdfPage, pdfRows } from './pdf-rows.ts'
import type { PdfWord } from './pdf-word.ts'

const runSchema = z.object({
  str: z.string(),
  transform: z.tuple([z.number(), z.number(), z.number(), z.number(), z.number(), z.number()]),
  width: z.number(),
  height: z.number(),
  fontName: z.string(),
})

/**
 * Reads the text of a PDF. Its lines are assembled from the position of each run of text.
 * @param bytes an array of its own: the library takes it over
 */
export async function readPdf(
  bytes: Uint8Array,
  onProgress: OnProgress = () => {},
): Promise<Omit<FileText, 'asides'>> {
  const document = await open(bytes)
  const pages: PdfPage[] = []
  const drawing = pdfDrawing()
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number)
    const { items } = await page.getTextContent()
    const [, bottom = 0, , top = 0] = page.view
    const runs: Omit<PdfWord, 'bold'>[] = items.flatMap(runOf)
    const rules = await drawing.look(page, new Set(runs.map(({ font }) => font)))
    const words = runs.map((run) => ({ ...run, bold: drawing.isBold(run.font) }))
    pages.push({ rows: pdfRows(words, rules), bottom, top })
    page.cleanup()
    onProgress({ done: number, of: document.numPages })
  }
  const outline = await pdfOutline(document)
  await document.destroy()
  const characters = pages.flatMap(({ rows }) => rows).reduce((sum, row) => sum + row.text.length, 0)
  if (characters < 40) throw new Refusal('no-text')
  const empty = pages.flatMap(({ rows }, index) => (rows.length === 0 ? [index + 1] : []))
  return { lines: pdfLines(pages), outline, pages: pages.length, withoutText: pageRanges(empty) }
}

/** Rotated text is a stamp or a watermark, and marks without a position are not words. */
function runOf(item: unknown): Omit<PdfWord, 'bold'>[] {
  const { success, data } = runSchema.safeParse(item)
  if (!success || data.str.trim() === '') return []
  const [, slant, , , x, y] = data.transform
  return Math.abs(slant) > 0.1
    ? []
    : [{ text: data.str, x, y, width: data.width, height: data.height, font: data.fontName }]
}

async function open(bytes: Uint8Array) {
  try {
    // pdf.js prints warnings unless told not to.
    return await getDocumentProxy(bytes, {
      verbosity: 0,
      stopAtErrors: false,
      disableFontFace: true,
      // In pixels. Pages are drawn only to learn their fonts, so pictures are skipped.
      maxImageSize: 1,
    })
  } catch (fault) {
    throw new Refusal(fault instanceof Error && fault.name === 'PasswordException' ? 'encrypted' : 'damaged')
  }
}
