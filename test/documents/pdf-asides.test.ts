import PDFDocument from 'pdfkit'
import { describe, expect, it } from 'vitest'
import { readPdf } from '../../src/documents/files/read-pdf.ts'
import { makePdf } from './make-pdf.ts'
import { printPdf } from './print-pdf.ts'
import { readReport } from './reading.ts'
import { readSource } from './source.ts'

const blocks = readSource('# Home care\nThe review began in May and ended in June.\n---\nIt cost little.')
const layout = { columns: 1, header: '' } as const

/** A text among properties that pdfkit would otherwise write as names. */
const literal = (text: string): string => Object(text)

/** A PDF of one page on which `draw` has drawn. */
async function drawn(draw: (document: PDFKit.PDFDocument) => void, rotate = 0): Promise<Uint8Array> {
  const document = new PDFDocument({ size: 'A4', margin: 72 })
  const pieces: Buffer[] = []
  document.on('data', (piece: Buffer) => pieces.push(piece))
  const ended = new Promise((resolve) => document.on('end', resolve))
  Reflect.set(document.page.dictionary.data, 'Rotate', rotate)
  draw(document)
  document.end()
  await ended
  return new Uint8Array(Buffer.concat(pieces))
}

const turned = (angle: number, text: string) => (document: PDFKit.PDFDocument) => {
  document.fontSize(12).text('The review began in May and ended in June.', 72, 90, { lineBreak: false })
  document.save().rotate(angle, { origin: [297, 421] })
  document.text(text, 200, 400, { lineBreak: false }).restore()
}

describe('beside the text of a PDF', () => {
  it('stand its properties, its comments and a watermark, each with its page', async () => {
    const file = await printPdf(blocks, layout, {
      property: 'Care of the old',
      watermark: 'NOT FOR PUBLICATION',
      comment: 'Is this right?',
    })
    const { asides, lines } = await readPdf(file)
    expect(asides).toEqual([
      { text: 'Care of the old', where: 'metadata', page: null },
      { text: 'NOT FOR PUBLICATION', where: 'watermark', page: 1 },
      { text: 'Is this right?', where: 'comment', page: 1 },
      { text: 'NOT FOR PUBLICATION', where: 'watermark', page: 2 },
    ])
    expect(lines.some(({ text }) => text.includes('PUBLICATION'))).toBe(false)
  })

  it('say where a running header and a page number stand', async () => {
    const { lines } = await readPdf(await printPdf(blocks, { columns: 1, header: 'Ashmere County Council' }))
    expect(lines.flatMap(({ where, page }) => (where ? [[page, where]] : []))).toEqual([
      [1, 'header'],
      [1, 'footer'],
      [2, 'header'],
      [2, 'footer'],
    ])
  })

  it.each([
    ['up a slope', -45],
    ['down a slope', 30],
    ['up the margin', -90],
    ['upside down', 180],
  ])('stand words that go %s', async (_, angle) => {
    const { asides, lines } = await readPdf(await drawn(turned(angle, 'Exempt until May')))
    expect(asides).toEqual([{ text: 'Exempt until May', where: 'watermark', page: 1 }])
    expect(lines).toHaveLength(1)
  })

  it('stand boxes of text, stamps, and the fields of a form', async () => {
    const file = await drawn((document) => {
      document.text('The review began in May and ended in June.')
      const stamp = { Subtype: 'Stamp', Contents: literal('For members') }
      const box = { Subtype: 'FreeText', Contents: literal('Draft'), DA: literal('/F1 9 Tf') }
      document.annotate(10, 10, 10, 10, stamp).annotate(10, 30, 90, 20, box)
      document.link(10, 60, 90, 20, 'https://ashmere.example')
    })
    expect((await readPdf(file)).asides).toEqual([
      { text: 'For members', where: 'comment', page: 1 },
      { text: 'Draft', where: 'text-box', page: 1 },
    ])
  })

  it('stand the names of attached files', async () => {
    const file = await drawn((document) => {
      document.text('The review began in May and ended in June.')
      document.file(Buffer.from('x'), { name: 'Prices.txt', description: 'For the chair only' })
    })
    expect((await readPdf(file)).asides.map(({ text }) => text)).toEqual(['Prices.txt', 'For the chair only'])
  })
})

describe('a page of a PDF', () => {
  it.each([
    ['landscape, drawn upwards', -90, 90],
    ['drawn downwards', 90, 270],
    ['upside down', 180, 180],
  ])('is read although it is %s', async (_, angle, rotate) => {
    const file = await drawn((document) => {
      document.save().rotate(angle, { origin: [297, 421] })
      document.text('The review began in May and ended in June.', 100, 400, { lineBreak: false })
      document.text('It cost little.', 100, 430, { lineBreak: false }).restore()
    }, rotate)
    const { asides, lines } = await readPdf(file)
    expect(lines.map(({ text }) => text)).toEqual([
      'The review began in May and ended in June.',
      'It cost little.',
    ])
    expect(asides).toEqual([])
  })

  it('is read although it was scanned a little askew', async () => {
    const { lines } = await readPdf(
      await drawn((document) => {
        document.rotate(2).text('The review began in May and ended in June.', 100, 400, { lineBreak: false })
      }),
    )
    expect(lines).toHaveLength(1)
  })
})

describe('a PDF that breaks off', () => {
  it('is refused, wherever it does', async () => {
    const whole = await makePdf(
      Array.from({ length: 400 }, (_, at) => `Paragraph ${at} is about the review.`),
    )
    for (const share of [0.3, 0.6, 0.99]) {
      const bytes = whole.slice(0, Math.floor(whole.length * share))
      expect(await readReport({ name: 'a.pdf', bytes })).toMatchObject({ code: 'incomplete' })
    }
  })

  it('is refused if it says itself that it is longer', async () => {
    const whole = Buffer.from(await makePdf(['The review began in May and ended in June, as planned.']))
    const bytes = Buffer.from(
      whole.toString('latin1').replace('\n', `\n1 0 obj\n<</Linearized 1/L ${whole.length * 2}>>\nendobj\n`),
      'latin1',
    )
    expect(await readReport({ name: 'a.pdf', bytes })).toMatchObject({ code: 'incomplete' })
  })
})
