import PDFDocument from 'pdfkit'
import { describe, expect, it } from 'vitest'
import { readPdf } from '../../src/documents/files/read-pdf.ts'
import type { FileLine } from '../../src/documents/line.ts'

type Printed = readonly [text: string, size: number, font?: 'bold']

async function linesOf(printed: readonly Printed[]): Promise<FileLine[]> {
  const document = new PDFDocument({ size: 'A4', margin: 0 })
  const pieces: Buffer[] = []
  document.on('data', (piece: Buffer) => pieces.push(piece))
  const ended = new Promise((resolve) => document.on('end', resolve))
  for (const [at, [text, size, font]] of printed.entries())
    for (const [part, words] of text.split('\t').entries()) {
      document
        .font(font && (part > 0 || !text.includes('\t')) ? 'Helvetica-Bold' : 'Helvetica')
        .fontSize(size)
      document.text(words, 72 + part * 36, 100 + at * 24, { lineBreak: false })
    }
  document.end()
  await ended
  return (await readPdf(new Uint8Array(Buffer.concat(pieces)))).lines
}

const body: Printed[] = [
  ['The review began in May and ended in June, when the schools had closed.', 11],
  ['It heard from fourteen foster carers and from those who work at night.', 11],
]

describe('a heading in a PDF', () => {
  it('is bold, short and a little larger than the text', async () => {
    const lines = await linesOf([
      ['Part 2 – What was found', 12, 'bold'],
      ...body,
      ['Part 3 – What it costs', 12],
      ['Part 4 – What comes next', 11, 'bold'],
      ['That the Committee notes what was found.', 12, 'bold'],
      ['(a)\tthe offer to foster carers', 12, 'bold'],
    ])
    expect(lines.flatMap(({ text, level }) => (level === null ? [] : [[text, level]]))).toEqual([
      ['Part 2 – What was found', 2],
    ])
  })

  it('is bold even if its number is not', async () => {
    const lines = await linesOf([['1.\tAims', 11, 'bold'], ...body])
    expect(lines.map(({ bold }) => bold)).toEqual([true, false, false])
  })
})
