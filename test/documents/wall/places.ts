import type { Beside } from '../beside.ts'
import type { SourceBlock } from '../source.ts'

/** A paper with a mark, and a word behind it that nobody may see. */
export interface WallPaper {
  blocks: SourceBlock[]
  beside?: Beside
  fileName?: string
}

export interface Place {
  name: string
  /** True if the mark is a word within a sentence. */
  inSentence?: true
  paper(mark: string, canary: string): WallPaper
}

const text = (words: string, label: string | null = null, bold = false): SourceBlock => ({
  kind: 'paragraph',
  bold,
  label,
  automatic: false,
  depth: 0,
  text: words,
})
const heading = (words: string, level = 2): SourceBlock => ({ kind: 'heading', level, text: words })
const row = (...cells: string[]): SourceBlock => ({ kind: 'row', cells })

const head = (title: string) => [
  text('Report to: Scrutiny Committee'),
  text('Date: 14 May 2024'),
  text(`Title: ${title}`),
]
const list = (second: string) => [
  heading('Recommendations'),
  text('That the Committee:'),
  text('notes the menus;', '(a)'),
  text(second, '(b)'),
  text('thanks the cooks.', '(c)'),
]
const background = [heading('Background'), text('Meals are served each day in all of the schools.')]

/** The mark closes the whole paper, so the word may stand anywhere in it. */
const closed = (above: SourceBlock[], canary: string, below: SourceBlock[] = []): SourceBlock[] => [
  ...above,
  ...head(`Meals at ${canary}`),
  ...below,
  ...list(`agrees the price of ${canary};`),
  ...background,
  text(`The price is ${canary}.`),
]
const open = (canary: string) => [
  ...head('Meals'),
  ...list('gives its views;'),
  ...background,
  text(canary === '' ? 'It is yearly.' : 'It is old.'),
]
const after = (marked: SourceBlock[], canary: string) => [...open(canary), ...marked]
const secret = (canary: string) => text(`The price is ${canary}.`)

export const places: readonly Place[] = [
  { name: 'the first line', paper: (mark, canary) => ({ blocks: closed([text(mark)], canary) }) },
  { name: 'the first heading', paper: (mark, canary) => ({ blocks: closed([heading(mark, 1)], canary) }) },
  {
    name: 'a bold line below the title',
    paper: (mark, canary) => ({ blocks: closed([], canary, [text(mark, null, true)]) }),
  },
  { name: 'a line below the title', paper: (mark, canary) => ({ blocks: closed([], canary, [text(mark)]) }) },
  {
    name: 'a field',
    paper: (mark, canary) => ({ blocks: closed([], canary, [text(`Classification: ${mark}`)]) }),
  },
  {
    name: 'a field of its own',
    paper: (mark, canary) => ({ blocks: closed([text(`Status of report: ${mark}`)], canary) }),
  },
  { name: 'a cell', paper: (mark, canary) => ({ blocks: closed([row('Status', mark)], canary) }) },
  { name: 'the first cell', paper: (mark, canary) => ({ blocks: closed([row(mark, 'Item 7')], canary) }) },
  {
    name: 'beside an item’s number',
    paper: (mark, canary) => ({ blocks: closed([text(`Agenda item 9 (${mark})`)], canary) }),
  },
  {
    name: 'beside a report’s number',
    paper: (mark, canary) => ({ blocks: closed([text(`Report No. 12/24 – ${mark}`)], canary) }),
  },
  {
    name: 'behind the council’s name',
    paper: (mark, canary) => ({ blocks: closed([text(`Marlshire Council – ${mark}`)], canary) }),
  },
  {
    name: 'a text box',
    paper: (mark, canary) => ({ blocks: closed([{ kind: 'box', text: mark }], canary) }),
  },
  { name: 'a header', paper: (mark, canary) => ({ blocks: closed([], canary), beside: { header: mark } }) },
  { name: 'a footer', paper: (mark, canary) => ({ blocks: closed([], canary), beside: { footer: mark } }) },
  {
    name: 'a watermark',
    paper: (mark, canary) => ({ blocks: closed([], canary), beside: { watermark: mark } }),
  },
  {
    name: 'a property',
    paper: (mark, canary) => ({ blocks: closed([], canary), beside: { property: mark } }),
  },
  {
    name: 'the file’s name',
    paper: (mark, canary) => ({ blocks: closed([], canary), fileName: mark.replaceAll('/', '-') }),
  },
  {
    name: 'a sentence about the report',
    inSentence: true,
    paper: (mark, canary) => ({ blocks: closed([text(`This report is ${mark}.`)], canary) }),
  },
  {
    name: 'a heading of the text',
    paper: (mark, canary) => ({ blocks: after([heading(mark), secret(canary)], canary) }),
  },
  {
    name: 'a line of the text',
    paper: (mark, canary) => ({
      blocks: after([text(mark), secret(canary), heading('Costs'), secret(canary)], canary),
    }),
  },
  {
    name: 'a bold line of the text',
    paper: (mark, canary) => ({ blocks: after([text(mark, null, true), secret(canary)], canary) }),
  },
  {
    name: 'an appendix’s heading',
    paper: (mark, canary) => ({ blocks: after([heading(`Appendix A – ${mark}`), secret(canary)], canary) }),
  },
  {
    name: 'an appendix’s line',
    paper: (mark, canary) => ({
      blocks: after([text(`Appendix A [${mark}]`), heading('Introduction', 3), secret(canary)], canary),
    }),
  },
  {
    name: 'an annex with a name',
    paper: (mark, canary) => ({
      blocks: after([text(`Annex 2: The bids (${mark})`), secret(canary)], canary),
    }),
  },
  {
    name: 'a numbered heading',
    paper: (mark, canary) => ({ blocks: after([text(`Part B – ${mark}`, '4.'), secret(canary)], canary) }),
  },
  {
    name: 'a section’s heading',
    paper: (mark, canary) => ({ blocks: after([heading(`Costs (${mark})`), secret(canary)], canary) }),
  },
  {
    name: 'the start of an item',
    paper: (mark, canary) => ({
      blocks: [...head('Meals'), ...list(`${mark}: pay ${canary};`), ...background],
    }),
  },
  {
    name: 'the end of an item',
    paper: (mark, canary) => ({
      blocks: [...head('Meals'), ...list(`pay ${canary} (${mark});`), ...background],
    }),
  },
  {
    name: 'the start of a paragraph',
    paper: (mark, canary) => ({
      blocks: after([text(`[${mark}] The price is ${canary}.`, '3.2'), text('It is yearly.', '3.3')], canary),
    }),
  },
  {
    name: 'the end of a paragraph',
    paper: (mark, canary) => ({
      blocks: after([text(`The price is ${canary} (${mark}).`), text('It is yearly.')], canary),
    }),
  },
  {
    name: 'the start of a part with an end',
    paper: (mark, canary) => ({
      blocks: after(
        [text(`[${mark}]`), secret(canary), text('[END OF EXEMPT]'), text('It is yearly.')],
        canary,
      ),
    }),
  },
  {
    name: 'a row',
    paper: (mark, canary) => ({
      blocks: after([row('Year', 'Price'), row(`2024 (${mark})`, canary), row('2025', '12')], canary),
    }),
  },
  {
    name: 'a row’s last cell',
    paper: (mark, canary) => ({
      blocks: after([row('Year', 'Price', 'Note'), row('2024', canary, mark), row('2025', '12', '')], canary),
    }),
  },
  {
    name: 'two lines',
    paper: (mark, canary) => ({
      blocks: after([...halves(mark).map((half) => text(half)), secret(canary)], canary),
    }),
  },
  { name: 'two cells', paper: (mark, canary) => ({ blocks: closed([row(...halves(mark))], canary) }) },
  {
    name: 'a later page',
    paper: (mark, canary) => ({ blocks: after([{ kind: 'page' }, text(mark), secret(canary)], canary) }),
  },
  {
    name: 'the committee system’s sheet',
    paper: (mark, canary) => ({
      blocks: after([text(mark), text('Document is Restricted'), secret(canary)], canary),
    }),
  },
  {
    name: 'a sentence about the rest',
    inSentence: true,
    paper: (mark, canary) => ({
      blocks: after([text(`The rest of this report is ${mark}.`), secret(canary)], canary),
    }),
  },
  {
    name: 'a sentence about what follows',
    inSentence: true,
    paper: (mark, canary) => ({ blocks: after([text(`The following is ${mark}.`), secret(canary)], canary) }),
  },
]

/** The words of a mark, in two halves. */
function halves(mark: string): string[] {
  const words = mark.split(' ')
  const middle = Math.ceil(words.length / 2)
  return [words.slice(0, middle).join(' '), words.slice(middle).join(' ')].filter((half) => half !== '')
}
