import type { Mark, MarkPlace, Pages, Papers } from '../../committee/agenda/reports/papers.ts'
import { longDay } from '../../committee/kernel/dates.ts'
import { example } from '../../committee/kernel/examples.ts'
import { said, type Words } from '../../committee/kernel/said.ts'
import type { NamedReport } from './named-report.ts'

type Seen = Pick<Mark, 'words' | 'where' | 'covers'>
type LeftOver = Papers['leftOver'][number]

const { clerk, day, item, title } = example
const named: NamedReport = { at: 3, number: item, title, pages: [3, 9] }

const places: Readonly<Record<MarkPlace, string>> = {
  'file-name': 'in the file’s name',
  metadata: 'in the file’s properties',
  bookmark: 'in a bookmark',
  header: 'in a page header',
  footer: 'in a page footer',
  watermark: 'as a watermark',
  'text-box': 'in a text box',
  comment: 'in a comment',
  footnote: 'in a footnote',
  heading: 'in a heading',
  cell: 'in a table',
  paragraph: 'in a paragraph',
}

const covers: Readonly<Record<Mark['covers'], string>> = {
  report: 'It covers the whole report.',
  part: 'What it covers is left out, whatever you answer.',
  nothing: 'It seems to say that nothing is exempt.',
}

const whys: Readonly<Record<LeftOver['why'], string>> = {
  'front-matter': 'front pages',
  minutes: 'minutes',
  appendix: 'an appendix',
  'no-text': 'pages without text, which I cannot read',
  unknown: 'not recognised',
}

/** The question whether a file is open, and what was answered. */
export const fileQuestionWords = {
  questionTitle: 'Is it open?',
  question: 'Is this report open, and has it been published?',
  pack: said(
    (reports: number, pages: number) =>
      `This pack holds ${reports} reports${pages === 0 ? '' : `, and ${pages === 1 ? 'one page that belongs' : `${pages} pages that belong`} to none`}.`,
    [6, 41],
    [6, 1],
    [6, 0],
  ),
  packQuestion:
    'Please say of each report whether it is open and has been published. Nothing is kept before. Where I show no mark I found none, which does not prove that a report is open.',
  nothingKept: 'Nothing of the file is kept before you answer. I wait for an hour.',
  report: said(
    nameOf,
    [named],
    [{ ...named, title: null }],
    [{ ...named, number: null, pages: [3, 3] }],
    [{ ...named, at: null, number: null, title: null, pages: null }],
  ),
  noMark: 'I found no mark that says otherwise. That does not prove that it is open.',
  mark: said(
    ({ words, where, covers: which }: Seen, on: readonly number[]) =>
      `“${words}” (${[...pagesIn(on), places[where]].join(', ')}). ${covers[which]}`,
    [{ words: 'NOT FOR PUBLICATION', where: 'header', covers: 'report' }, [1, 2, 3, 7]],
    [{ words: 'Exempt appendix', where: 'heading', covers: 'part' }, [9]],
    [{ words: 'None of this report is confidential', where: 'paragraph', covers: 'nothing' }, []],
  ),
  moreMarks: said((left: number) => (left === 1 ? 'One more mark.' : `${left} more marks.`), [1], [4]),
  allMarks: 'See all marks',
  wholeMarked: 'I cannot take in a report that is marked as a whole.',
  leftOver: said(
    ({ pages, why }: LeftOver) => `${pages === null ? 'In the file' : pagesOf(pages)}: ${whys[why]}`,
    [{ pages: [1, 2], why: 'front-matter' }],
    [{ pages: [40, 44], why: 'minutes' }],
    [{ pages: [45, 45], why: 'appendix' }],
    [{ pages: [46, 60], why: 'no-text' }],
    [{ pages: null, why: 'unknown' }],
  ),
  belongToNone: 'Pages that belong to no report:',

  yes: 'Yes, it is open and published',
  no: 'No',
  otherMeaning: 'This mark does not mean that',
  otherMeaningOf: said(
    (report: string) => `${report}: the mark does not mean that`,
    ['Item 7, pages 3 to 9'],
  ),
  choose: 'Choose which to take in',
  packTitle: 'Reports of a pack',
  packAnswers: {
    open: 'Open and published: take it in',
    'not-open': 'Not open: keep its number only',
    later: 'Leave it for now',
  },
  answered: said(
    (reports: number) =>
      reports === 1 ? 'One report is answered for.' : `${reports} reports are answered for.`,
    [1],
    [4],
  ),
  allAnswered: 'Every report of this pack was answered for.',
  unsure: said((report: string, why: string) => `${report}: ${why}`, ['Item 7', 'That was not found.']),
  sayWhere: said((report: string) => `${report}: say where it belongs`, ['Item 7']),
  unnumbered: said(
    (reports: number) =>
      reports === 1
        ? 'The file does not say the item’s number, or the meeting, of one report that is not open.'
        : `The file does not say the item’s number, or the meeting, of ${reports} reports that are not open.`,
    [1],
    [3],
  ),
  sayNumbers: 'Say which numbers to keep',
  numbersKept:
    'Only the numbers that you give are kept, without titles. Where you leave a number empty, nothing is kept.',
  numberOf: said((report: string) => `${report}: the item’s number`, ['Report 3, pages 12 to 14']),
  seeAll: 'See all of them',
  see: 'See the question',
  waits: said((report: string) => `${report}: it waits for your answer.`, ['Item 7']),

  openTitle: 'Taken in',
  open: said(
    (item: string, day: string, who: string) =>
      `Item ${item} of the meeting of ${longDay(day)}: open and published, says ${who}. It is on the agenda as a draft.`,
    [item, day, clerk],
  ),
  closed: said(
    (item: string, day: string, who: string) =>
      `Item ${item} of the meeting of ${longDay(day)}: not open, says ${who}. Please delete the file from this conversation: a bot cannot.`,
    [item, day, clerk],
  ),
  nothing: said(
    (report: string, who: string) => `${report}: nothing was kept of it, as ${who} asked.`,
    ['Item 7', clerk],
  ),
  late: said(
    (report: string) =>
      `${report}: nobody answered within an hour, so nothing was kept. Please send the file again.`,
    ['Item 7'],
  ),
  answeredAlready: 'That was answered already.',

  oneMoment: 'One moment',
  readingAgain: 'I am reading the file once more. Please go on in a few seconds.',
  goOn: 'Go on',

  which: 'Where does it belong?',
  item: 'The item',
  itemOf: said(
    (item: string, title: string, where: string) => `Item ${item}, ${title} (${where})`,
    [item, title, longDay(day)],
  ),
  /** @param committee null if the clerk has only one */
  meetingOf: said(
    (day: string, committee: string | null) =>
      committee === null ? longDay(day) : `${longDay(day)}, ${committee}`,
    [day, example.committee],
    [day, null],
  ),
  newItem: said((where: string) => `A new item (${where})`, [longDay(day)]),
  takeIn: 'Take it in',
  moreItems:
    'Please put the item’s number into the file’s name, such as “item 7 report.docx”, and send it again.',
  noMeeting: 'No meeting of your committees is to come. Please add it first, then answer.',

  notOpenTitle: 'Not open',
  kept: 'What may be kept?',
  nothingYet: 'Nothing: I send it again when it is published',
  meeting: 'The meeting',
  number: 'The item’s number',
  theNumber: 'the item’s number',
  needsMeeting: 'Please choose the meeting.',
  itemTitle: 'Its title, if members may see it',
  theTitle: 'the title',
  needsTitle: 'Please give the title that members may see.',
  save: 'Save',

  overruleTitle: 'Not what it means',
  overruleSays: 'Quorate reads the file again as if these words were not there. Your reason goes on record.',
  overruleReason: 'What do they mean?',
  theMeaning: 'what they mean',
  overrule: 'Read it again',
} as const satisfies Words

function nameOf({ at, number, title, pages }: NamedReport): string {
  const unnumbered = at === null ? 'The report' : `Report ${at}`
  const name = number === null ? unnumbered : `Item ${number}`
  const where = pages === null ? [] : [pagesOf(pages).toLowerCase()]
  return [name, ...(title === null ? [] : [title]), ...where].join(', ')
}

/** Runs of pages. */
function pagesIn(pages: readonly number[]): string[] {
  const runs: Pages[] = []
  for (const page of [...new Set(pages)].sort((a, b) => a - b)) {
    const last = runs.at(-1)
    if (last !== undefined && page === last[1] + 1) last[1] = page
    else runs.push([page, page])
  }
  return runs.map((run) => pagesOf(run).toLowerCase())
}

function pagesOf([from, to]: Pages): string {
  return from === to ? `Page ${from}` : `Pages ${from} to ${to}`
}
