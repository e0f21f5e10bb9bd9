import type { Asks } from '../../committee/agenda/reports/recommendation.ts'
import { recommendationWords } from '../../committee/agenda/reports/recommendation.words.ts'
import { dayOf, longDay } from '../../committee/kernel/dates.ts'
import { example } from '../../committee/kernel/examples.ts'
import { said, type Words } from '../../committee/kernel/said.ts'

const { at, item, label } = example
const file = 'item-7-version-2.docx'
const name = 'Recommendation (b)'

/** A new version of a report that came after posting. */
export const versionFormWords = {
  title: said((item: string) => `New version: item ${item}`, [item]),
  /** @param earlier the file of the report that members have, or null */
  received: said(
    (file: string, at: Date, earlier: string | null) =>
      `${file}, received ${longDay(dayOf(at))}. ${earlier === null ? 'No report has been in place.' : `Members have ${earlier}.`} Only the clerk sees this.`,
    [file, at, 'item-7.docx'],
    [file, at, null],
  ),
  check: 'Check what was read',
  pleaseCheck: said(
    (file: string) =>
      `Please check what was read from ${file}, before it is put in place. Only the clerk sees this.`,
    [file],
  ),
  checked: 'Saved. Members still have the earlier one.',
  gone: said((name: string) => `${name} is no longer in it.`, [name]),
  same: said((name: string) => `${name} stands as it was.`, [name]),
  isNew: said(
    (name: string, asks: Asks) => `${name} is new. Members are asked: ${recommendationWords.asks[asks]}.`,
    [name, 'view'],
    [name, 'nothing'],
  ),
  reworded: said((name: string) => `${name} is worded anew. What differs is in bold.`, [name]),
  asMembersHaveIt: 'As members have it:',

  replaceTitle: 'Replace the report',
  replace: said(
    (file: string) => `Put ${file} in place of the report that was posted? Please publish it first.`,
    [file],
  ),
  everyoneIsTold: 'Everyone gets a notice with your reason and this:',
  link: 'The link to the new version',
  linkHint: 'Leave it empty where the link stays as it is.',
  areEducation: 'Are the new recommendations education matters?',
  isEducation: said((name: string) => `Is ${name}, which is new, an education matter?`, [label]),
  submit: 'Put it in place',
  replaced: 'It is in place. Everyone gets a notice.',
  replacedAlready: 'It was put in place already.',

  drop: 'Do not use it',
  dropping: said(
    (file: string, item: string) =>
      `${file} is taken away. Members keep the report that they have on item ${item}. You can send a file again.`,
    [file, item],
  ),
  sure: 'Take the new version away',
  submitDrop: 'Take it away',
  dropped: 'Taken away. Members keep the report that they have.',
  noneWaits: 'No new version of this report waits. Nothing was changed.',
} as const satisfies Words
