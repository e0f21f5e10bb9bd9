import type { Item } from '../../committee/agenda/meetings/item.ts'
import { longDay } from '../../committee/kernel/dates.ts'
import { example } from '../../committee/kernel/examples.ts'
import { said, type Words } from '../../committee/kernel/said.ts'

const { day, item, title } = example
const file = 'item-7.docx'

/** How far a reading is: pages of so many, or lines where nobody knows how many there are. */
type Progress = { readonly done: number; readonly of: number | null }

/** What became of a file that the clerk sent. */
export const receivedWords = {
  reading: said((file: string) => `Reading ${called(file)}. This takes a moment.`, [file]),
  stillReading: said(
    (file: string, progress: Progress | null) =>
      `Still reading ${called(file)}${progress === null ? '' : `: ${howFar(progress)}`}.`,
    [file, { done: 40, of: 300 }],
    [file, { done: 2000, of: null }],
    [file, null],
  ),
  /** In a terminal. */
  busy: said(
    (file: string, progress: Progress | null) =>
      `Reading ${file}${progress === null ? '' : `: ${howFar(progress)}`}`,
    [file, null],
    [file, { done: 40, of: 300 }],
    [file, { done: 2000, of: null }],
  ),

  exemptTitle: 'This report is not for the public',
  exempt: said(
    (
      { number, title, titleShown, openness }: Pick<Item, 'number' | 'title' | 'titleShown' | 'openness'>,
      day: string,
    ) =>
      `This report is ${openness}. Nothing of it was kept but its number${titleShown ? ` and its title, “${title}”` : ''}, as ${place(number, day)}. Please delete the file from this conversation: a bot cannot.`,
    [{ number: item, title, titleShown: false, openness: 'exempt' }, day],
    [{ number: item, title, titleShown: true, openness: 'confidential' }, day],
  ),
  exemptPart: said(
    (paragraphs: number) =>
      `The file has an exempt part (${paragraphs} paragraphs). Nothing of that part was kept. Please delete the file from this conversation: a bot cannot.`,
    [12],
  ),

  title: said((item: string) => `Read: item ${item}`, [item]),
  titleOf: said((title: string) => `Read: ${title}`, [title]),
  read: said(
    (item: string, day: string, recommendations: number) =>
      `Read and put down as ${place(item, day)}. ${recommendations === 1 ? 'One recommendation' : `${recommendations} recommendations`} found. Nothing has been posted to members.`,
    [item, day, 1],
    [item, day, 3],
  ),
  checkDraft: 'Check the draft',

  membersHaveItTitle: 'This is the report that members have',
  membersHaveIt: said(
    (item: string, day: string) =>
      `This is the report that members have for ${place(item, day)}. Nothing was changed.`,
    [item, day],
  ),
  newVersionTitle: 'A new version waits for you',
  newVersion: said(
    (item: string, day: string) =>
      `Read as a new version of the report for ${place(item, day)}. Members still have the earlier one.`,
    [item, day],
  ),
  putInPlace: 'Do you want to put it in place of the one that was posted? Please publish it first.',
  seeChanges: 'See what it changes',
} as const satisfies Words

function place(item: string, day: string): string {
  return `item ${item} of the meeting of ${longDay(day)}`
}

function called(file: string): string {
  return file.length > 200 ? 'the file' : file
}

function howFar({ done, of }: Progress): string {
  return of === null ? `${done} lines so far` : `page ${done} of ${of}`
}
