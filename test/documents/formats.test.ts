import { describe, expect, it } from 'vitest'
import type { Report } from '../../src/committee/agenda/reports/report.ts'
import { makeDocx, type WordBlock, type WordParagraph, wordArchive, wordNamespace } from './make-docx.ts'
import { makePdf } from './make-pdf.ts'
import { labels, readReport, reportFrom, reportIn } from './reading.ts'

const title = 'Outcome of the fostering inspection'
const first = 'the committee considers the outcome of the fostering inspection and the “areas to improve”'
const second = 'the committee determines any recommendations it wishes to make on:'
const third = 'the committee determines whether to make any additions to its work plan.'
const points = ['the offer to foster carers; and', 'support at night']
const consideration =
  'The inspectors came in May 2027 and spoke to 14 foster carers, as paragraph 10.4 of their letter says.'
const duty = ['remove disadvantage;', 'meet needs.']

const text = `Meeting: Children and young people scrutiny committee
Meeting date: Monday 5 July 2027
Title of report: ${title}
Report by: Director of children’s services

Recommendations

That:

(a) ${first};
(b) ${second}
    (i) ${points[0]}
    (ii) ${points[1]};
(c) ${third}

Key considerations

1. ${consideration}

Equality duty

2. The council must:

(a) ${duty[0]}
(b) ${duty[1]}
`

const markdown = text
  .replace(/^(Meeting|Meeting date|Title of report|Report by):/gm, '\n**$1:**')
  .replace(/^(Recommendations|Key considerations|Equality duty)$/gm, '## **$1**')
  .replace(/^( *)\(/gm, '$1- (')

const html = `<!doctype html><html><head><title>Agenda</title><style>p { color: red }</style></head><body><nav>Home | Meetings</nav>
<table><tr><td>Meeting:</td><td>Children and young people scrutiny committee</td></tr>
<tr><td><b>Meeting date:</b></td><td>Monday 5 July 2027</td></tr>
<tr><th>Title of report</th><td>${title}</td></tr><tr><td>Report by</td><td>Director of&nbsp;children&rsquo;s services</td></tr></table>
<h2>Recommendations</h2><p>That:</p>
<p>(a)&nbsp;&nbsp;${first};</p><p>(b) ${second}</p><p>(i) ${points[0]}</p><p>(ii) ${points[1]};</p>
<p>(c) ${third}</p><h2>Key considerations</h2><ol><li>${consideration}</li></ol>
<h2>Equality duty</h2><ol start="2"><li>The council must:<ol type="a"><li>${duty[0]}</li><li>${duty[1]}</li></ol></li></ol>
<footer>Contact us</footer></body></html>`

const word: WordBlock[] = [
  {
    rows: [
      ['Meeting:', 'Children and young people scrutiny committee'],
      ['Meeting date:', 'Monday 5 July 2027'],
      ['Title of report:', title],
      ['Report by:', 'Director of children’s services'],
    ],
  },
  { text: 'Recommendations', style: 'Heading1' },
  { text: 'That:', bold: true },
  { text: `${first};`, list: { id: 1, level: 0 }, bold: true },
  { text: second, list: { id: 1, level: 0 }, bold: true },
  { text: points[0] ?? '', list: { id: 1, level: 1 }, bold: true },
  { text: `${points[1]};`, list: { id: 1, level: 1 }, bold: true },
  { text: third, list: { id: 1, level: 0 }, bold: true },
  { text: 'Key considerations', style: 'Heading1' },
  { text: consideration, list: { id: 3, level: 0 } },
  { text: 'Equality duty', style: 'Heading2' },
  { text: 'The council must:', list: { id: 3, level: 0 } },
  { text: duty[0] ?? '', list: { id: 4, level: 0 } },
  { text: duty[1] ?? '', list: { id: 4, level: 0 } },
]

const printed = [
  'Meeting: Children and young people scrutiny committee',
  'Meeting date: Monday 5 July 2027',
  `Title of report: ${title}`,
  'Report by: Director of children’s services',
  '# Recommendations',
  'That:',
  `(a) ${first};`,
  `(b) ${second}`,
  `(i) ${points[0]}`,
  `(ii) ${points[1]};`,
  `(c) ${third}`,
  '# Key considerations',
  `1. ${consideration}`,
  '# Equality duty',
  '2. The council must:',
  `(a) ${duty[0]}`,
  `(b) ${duty[1]}`,
]

function bytes(source: string): Uint8Array {
  return new TextEncoder().encode(source)
}

const utf16 = Buffer.from(`\ufeff${text}`, 'utf16le')
const utf16be = Buffer.from(utf16).swap16()
const windows = Buffer.from(
  text.replace(/[“”’]/g, (quote) => ({ '“': '\x93', '”': '\x94', '’': '\x92' })[quote] ?? quote),
  'latin1',
)

const files: [string, () => Uint8Array | Promise<Uint8Array>][] = [
  ['report.md', () => bytes(markdown)],
  ['report.html', () => bytes(html)],
  ['report.docx', () => makeDocx(word)],
  ['report.pdf', () => makePdf(printed, { footer: 'Ashmere County Council, page' })],
  ['windows line ends.txt', () => bytes(text.replace(/\n/g, '\r\n'))],
  ['utf-8 with its mark.txt', () => bytes(`\ufeff${text}`)],
  ['utf-16, little end first.txt', () => utf16],
  ['utf-16, big end first.txt', () => utf16be],
  ['utf-16 without its mark.txt', () => utf16.subarray(2)],
  ['windows-1252.txt', () => windows],
]

function essence({
  meeting,
  meetingDate,
  title: read,
  reportBy,
  recommendations,
  sections,
  problems,
}: Report) {
  return { meeting, meetingDate, title: read, reportBy, recommendations, sections, problems }
}

describe('one report in every format', () => {
  it('is read from a text', async () => {
    const report = await reportFrom(text)
    const shared = { addressee: null, leadIn: 'That:' }
    expect(report.recommendations).toMatchObject([
      { label: '(a)', text: first, asks: 'view', items: [], ...shared },
      {
        label: '(b)',
        text: second,
        asks: 'suggest',
        items: [
          { label: '(i)', text: 'the offer to foster carers' },
          { label: '(ii)', text: 'support at night' },
        ],
        ...shared,
      },
      { label: '(c)', text: third, asks: 'work-plan', items: [], ...shared },
    ])
    expect(report.problems).toEqual([])
  })

  it.each(files)('is the same from %s', async (name, make) => {
    // Node reads a file on disk as a Buffer, which not every library accepts as bytes.
    const read = reportIn(await readReport({ name, bytes: Buffer.from(await make()) }))
    const expected = essence(await reportFrom(text))
    // A browser prints a list's letters without brackets.
    const sections = name.endsWith('.html') ? read.sections.slice(0, 1) : read.sections
    expect(essence({ ...read, sections })).toEqual({
      ...expected,
      sections: name.endsWith('.html') ? expected.sections.slice(0, 1) : expected.sections,
    })
  })
})

describe('a Word file', () => {
  const heading: WordParagraph = { text: 'Recommendations', style: 'Heading1' }

  it('numbers the paragraphs of a numbered style', async () => {
    const clauses = ['Note the review.', 'Endorse the plan.'].map(
      (one): WordBlock => ({ text: one, style: 'NumberedClause' }),
    )
    const file = makeDocx([heading, { text: 'The Committee is asked to:' }, ...clauses])
    expect(labels(reportIn(await readReport({ name: 'a.docx', bytes: file })))).toEqual(['1)', '2)'])
  })

  it('keeps a heading whole that a line break cuts in two', async () => {
    const cut = '<w:r><w:t>Review of the libraries</w:t><w:br/><w:t>and of the archive</w:t></w:r>'
    const title = `<w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr>${cut}</w:p>`
    const rest = ['Recommendations', 'That it is noted.'].map(
      (one) => `<w:p><w:r><w:t>${one}</w:t></w:r></w:p>`,
    )
    const file = wordArchive(
      `<w:document ${wordNamespace}><w:body>${title}${rest.join('')}</w:body></w:document>`,
    )
    const report = reportIn(await readReport({ name: 'a.docx', bytes: file }))
    expect(report.title).toBe('Review of the libraries and of the archive')
    expect(report.sections).toEqual([])
  })

  it('restarts a list where Word does', async () => {
    const list = (id: number): WordBlock[] =>
      ['one is noted;', 'two is noted.'].map((one) => ({ text: one, list: { id, level: 0 } }))
    const file = makeDocx([
      heading,
      { text: 'That the Committee:' },
      ...list(1),
      { text: 'That the Cabinet:' },
      ...list(4),
    ])
    expect(labels(reportIn(await readReport({ name: 'a.docx', bytes: file })))).toEqual([
      '(a)',
      '(b)',
      '(a)',
      '(b)',
    ])
  })

  it('prints the numbers of the levels above', async () => {
    const file = makeDocx([
      { text: 'Introduction', style: 'Heading1', list: { id: 3, level: 0 } },
      { text: 'The review began in May.' },
      { ...heading, list: { id: 3, level: 0 } },
      { text: 'Note the review.', list: { id: 3, level: 1 } },
      { text: 'Endorse the plan.', list: { id: 3, level: 1 } },
    ])
    expect(labels(reportIn(await readReport({ name: 'a.docx', bytes: file })))).toEqual(['2.1', '2.2'])
  })
})

describe('a PDF', () => {
  it('keeps running headers and page numbers out of the report', async () => {
    const long = Array.from(
      { length: 60 },
      (_, index) => `(${index + 1}) the committee notes finding ${index + 1} of the long review;`,
    )
    const file = await makePdf(['# Recommendations', 'That:', ...long], {
      footer: 'Not a recommendation, page',
    })
    const report = reportIn(await readReport({ name: 'a.pdf', bytes: file }))
    expect(report.recommendations).toHaveLength(60)
    expect(JSON.stringify(report)).not.toContain('Not a recommendation')
  })
})
