import PDFDocument from 'pdfkit'
import { describe, expect, it } from 'vitest'
import { readPdf } from '../../src/documents/files/read-pdf.ts'

type Placed = { readonly x: number; readonly y: number; readonly text: string; readonly font?: string }

async function linesOf(placed: readonly Placed[]) {
  const document = new PDFDocument({ size: 'A4', margin: 0 })
  const pieces: Buffer[] = []
  document.on('data', (piece: Buffer) => pieces.push(piece))
  const ended = new Promise((resolve) => document.on('end', resolve))
  for (const { x, y, text, font = 'Helvetica' } of placed)
    document.font(font).fontSize(11).text(text, x, y, { lineBreak: false })
  document.end()
  await ended
  return (await readPdf(new Uint8Array(Buffer.concat(pieces)))).lines
}

const cells = (rows: readonly (readonly string[])[], columns: readonly number[]) =>
  rows.flatMap((row, at) =>
    row.flatMap((text, column) => (text === '' ? [] : [{ x: columns[column] ?? 0, y: 100 + at * 14, text }])),
  )
const after = {
  x: 72,
  y: 300,
  text: 'The review began in May and ended in June, when the schools had closed.',
}

describe('a table in a PDF', () => {
  it('gives its cells, each with its lines', async () => {
    const rows = [
      ['Meeting', 'Adult social care scrutiny committee'],
      ['Title of', 'Review of home care for older residents'],
      ['report', 'in the northern parishes'],
      ['Wards', 'Castle'],
      ['', 'Tolney East'],
    ]
    const lines = await linesOf([...cells(rows, [72, 200]), after])
    expect(lines.map(({ text, cell, gap }) => [cell && [cell.row, cell.column], gap, text])).toEqual([
      [[1, 0], true, 'Meeting'],
      [[1, 1], true, 'Adult social care scrutiny committee'],
      [[2, 0], true, 'Title of report'],
      [[2, 1], true, 'Review of home care for older residents'],
      [[2, 1], false, 'in the northern parishes'],
      [[3, 0], true, 'Wards'],
      [[3, 1], true, 'Castle'],
      [[3, 1], false, 'Tolney East'],
      [null, true, after.text],
    ])
  })

  it('may have more columns, and an empty cell', async () => {
    const rows = [
      ['Ward', 'Places', 'Filled'],
      ['Castle', '40', '38'],
      ['Tolney', '', '12'],
    ]
    const lines = await linesOf([...cells(rows, [72, 200, 300]), after])
    expect(lines.flatMap(({ text, cell }) => (cell ? `${cell.row}.${cell.column} ${text}` : []))).toEqual([
      '1.0 Ward',
      '1.1 Places',
      '1.2 Filled',
      '2.0 Castle',
      '2.1 40',
      '2.2 38',
      '3.0 Tolney',
      '3.2 12',
    ])
  })

  it('keeps a list in its cell, with the labels set off', async () => {
    const rows = [
      ['Meeting', 'Adult social care scrutiny committee'],
      ['RECOMMENDATIONS', '(a)', 'That the Committee notes what was'],
      ['', '', 'found in the northern parishes; and'],
      ['', '(b)', 'That a visit be added to the plan:'],
      ['', '', '(i)', 'of a day; or'],
      ['', '', '(ii)', 'of an evening.'],
      ['Wards', 'Castle'],
    ]
    const lines = await linesOf([...cells(rows, [72, 200, 236, 272]), after])
    expect(lines.flatMap(({ text, cell }) => (cell ? `${cell.row}.${cell.column} ${text}` : []))).toEqual([
      '1.0 Meeting',
      '1.1 Adult social care scrutiny committee',
      '2.0 RECOMMENDATIONS',
      '2.1 (a)\tThat the Committee notes what was',
      '2.1 found in the northern parishes; and',
      '2.1 (b)\tThat a visit be added to the plan:',
      '2.1 (i)\tof a day; or',
      '2.1 (ii)\tof an evening.',
      '3.0 Wards',
      '3.1 Castle',
    ])
  })

  it.each([
    [
      'a list',
      [
        ['(a)', 'note the review;'],
        ['(b)', 'agree the plan.'],
      ],
    ],
    [
      'a list of numbers',
      [
        ['1.1', 'Note the review.'],
        ['1.2', 'Agree the plan.'],
      ],
    ],
    ['one line with a tab', [['Contact:', 'Jane Roe']]],
  ])('is not found in %s', async (_, rows) => {
    const lines = await linesOf([...cells(rows, [72, 140]), after])
    expect(lines.map(({ text, cell }) => [text, cell])).toEqual([
      ...rows.map((row) => [row.join('\t'), null]),
      [after.text, null],
    ])
  })
})

describe('bold in a PDF', () => {
  it('follows the font, and italics are not bold', async () => {
    const fonts = ['Helvetica', 'Helvetica-Bold', 'Helvetica-Oblique', 'Times-BoldItalic', 'Times-Roman']
    const lines = await linesOf([
      ...fonts.map((font, at) => ({ x: 72, y: 100 + at * 30, text: `Words in ${font}`, font })),
      after,
    ])
    expect(lines.filter(({ bold }) => bold).map(({ text }) => text)).toEqual([
      'Words in Helvetica-Bold',
      'Words in Times-BoldItalic',
    ])
  })
})
