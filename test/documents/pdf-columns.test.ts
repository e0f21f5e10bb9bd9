import PDFDocument from 'pdfkit'
import { describe, expect, it } from 'vitest'
import { readPdf } from '../../src/documents/files/read-pdf.ts'
import { labels, readReport, reportIn } from './reading.ts'

const pitch = 14
const [left, right] = [60, 310]

async function printed(columns: readonly (readonly [x: number, lines: readonly string[]])[]) {
  const document = new PDFDocument({ size: 'A4', margin: 0 })
  const pieces: Buffer[] = []
  document.on('data', (piece: Buffer) => pieces.push(piece))
  const ended = new Promise((resolve) => document.on('end', resolve))
  document.font('Helvetica').fontSize(11)
  for (const [x, lines] of columns)
    for (const [at, text] of lines.entries())
      document.text(text, text.startsWith(' ') ? x + 20 : x, 60 + at * pitch, { lineBreak: false })
  document.end()
  await ended
  return new Uint8Array(Buffer.concat(pieces))
}

const running = (lines: number) =>
  Array.from({ length: lines }, (_, at) => `The carers of ward ${at + 1} were asked what they need,`)

describe('two columns in a PDF', () => {
  it('are read one after the other if the list begins beside the short lines at the top', async () => {
    const bytes = await printed([
      [
        left,
        [
          'Adult social care scrutiny committee',
          'Date: 3 March 2027',
          'Title: Home care',
          '',
          'Background',
          '',
          ...running(14),
          '',
          'Recommendations',
          '',
          'That the Committee:',
        ],
      ],
      [
        right,
        [
          '1. notes what was found in the northern par-',
          ' ishes, and what the carers there have said;',
          '2. agrees that those who care at night are to',
          ' be asked again before the summer begins.',
          '',
          'Reasons',
          '',
          ...running(12),
        ],
      ],
    ])
    const report = reportIn(await readReport({ name: 'report.pdf', bytes }))
    expect(report.title).toBe('Home care')
    expect(labels(report)).toEqual(['1.', '2.'])
  })

  it('are not found in labels and their values', async () => {
    const names = ['meeting', 'day', 'report', 'wards', 'officer', 'member', 'plan', 'costs']
    const bytes = await printed([
      [left, names.map((name) => `What is known of the ${name} it concerns:`)],
      [right, names.map((name) => `What was said of the ${name} at the time`)],
    ])
    expect((await readPdf(bytes)).lines.slice(0, 3).map(({ text }) => text)).toEqual([
      'What is known of the meeting it concerns:',
      'What was said of the meeting at the time',
      'What is known of the day it concerns:',
    ])
  })
})
