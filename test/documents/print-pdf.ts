import PDFDocument from 'pdfkit'
import type { Beside } from './beside.ts'
import type { SourceBlock } from './source.ts'

export interface PdfLayout {
  columns: 1 | 2
  /** Printed on every page, above the text. */
  header: string
  /** Blocks with these words are printed with space between their letters. */
  expanded?: string
}

const left = 72
const bottom = 842 - 72
const top = 90
const gutter = 24

const usualLayout: PdfLayout = { columns: 1, header: 'Ashmere County Council' }

/** Prints a PDF with a running header and page numbers. In two columns the header fields stay above both. */
export function printPdf(
  blocks: readonly SourceBlock[],
  { columns, header, expanded }: PdfLayout = usualLayout,
  beside: Omit<Beside, 'footnote'> = {},
): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const document = new PDFDocument({
      size: 'A4',
      margin: left,
      bufferPages: true,
      info: beside.property ? { Subject: beside.property } : {},
    })
    const pieces: Buffer[] = []
    document.on('data', (piece: Buffer) => pieces.push(piece))
    document.on('end', () => resolve(new Uint8Array(Buffer.concat(pieces))))
    document.on('error', reject)
    document.page.margins.bottom = 0
    const width = (451 - gutter * (columns - 1)) / columns
    let column = 0
    let start = top
    let y = top
    const beginPage = () => {
      document.addPage()
      document.page.margins.bottom = 0
      column = 0
      start = top
      y = top
    }
    const spacing = (text: string) => (expanded !== undefined && text.includes(expanded) ? 2 : 0)
    for (const block of blocks) {
      if (block.kind === 'page') {
        beginPage()
        continue
      }
      if (block.kind === 'row') {
        document
          .font('Helvetica-Bold')
          .fontSize(11)
          .text(block.cells[0] ?? '', left, y, {
            width: 130,
            characterSpacing: spacing(block.cells[0] ?? ''),
          })
        const low = document.y
        const rest = block.cells.slice(1).join(' ')
        const options = { width: 300, characterSpacing: spacing(rest) }
        document.font('Helvetica').text(rest, left + 150, y, options)
        y = Math.max(low, document.y) + 6
        start = y + 8
        continue
      }
      const size = block.kind === 'heading' ? 14 : 11
      const bold = block.kind === 'heading' || (block.kind === 'paragraph' && block.bold)
      const indent = block.kind === 'paragraph' ? block.depth * 24 : 0
      const label = block.kind === 'paragraph' ? block.label : null
      const hanging = label === null ? 0 : 30
      document.font(bold ? 'Helvetica-Bold' : 'Helvetica').fontSize(size)
      const box = width - indent - hanging
      const options = { width: box, characterSpacing: spacing(block.text) }
      const height = document.heightOfString(block.text, options)
      if (y + height > bottom) {
        if (column + 1 < columns) {
          column++
          y = start
        } else beginPage()
      }
      const x = left + column * (width + gutter) + indent
      if (label !== null) document.text(label, x, y, { lineBreak: false })
      document.text(block.text, x + hanging, y, options)
      y += height + 8
    }
    furnish(document, { ...beside, header: beside.header ?? header })
    document.switchToPage(0)
    if (beside.comment) document.note(left, 40, 20, 20, beside.comment)
    document.end()
  })
}

function furnish(document: PDFKit.PDFDocument, { header = '', footer, watermark }: Beside): void {
  const { count } = document.bufferedPageRange()
  for (let page = 0; page < count; page++) {
    document.switchToPage(page)
    document.font('Helvetica').fontSize(8)
    document.text(header, left, 36, { lineBreak: false })
    if (footer) document.text(footer, left, 794, { lineBreak: false })
    document.text(`Page ${page + 1} of ${count}`, left, 806, { lineBreak: false })
    if (!watermark) continue
    document.save().rotate(45, { origin: [297, 421] })
    const size = Math.min(60, (60 * 500) / document.fontSize(60).widthOfString(watermark))
    document.fontSize(size).text(watermark, 60, 400, { lineBreak: false })
    document.restore()
  }
}
