import PDFDocument from 'pdfkit'

export interface PdfSettings {
  /** Printed at the foot of each page, before the page number. */
  footer?: string
  password?: string
  compress?: boolean
}

export const newPage = '\f'

/** Makes a PDF of paragraphs, wrapped to the page as a word processor does. A line that starts with # is a heading. */
export function makePdf(
  paragraphs: readonly string[],
  { footer, password, compress = true }: PdfSettings = {},
): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const options = { size: 'A4', margin: 72, bufferPages: true, compress }
    const document = new PDFDocument(password ? { ...options, userPassword: password } : options)
    const pieces: Buffer[] = []
    document.on('data', (piece: Buffer) => pieces.push(piece))
    document.on('end', () => resolve(new Uint8Array(Buffer.concat(pieces))))
    document.on('error', reject)
    for (const paragraph of paragraphs) {
      if (paragraph === newPage) {
        document.addPage()
        continue
      }
      const heading = paragraph.startsWith('# ')
      document.font(heading ? 'Helvetica-Bold' : 'Helvetica').fontSize(heading ? 14 : 11)
      document.text(heading ? paragraph.slice(2) : paragraph)
      document.moveDown(0.8)
    }
    if (footer) printFooters(document, footer)
    document.end()
  })
}

function printFooters(document: PDFKit.PDFDocument, footer: string): void {
  const { count } = document.bufferedPageRange()
  for (let page = 0; page < count; page++) {
    document.switchToPage(page)
    document.page.margins.bottom = 0
    document.font('Helvetica').fontSize(8)
    document.text(`${footer} ${page + 1}`, 72, document.page.height - 40, { lineBreak: false })
  }
}
