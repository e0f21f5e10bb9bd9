import { strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { traceReport } from '../../src/documents/trace-report.ts'
import { wordArchive, wordNamespace } from './make-docx.ts'
import { codes, readReport, reportIn } from './reading.ts'

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const paragraph = (text: string, properties = '') =>
  `<w:p><w:pPr>${properties}</w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`
const section = (id: string) => `<w:sectPr><w:headerReference w:type="default" r:id="${id}"/></w:sectPr>`
const open = [
  'Title of report: Sale of the old depot',
  'Date: 3 March 2027',
  'Recommendations',
  'That it is noted.',
]
const behind = ['Background', 'The buyer offered 412,000 pounds.', 'It was the highest.']

/** A Word file with two sections, each with its own header. */
function fileWith(first: string, second: string): { name: string; bytes: Uint8Array } {
  const [last = '', ...others] = open.toReversed()
  const body = [
    ...others.toReversed().map((one) => paragraph(one)),
    paragraph(last, section('h1')),
    ...behind.map((one) => paragraph(one)),
    section('h2'),
  ]
  const part = (words: string) => strToU8(`<w:hdr ${wordNamespace}>${paragraph(words)}</w:hdr>`)
  const relation = (id: string, target: string) =>
    `<Relationship Id="${id}" Type="${office}/header" Target="${target}"/>`
  const bytes = zipSync({
    ...unzipSync(
      wordArchive(
        `<w:document ${wordNamespace} xmlns:r="${office}"><w:body>${body.join('')}</w:body></w:document>`,
      ),
    ),
    'word/_rels/document.xml.rels': strToU8(
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relation('h1', 'header1.xml')}${relation('h2', '/word/header2.xml')}</Relationships>`,
    ),
    'word/header1.xml': part(first),
    'word/header2.xml': part(second),
  })
  return { name: 'a.docx', bytes }
}

describe('a running header in a Word file', () => {
  it('is not part of the report', async () => {
    const file = fileWith('Ashmere County Council', 'Page 1')
    const report = reportIn(await readReport(file))
    expect(report.sections[0]?.paragraphs).toHaveLength(2)
    expect(report.problems).toEqual([])
    const trace = await traceReport(file)
    expect(trace.kind === 'trace' && trace.lines.map(({ line, to }) => [line, to])).toEqual([
      [1, 'page-furniture'],
      [1, 'field'],
      [2, 'field'],
      [3, 'heading'],
      [4, 'recommendation'],
      [5, 'page-furniture'],
      [5, 'section'],
      [6, 'section'],
      [7, 'section'],
    ])
  })

  it('marks its section as not for the public', async () => {
    const report = reportIn(
      await readReport(fileWith('Ashmere County Council', 'EXEMPT – NOT FOR PUBLICATION')),
    )
    expect(report).toMatchObject({ classification: 'part-exempt', withheldParagraphs: 3, sections: [] })
    expect(codes(report)).toEqual(['possible-exempt-content'])
  })

  it('marks the whole report if it runs through all of it', async () => {
    expect(await readReport(fileWith('CONFIDENTIAL', 'CONFIDENTIAL'))).toEqual({
      kind: 'exempt',
      title: null,
      classification: 'confidential',
    })
  })
})
