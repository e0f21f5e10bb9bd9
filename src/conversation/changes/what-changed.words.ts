import { shortMoment } from '../../committee/kernel/dates.ts'
import { example } from '../../committee/kernel/examples.ts'
import { said, type Words } from '../../committee/kernel/said.ts'
import { asSentence } from '../../committee/kernel/text.ts'

const { at, item } = example

export const whatChangedWords = {
  title: said((item: string) => `What changed: item ${item}`, [item]),
  notHere: 'There is nothing to show here. Please see the published agenda.',
  nothing: 'Nothing was changed since it was posted.',
  change: said(
    (at: Date, what: string, reason: string) => `${shortMoment(at)}: ${what}. ${asSentence(reason)}`,
    [at, 'New version of the report', 'A table was wrong'],
  ),

  corrected: said(
    (at: Date, reason: string) => `Corrected ${shortMoment(at)}. The reason: ${asSentence(reason)}`,
    [at, 'A word was missing'],
  ),
  bold: 'What differs is in bold.',
  asNow: 'As it is now:',
  asThen: 'As it was then:',
  asBefore: 'As it was before:',
  /** For people who use a screen reader. */
  differs: said(
    (takenOut: readonly string[], putIn: readonly string[]) =>
      [
        ...(takenOut.length === 0 ? [] : [`Taken out: ${quoted(takenOut)}.`]),
        ...(putIn.length === 0 ? [] : [`Put in: ${quoted(putIn)}.`]),
      ].join(' '),
    [['noted'], ['agreed', 'in full']],
    [['noted'], []],
    [[], ['in full']],
  ),
  nearlyAll: 'Nearly all of it is worded anew.',
} as const satisfies Words

function quoted(pieces: readonly string[]): string {
  return pieces.map((one) => `“${one}”`).join(', ')
}
