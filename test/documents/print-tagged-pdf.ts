import PDFDocument from 'pdfkit'
import type { SourceBlock } from './source.ts'

const left = 72
const top = 90
const bottom = 842 - 90

/**
 * Prints a PDF whose headings, paragraphs, lists and tables are tagged, and whose running header is an artifact, as a
 * word processor does.
 * @param tagging `each-line` tags each line as a paragraph of its own, and `one` all of them as one, as poor programs do
 */
export function printTaggedPdf(
  blocks: readonly SourceBlock[],
  tagging: 'well' | 'each-line' | 'one' = 'well',
): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const document = new PDFDocument({ size: 'A4', margin: left, tagged: true, pdfVersion: '1.7' })
    const pieces: Buffer[] = []
    document.on('data', (piece: Buffer) => pieces.push(piece))
    document.on('end', () => resolve(new Uint8Array(Buffer.concat(pieces))))
    document.on('error', reject)
    document.page.margins.bottom = 0
    const root = document.struct('Document')
    document.addStructure(root)
    const one = tagging === 'one' ? document.struct('P') : null
    if (one) root.add(one)
    let page = 1
    let y = top
    const furnish = () => {
      document.markContent('Artifact', { type: 'Pagination' })
      document
        .font('Helvetica')
        .fontSize(8)
        .text(`Ashmere County Council ${page}`, left, 36, { lineBreak: false })
      document.endMarkedContent()
    }
    const beginPage = () => {
      document.addPage()
      document.page.margins.bottom = 0
      page++
      y = top
      furnish()
    }
    /** Prints words in an element of their own, line by line, and returns how high they are. */
    const say = (role: string, into: PDFKit.PDFStructureElement, words: string, x: number, width: number) => {
      const height = document.heightOfString(words, { width })
      if (tagging === 'each-line')
        for (const [at, line] of linesOf(document, words, width).entries())
          into.add(document.struct('P', {}, () => document.text(line, x, y + at * 13, { lineBreak: false })))
      else
        (one ?? into).add(
          document.struct(one ? 'Span' : role, {}, () => document.text(words, x, y, { width })),
        )
      return height
    }
    furnish()
    let table: PDFKit.PDFStructureElement | null = null
    let list: PDFKit.PDFStructureElement | null = null
    for (const block of blocks) {
      if (block.kind === 'page' || y > bottom) beginPage()
      if (block.kind === 'page') continue
      if (block.kind === 'row') {
        table ??= added(root, document.struct('Table'))
        const row = added(table, document.struct('TR'))
        document.font('Helvetica').fontSize(11)
        const heights = block.cells.map((cell, at) =>
          say('P', added(row, document.struct('TD')), cell, left + at * 150, 140),
        )
        y += Math.max(...heights) + 6
        continue
      }
      table = null
      const size = block.kind === 'heading' ? 14 : 11
      const bold = block.kind === 'heading' || (block.kind === 'paragraph' && block.bold)
      document.font(bold ? 'Helvetica-Bold' : 'Helvetica').fontSize(size)
      const label = block.kind === 'paragraph' ? block.label : null
      if (label === null) {
        list = null
        y += say(block.kind === 'heading' ? `H${block.level}` : 'P', root, block.text, left, 450) + 8
        continue
      }
      const x = left + (block.kind === 'paragraph' ? block.depth * 24 : 0)
      list ??= added(root, document.struct('L'))
      const item = added(list, document.struct('LI'))
      say('Lbl', item, label, x, 30)
      y += say('LBody', item, block.text, x + 30, 420 - x + left) + 8
    }
    root.end()
    document.end()
  })
}

function added(into: PDFKit.PDFStructureElement, element: PDFKit.PDFStructureElement) {
  into.add(element)
  return element
}

function linesOf(document: PDFKit.PDFDocument, words: string, width: number): string[] {
  const lines: string[] = []
  for (const word of words.split(' ')) {
    const line = `${lines.at(-1) ?? ''} ${word}`.trim()
    if (lines.length > 0 && document.widthOfString(line) <= width) lines.splice(-1, 1, line)
    else lines.push(word)
  }
  return lines
}
