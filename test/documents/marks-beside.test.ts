import { describe, expect, it } from 'vitest'
import { readPapers } from '../../src/documents/read-papers.ts'
import type { ReportFile } from '../../src/documents/reading.ts'
import type { Beside } from './beside.ts'
import { printDocx } from './print-docx.ts'
import { printOdt } from './print-odt.ts'
import { printPdf } from './print-pdf.ts'
import { readSource } from './source.ts'

const canary = 'quinzelfort'
const report = (before = '') =>
  readSource(`# Meals
Date: 14 May 2024
Report to: Scrutiny Committee
${before}
# Recommendations
That the Committee:
(a)~notes what meals cost; and
(b)~agrees the ${canary} offer.
# Background
The ${canary} offer came in May.
---
It ends in June.`)

const printers: Readonly<Record<string, (before: string, beside: Beside) => Promise<ReportFile>>> = {
  'a Word file': async (before, beside) => ({ name: 'a.docx', bytes: printDocx(report(before), beside) }),
  'an OpenDocument text': async (before, beside) => ({
    name: 'a.odt',
    bytes: printOdt(report(before), beside),
  }),
  'a PDF': async (before, beside) => ({
    name: 'a.pdf',
    bytes: await printPdf(report(before), { columns: 1, header: 'Ashmere' }, beside),
  }),
}
const places: readonly (readonly [place: string, beside: (mark: string) => Beside])[] = [
  ['header', (header) => ({ header })],
  ['footer', (footer) => ({ footer })],
  ['watermark', (watermark) => ({ watermark })],
  ['comment', (comment) => ({ comment })],
  ['metadata', (property) => ({ property })],
]
const marks = ['NOT FOR PUBLICATION', 'Exempt', 'CONFIDENTIAL']

describe.each(Object.entries(printers))('a mark beside the text of %s', (_, print) => {
  it.each(places.flatMap(([place, beside]) => marks.map((mark) => [place, mark, beside] as const)))(
    'closes it, standing as a %s: %s',
    async (place, mark, beside) => {
      const reading = await readPapers(await print('', beside(mark)))
      if (reading.kind !== 'papers') throw new Error(reading.kind)
      expect(reading.reports.flatMap((paper) => paper.marks.map(({ where }) => where))).toContain(place)
      expect(JSON.stringify(reading)).not.toContain(canary)
    },
  )

  it('does not close it if it says nothing of it', async () => {
    const beside = { header: 'Ashmere', watermark: 'DRAFT', comment: 'Is this right?', property: 'Meals' }
    const reading = await readPapers(await print('', beside))
    expect(JSON.stringify(reading)).toContain(canary)
  })
})

it.each(Object.entries(printers).slice(0, 2))('a mark in a text box closes %s', async (_, print) => {
  for (const mark of marks) {
    const reading = await readPapers(await print(`[[${mark}]]`, {}))
    if (reading.kind !== 'papers') throw new Error(reading.kind)
    expect(reading.reports.flatMap((paper) => paper.marks.map(({ where }) => where))).toContain('text-box')
    expect(JSON.stringify(reading)).not.toContain(canary)
  }
})
