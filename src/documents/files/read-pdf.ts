import { getDocumentProxy } from 'unpdf'
import type { Aside, FileText } from '../file-text.ts'
import { pageRanges } from '../page-ranges.ts'
import type { OnProgress } from '../reading.ts'
import { Refusal } from '../refusal.ts'
import { annotationsOf, asidesOf, isPortfolio, propertiesOfPdf } from './pdf-asides.ts'
import { pdfDrawing } from './pdf-drawing.ts'
import { pdfLines } from './pdf-lines.ts'
import { pdfOutline } from './pdf-outline.ts'
import { type PdfPage, pdfRows } from './pdf-rows.ts'
import { taggedRows } from './pdf-tagged-rows.ts'
import type { TagNode } from './pdf-tags.ts'
import { pdfWords } from './pdf-words.ts'

/** How far before the end of a PDF its mark may stand: some programs write more behind it. */
const farthestEnd = 65_536

/**
 * Reads the text of a PDF. Its lines are assembled from the position of each run of text.
 * @param bytes an array of its own: the library takes it over
 */
export async function readPdf(bytes: Uint8Array, onProgress: OnProgress = () => {}): Promise<FileText> {
  if (breaksOff(bytes)) throw new Refusal('incomplete')
  const document = await open(bytes)
  if (await isPortfolio(document).catch(() => false)) throw new Refusal('portfolio')
  const pages: PdfPage[] = []
  const asides: Aside[] = await propertiesOfPdf(document).catch(() => [])
  const drawing = pdfDrawing()
  const isTagged = (await document.getMarkInfo().catch(() => null))?.Marked === true
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number)
    const { items } = await page.getTextContent({ includeMarkedContent: isTagged })
    const { runs, slanted, bottom, top, turned } = pdfWords(items, page.view)
    const rules = await drawing.look(page, new Set(runs.map(({ font }) => font)))
    const words = runs.map((run) => ({ ...run, bold: drawing.isBold(run.font) }))
    const tree: TagNode | null = isTagged ? await page.getStructTree().catch(() => null) : null
    const tagged = tree && taggedRows(words, tree)
    pages.push({ rows: tagged?.rows ?? pdfRows(words, turned(rules)), bottom, top })
    asides.push(
      ...asidesOf(slanted, 'watermark', number),
      ...asidesOf(tagged?.alts ?? [], 'metadata', number),
    )
    asides.push(...(await annotationsOf(page).catch(() => [])))
    page.cleanup()
    onProgress({ done: number, of: document.numPages })
  }
  const outline = await pdfOutline(document)
  await document.destroy()
  const characters = pages.flatMap(({ rows }) => rows).reduce((sum, row) => sum + row.text.length, 0)
  if (characters < 40) throw new Refusal('no-text')
  const empty = pages.flatMap(({ rows }, index) => (rows.length === 0 ? [index + 1] : []))
  return { lines: pdfLines(pages), asides, outline, pages: pages.length, withoutText: pageRanges(empty) }
}

/** A PDF ends with a mark, and one made for the web says at its start how long it is. */
function breaksOff(bytes: Uint8Array): boolean {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const length = /\/Linearized\b[^>]*\/L\s+(\d+)/.exec(buffer.toString('latin1', 0, 1024))?.[1]
  return !buffer.subarray(-farthestEnd).includes('%%EOF') || Number(length ?? 0) > bytes.length
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
