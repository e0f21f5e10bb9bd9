import PDFDocument from 'pdfkit'
import { describe, expect, it } from 'vitest'
import { readPdf } from '../../src/documents/files/read-pdf.ts'
import { labels, readReport, reportIn, texts } from './reading.ts'

interface Cell {
  x: number
  y: number
  width: number
  height: number
  /** Its lines, from the top. Each may have words set off by a gap. */
  lines: readonly (readonly string[])[]
  /** Starts on the next page. */
  overleaf?: true
  /** How far below the top of the cell they begin. */
  from?: number
}

type Border = 'stroked' | 'filled' | 'none'

/** A table drawn cell by cell, as a word processor prints it. */
async function printed(cells: readonly Cell[], border: Border = 'stroked'): Promise<Uint8Array> {
  const document = new PDFDocument({ size: 'A4', margin: 0 })
  const pieces: Buffer[] = []
  document.on('data', (piece: Buffer) => pieces.push(piece))
  const ended = new Promise((resolve) => document.on('end', resolve))
  document.font('Helvetica').fontSize(11)
  for (const { x, y, width, height, lines, from = 4, overleaf } of cells) {
    if (overleaf) document.addPage()
    if (border === 'stroked') document.rect(x, y, width, height).stroke()
    if (border === 'filled')
      for (const [left, top, across, down] of [
        [x, y, width, 0.5],
        [x, y + height, width, 0.5],
        [x, y, 0.5, height],
        [x + width, y, 0.5, height],
      ] as const)
        document.rect(left, top, across, down).fill()
    for (const [at, line] of lines.entries())
      for (const [part, text] of line.entries())
        document.text(text, x + 6 + part * 32, y + from + at * 14, { lineBreak: false })
  }
  document.end()
  await ended
  return new Uint8Array(Buffer.concat(pieces))
}

const [label, value] = [
  { x: 72, width: 120 },
  { x: 192, width: 330 },
]
const header: Cell[] = [
  { ...label, y: 100, height: 22, lines: [['Meeting']] },
  { ...value, y: 100, height: 22, lines: [['Adult social care scrutiny committee']] },
  { ...label, y: 122, height: 22, lines: [['Date of meeting']] },
  { ...value, y: 122, height: 22, lines: [['3 March 2027']] },
  { ...label, y: 144, height: 22, lines: [['Title of report']] },
  { ...value, y: 144, height: 22, lines: [['Review of home care']] },
]
const list = [
  ['(a)', 'That the Committee notes what was found in'],
  ['', 'the northern parishes;'],
  ['(b)', 'That the report goes to the Board; and'],
  ['(c)', 'That a visit be added to the work plan.'],
]
const after: Cell = {
  x: 66,
  y: 300,
  width: 0,
  height: 0,
  lines: [['Background'], [''], ['The review began in May and ended in June, when the schools had closed.']],
}

const cellsOf = async (bytes: Uint8Array) =>
  (await readPdf(bytes)).lines.flatMap(({ text, cell }) => (cell ? `${cell.row}.${cell.column} ${text}` : []))

describe('a ruled table in a PDF', () => {
  it.each(['stroked', 'filled'] as const)(
    'gives its list if a label stands beside it (%s)',
    async (border) => {
      const bytes = await printed(
        [
          ...header,
          { ...label, y: 166, height: 66, lines: [['RECOMMENDATIONS']] },
          { ...value, y: 166, height: 66, lines: list },
          after,
        ],
        border,
      )
      const report = reportIn(await readReport({ name: 'report.pdf', bytes }))
      expect(labels(report)).toEqual(['(a)', '(b)', '(c)'])
      expect(texts(report)[0]).toBe('That the Committee notes what was found in the northern parishes')
    },
  )

  it('has one row if the label is centred beside its text', async () => {
    const bytes = await printed([
      ...header,
      { ...label, y: 166, height: 66, from: 18, lines: [['Members are'], ['being asked to']] },
      { ...value, y: 166, height: 66, lines: list },
      after,
    ])
    expect((await cellsOf(bytes)).slice(6)).toEqual([
      '4.0 Members are being asked to',
      ...list.map(([mark, words]) => `4.1 ${mark ? `${mark}\t` : ''}${words}`),
    ])
  })

  it('continues over the page, even if a row was cut', async () => {
    const bytes = await printed([
      ...header,
      { ...label, y: 166, height: 66, lines: [['Recommendations']] },
      { ...value, y: 166, height: 66, lines: list.slice(0, 1) },
      { ...label, y: 72, height: 44, lines: [], overleaf: true },
      { ...value, y: 72, height: 44, lines: list.slice(1) },
      { ...label, y: 116, height: 22, lines: [['Wards']] },
      { ...value, y: 116, height: 22, lines: [['Castle']] },
    ])
    expect((await cellsOf(bytes)).slice(6)).toEqual([
      '4.0 Recommendations',
      ...list.map(([mark, words]) => `4.1 ${mark ? `${mark}\t` : ''}${words}`),
      '5.0 Wards',
      '5.1 Castle',
    ])
  })

  it('keeps an empty cell, a cell that spans columns, and underlined words', async () => {
    const bytes = await printed([
      { x: 72, y: 100, width: 450, height: 22, lines: [['The places that there are in the north']] },
      { x: 78, y: 116, width: 180, height: 0.5, lines: [] },
      ...['Ward', 'Places', 'Filled', 'Castle', '', '38'].map((text, at) => ({
        x: 72 + (at % 3) * 150,
        y: 122 + Math.floor(at / 3) * 22,
        width: 150,
        height: 22,
        lines: text === '' ? [] : [[text]],
      })),
      after,
    ])
    expect(await cellsOf(bytes)).toEqual([
      '1.0 The places that there are in the north',
      '2.0 Ward',
      '2.1 Places',
      '2.2 Filled',
      '3.0 Castle',
      '3.2 38',
    ])
  })

  it('is not taken for two columns of text', async () => {
    const rows = Array.from({ length: 9 }, (_, at): Cell[] => [
      { x: 72, y: 100 + at * 22, width: 190, height: 22, lines: [[`Who was asked about part ${at + 1}`]] },
      {
        x: 262,
        y: 100 + at * 22,
        width: 260,
        height: 22,
        lines: [['Those who live there and their carers']],
      },
    ])
    const bytes = await printed([...rows.flat(), { ...after, y: 400 }])
    expect((await cellsOf(bytes)).slice(0, 3)).toEqual([
      '1.0 Who was asked about part 1',
      '1.1 Those who live there and their carers',
      '2.0 Who was asked about part 2',
    ])
  })

  it('is not a box around some text', async () => {
    const bytes = await printed([
      { x: 72, y: 100, width: 450, height: 66, lines: [['Recommendations'], ...list.slice(0, 2)] },
      after,
    ])
    expect(await cellsOf(bytes)).toEqual([])
  })
})
