import { strFromU8, unzipSync, zipSync } from 'fflate'
import { makeDocx, type WordBlock, wordArchive } from '../make-docx.ts'
import { makePdf, newPage } from '../make-pdf.ts'
import { printOdt } from '../print-odt.ts'
import { printTaggedPdf } from '../print-tagged-pdf.ts'
import type { SourceBlock } from '../source.ts'

/** Appears in no open part of a sample, and in every paragraph after the Part 2 mark. */
export const exemptWord = 'quinzelfort'

/** A file to mutate. If the mutated part is inside an archive, `wrap` packs it again. */
export type Sample = {
  readonly name: string
  readonly content: Uint8Array
  wrap(content: Uint8Array): Uint8Array
}

const header = [
  'Report to the Leisure and culture scrutiny committee',
  'Meeting date: 8 June 2027',
  'Title of report: Swimming pools after the refit',
  'Report by: Head of leisure',
  'Classification: Part exempt',
  'Wards affected: Tarn; Overby',
]
const recommended = [
  'notes what the refit cost, and what it saved; and',
  'determines any recommendations it wishes to make to the Cabinet;',
  'determines whether to add the opening hours to its work programme.',
]
const considered = [
  'The three pools were closed from January to April, and 10.4 of the plan was left for next year.',
  'Recommendation (b) above follows from what users said: they want earlier open-\ning, and cleaner changing rooms.',
  'The authority must have due regard to the need to: (a) eliminate discrimination; (b) advance equality.',
]
/** Repeated, well apart, so that a few damaged bytes cannot make the exempt part look open. */
const marks = [
  'PART 2 – EXEMPT',
  'NOT FOR PUBLICATION',
  'PART 2 (EXEMPT)',
  'Exempt information appendix',
].flatMap((mark) => [
  mark,
  'What follows is for the members of the committee and its officers, and for nobody else.',
])
const exempt = [1, 2, 3].map((at) => `Tender ${at} of ${exemptWord} was for 412,00${at} pounds.`)

const open = [
  ...header,
  'Recommendations',
  'That:',
  ...recommended.map(lettered),
  'Key considerations',
  ...considered.map(numbered),
]
const whole = [...open, ...marks, ...exempt.map(numbered), 'Recommendations', ...exempt.map(lettered)]

/** Files in all six formats with a Part 2, and the same files without one as donors for splicing. */
export async function fuzzSamples(): Promise<{ samples: Sample[]; donors: Uint8Array[] }> {
  const samples = [...texts(whole), ...words(whole), ...openTexts(whole), ...(await pdfs(whole))]
  const donors = [...texts(open), ...words(open), ...openTexts(open), ...(await pdfs(open))].map(
    ({ content }) => content,
  )
  return { samples, donors }
}

function texts(paragraphs: readonly string[]): Sample[] {
  const text = paragraphs.join('\n\n')
  const markdown = paragraphs.map(markdownLine).join('\n\n')
  const page = `<!doctype html><html lang="en"><head><title>Report</title><style>p { margin: 0 }</style></head><body><nav>Home</nav>${paragraphs.map(htmlBlock).join('\n')}</body></html>`
  return [
    plain('a.txt', Buffer.from(text)),
    { name: 'wide.txt', content: new Uint8Array(Buffer.from(text)), wrap: inUtf16 },
    // One extra byte turns the mark into other words, and one more turns the text after it back.
    plain('wide.txt', inUtf16(Buffer.from(open.join('\n\n')))),
    plain('old.txt', Buffer.from(text.replaceAll('–', '\x96'), 'latin1')),
    plain('a.md', Buffer.from(markdown)),
    plain(
      'table.md',
      Buffer.from(
        paragraphs.map((one) => (one.includes(': ') ? `| ${one.replace(': ', ' | ')} |` : one)).join('\n'),
      ),
    ),
    plain('a.html', Buffer.from(page)),
    plain('list.html', Buffer.from(listPage(paragraphs))),
  ]
}

function words(paragraphs: readonly string[]): Sample[] {
  const file = makeDocx(paragraphs.map(wordBlock))
  const document = unzipSync(file)['word/document.xml'] ?? new Uint8Array()
  return [
    plain('a.docx', file),
    { name: 'inside.docx', content: document, wrap: (content) => wordArchive(strFromU8(content, true)) },
  ]
}

function openTexts(paragraphs: readonly string[]): Sample[] {
  const file = printOdt(paragraphs.map(openBlock))
  const files = unzipSync(file)
  return [
    plain('a.odt', file),
    {
      name: 'inside.odt',
      content: files['content.xml'] ?? new Uint8Array(),
      wrap: (content) => zipSync({ ...files, 'content.xml': content }),
    },
  ]
}

async function pdfs(paragraphs: readonly string[]): Promise<Sample[]> {
  const blocks = paragraphs.map((one) => (isHeading(one) ? `# ${one}` : one))
  const at = blocks.findIndex((one) => one.includes(exemptWord))
  // Marked on both pages, since a damaged page may have no words left.
  if (at !== -1) blocks.splice(at, 0, newPage, ...marks)
  return [
    plain('a.pdf', await makePdf(blocks, { footer: 'Page' })),
    plain('tagged.pdf', await printTaggedPdf(blocks.map(taggedBlock))),
    // A changed number in a page's drawing commands moves a line above the mark, where a reader of the page also sees
    // it.
    plain('bare.pdf', await makePdf(open, { footer: 'Page', compress: false })),
  ]
}

function plain(name: string, content: Uint8Array): Sample {
  // Not a Buffer, whose slices share its bytes.
  return { name, content: new Uint8Array(content), wrap: (mutated) => mutated }
}

function inUtf16(content: Uint8Array): Uint8Array {
  return new Uint8Array(Buffer.from(`\ufeff${Buffer.from(content).toString()}`, 'utf16le'))
}

function isHeading(paragraph: string): boolean {
  return paragraph.length < 40 && !/[.:;]/.test(paragraph)
}

function lettered(text: string, at: number): string {
  return `(${'abc'[at]}) ${text}`
}

function numbered(text: string, at: number): string {
  return `${at + 1}. ${text}`
}

function markdownLine(paragraph: string): string {
  return isHeading(paragraph) ? `## ${paragraph}` : paragraph.replace(/^([\w ]+):/, '**$1:**')
}

function htmlBlock(paragraph: string): string {
  const words = paragraph.replaceAll('&', '&amp;')
  return isHeading(paragraph) ? `<h2>${words}</h2>` : `<p>${words}</p>`
}

function listPage(paragraphs: readonly string[]): string {
  const items = paragraphs.map((one) => {
    // An unclosed attribute runs to the next quotation mark and takes the Part 2 mark with it.
    if (one.includes(exemptWord)) return htmlBlock(one)
    const [, label, rest] = /^(\([a-c]\)) (.*)$/s.exec(one) ?? []
    if (rest !== undefined)
      return `<ol type="a"><li value="${'abc'.indexOf(label?.[1] ?? 'a') + 1}">${rest}</li></ol>`
    const [, name, value] = /^([\w ]+): (.*)$/s.exec(one) ?? []
    return value === undefined ? htmlBlock(one) : `<table><tr><th>${name}</th><td>${value}</td></tr></table>`
  })
  return items.join('\n')
}

function wordBlock(paragraph: string): WordBlock {
  if (isHeading(paragraph)) return { text: paragraph, style: 'Heading1' }
  const [, name = '', value] = /^([\w ]+): (.*)$/s.exec(paragraph) ?? []
  if (value !== undefined) return { rows: [[name, value]] }
  const text = paragraph.replace(/^\([a-c]\) /, '')
  return text === paragraph ? { text } : { text, list: { id: 1, level: 0 } }
}

function openBlock(paragraph: string): SourceBlock {
  if (isHeading(paragraph)) return { kind: 'heading', level: 1, text: paragraph }
  const [, name = '', value] = /^([\w ]+): (.*)$/s.exec(paragraph) ?? []
  if (value !== undefined) return { kind: 'row', cells: [name, value] }
  const [, label = null, text = paragraph] = /^(\([a-c]\)) (.*)$/s.exec(paragraph) ?? []
  return { kind: 'paragraph', bold: false, label, automatic: label !== null, depth: 0, text }
}

function taggedBlock(paragraph: string): SourceBlock {
  if (paragraph === newPage) return { kind: 'page' }
  return openBlock(paragraph.replace(/^# /, ''))
}
