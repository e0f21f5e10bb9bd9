import PDFDocument from 'pdfkit'
import { describe, expect, it } from 'vitest'
import { readPdf } from '../../src/documents/files/read-pdf.ts'
import { pageRanges } from '../../src/documents/page-ranges.ts'
import { textOfFile } from '../../src/documents/text-of-file.ts'
import { makePdf, newPage } from './make-pdf.ts'

const text = (name: string, words: string) =>
  textOfFile({ name, bytes: new TextEncoder().encode(words) }, () => {})

describe('the pages of a file', () => {
  it('are known for each line of a PDF', async () => {
    const { lines, pages } = await readPdf(
      await makePdf(['The library opened in May, and is busy.', newPage, 'It closes at six.']),
    )
    expect(lines.map(({ page }) => page)).toEqual([1, 2])
    expect(pages).toBe(2)
  })

  it('are named where they hold no text', async () => {
    const { withoutText } = await readPdf(
      await makePdf(['The library opened in May, and it is busy.', newPage, newPage, 'End.', newPage]),
    )
    expect(withoutText).toEqual([
      [2, 2],
      [4, 4],
    ])
  })

  it('begin at the form feeds of a text', async () => {
    const { lines, pages } = await text('a.txt', 'One.\n\fTwo.\nStill two.\n\n\f\nThree.\n\f')
    expect(lines.filter(({ furniture }) => !furniture).map(({ page }) => page)).toEqual([1, 2, 2, 3])
    expect(pages).toBe(3)
  })

  it('are unknown in a text without form feeds', async () => {
    expect((await text('a.txt', 'One.')).pages).toBeNull()
  })

  it('are said as ranges', () => {
    expect(pageRanges([9, 2, 3, 4])).toEqual([
      [2, 4],
      [9, 9],
    ])
  })
})

it('the bookmarks of a PDF come with their pages and depths', async () => {
  const document = new PDFDocument()
  const pieces: Buffer[] = []
  document.on('data', (piece: Buffer) => pieces.push(piece))
  const ended = new Promise((resolve) => document.on('end', resolve))
  document.text('The agenda of the committee, which meets in the town hall.')
  const agenda = document.outline.addItem('Agenda')
  document.addPage().text('The first report.')
  agenda.addItem('6 Home care')
  document.end()
  await ended
  const { outline } = await readPdf(new Uint8Array(Buffer.concat(pieces)))
  expect(outline).toEqual([
    { title: 'Agenda', page: 1, depth: 0 },
    { title: '6 Home care', page: 2, depth: 1 },
  ])
})
