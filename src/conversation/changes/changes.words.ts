import { shortMoment } from '../../committee/kernel/dates.ts'
import { example } from '../../committee/kernel/examples.ts'
import { said, type Words } from '../../committee/kernel/said.ts'
import { asSentence } from '../../committee/kernel/text.ts'

const { at, item, label } = example

export const changesScreenWords = {
  title: 'Change what was posted',
  intro:
    'Each change asks for a reason, keeps what was there, and tells everyone who sits at the meeting and the clerk.',
  waits: said(
    (item: string) =>
      `A new version of the report on item ${item} waits. Members still have the earlier one.`,
    [item],
  ),
  move: 'Move or cancel the meeting',

  changeItem: said((item: string) => `Change item ${item}`, [item]),
  newVersion: said((item: string) => `New version of item ${item}`, [item]),
  seeNewVersion: 'See the new version',
  supplement: said((item: string) => `Supplement to item ${item}`, [item]),
  all: 'All changes',

  history: 'Changed so far',
  /** @param reason null if it would show what a matter is that is not for the public */
  changed: said(
    (at: Date, what: string, item: string | null, reason: string | null, before: string) =>
      `${shortMoment(at)}: ${what}${item === null ? '' : ` (item ${item})`}. ${reasonAndBefore(reason, before)}`,
    [at, 'Meeting moved', null, 'The hall is shut', 'It was on Monday 2 October 2017'],
    [at, 'Item added', item, null, 'It was not on the agenda'],
  ),
  corrected: said(
    (at: Date, label: string, item: string, reason: string, before: string) =>
      `${shortMoment(at)}: Recommendation ${label} of item ${item} worded anew. ${reasonAndBefore(reason, before)}`,
    [at, label, item, 'A word was missing', 'That the report be noted'],
  ),
} as const satisfies Words

function reasonAndBefore(reason: string | null, before: string): string {
  return `The reason: ${asSentence(reason ?? 'not shown, as the item is not open')} Before: ${asSentence(before)}`
}
