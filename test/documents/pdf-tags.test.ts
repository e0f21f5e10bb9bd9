import PDFDocument from 'pdfkit'
import { describe, expect, it } from 'vitest'
import { readPdf } from '../../src/documents/files/read-pdf.ts'
import { printTaggedPdf } from './print-tagged-pdf.ts'
import { labels, readReport, reportIn, texts } from './reading.ts'
import { readSource } from './source.ts'

const source = readSource(`# Home care
| Date | 3 March 2027 |
| Report by | Director of care |
## Recommendations
The Committee is asked to:
(a)~note the outcome of the review of home care, which began in May and ended in the first week of June; and
(b)~agree what it wants to say to the Cabinet.
## Background
The review heard from those who are cared for at home, from those who care for them, and from the firms that send them.
---
It ended in June.`)

describe('a tagged PDF', () => {
  it('is read by its tags: headings, labels, cells and running headers', async () => {
    const { lines } = await readPdf(await printTaggedPdf(source))
    const own = lines.filter(({ furniture }) => !furniture)
    expect(lines.filter(({ furniture }) => furniture).map(({ text, where }) => [text, where])).toEqual([
      ['Ashmere County Council 1', 'header'],
      ['Ashmere County Council 2', 'header'],
    ])
    expect(own.flatMap(({ text, level }) => (level === null ? [] : [[level, text]]))).toEqual([
      [1, 'Home care'],
      [2, 'Recommendations'],
      [2, 'Background'],
    ])
    expect(own.flatMap(({ text, label }) => (label === null ? [] : [[label, text.slice(0, 8)]]))).toEqual([
      ['(a)', 'note the'],
      ['(b)', 'agree wh'],
    ])
    expect(own.flatMap(({ text, cell }) => (cell ? [[cell.row, cell.column, text]] : []))).toEqual([
      [1, 0, 'Date'],
      [1, 1, '3 March 2027'],
      [2, 0, 'Report by'],
      [2, 1, 'Director of care'],
    ])
    expect(own.filter(({ gap, cell }) => gap && !cell).length).toBe(8)
  })

  it.each(['well', 'each-line', 'one'] as const)('has the same report, tagged %s', async (tagging) => {
    const report = reportIn(await readReport({ name: 'a.pdf', bytes: await printTaggedPdf(source, tagging) }))
    expect(labels(report)).toEqual(['(a)', '(b)'])
    expect(texts(report)[1]).toBe('agree what it wants to say to the Cabinet.')
    expect([report.title, report.meetingDate]).toEqual(['Home care', '2027-03-03'])
  })

  it('reads a small heading as one, and large words as none', async () => {
    const { lines } = await readPdf(
      await printTaggedPdf(
        readSource('###### Aims\nThe review began in May and ended in June.\n**In short**'),
      ),
    )
    expect(lines.flatMap(({ text, level }) => (level === null ? [] : [[level, text]]))).toEqual([[6, 'Aims']])
  })
})

describe('the tags of a PDF are not followed', () => {
  const words = ['Home care', 'The review began in May and ended in June.', 'It cost little.']
  const file = async (order: readonly number[], untagged: readonly number[] = []) => {
    const document = new PDFDocument({ size: 'A4', margin: 72, tagged: true, pdfVersion: '1.7' })
    const pieces: Buffer[] = []
    document.on('data', (piece: Buffer) => pieces.push(piece))
    const ended = new Promise((resolve) => document.on('end', resolve))
    const root = document.struct('Document')
    document.addStructure(root)
    const elements = words.map((text, at) => {
      document.fontSize(11)
      if (!untagged.includes(at)) return document.struct('P', {}, () => document.text(text, 72, 90 + at * 30))
      document.text(text, 72, 90 + at * 30)
      return null
    })
    for (const at of order) {
      const element = elements[at]
      if (element) root.add(element)
    }
    root.end()
    document.end()
    await ended
    return new Uint8Array(Buffer.concat(pieces))
  }
  const shown = async (bytes: Uint8Array) => (await readPdf(bytes)).lines.map(({ text }) => text)

  it('where they put a mark behind what it hides', async () => {
    expect(await shown(await file([1, 2, 0]))).toEqual(words)
  })

  it('where they leave out a mark', async () => {
    expect(await shown(await file([1, 2], [0]))).toEqual(words)
  })

  it('where they begin in the middle', async () => {
    expect(await shown(await file([1, 0, 2]))).toEqual(words)
  })
})
