import { said, type Words } from '../committee/kernel/said.ts'

/** What is wrong with a roster's file. */
export const rosterFileWords = {
  empty: 'The roster is empty.',
  notCsv: 'This is not a CSV file. Please save the roster as CSV.',
  /** @param line null if it is unknown */
  quotationMark: said(
    (line: number | null) =>
      `${line === null ? 'A' : `Line ${line}: a`} quotation mark is out of place or not closed.`,
    [3],
    [null],
  ),
  columns: said(
    (line: number, column: string, wrong: 'unknown' | 'missing' | 'twice', all: readonly string[]) =>
      `Line ${line}: the column “${column}” ${wrongColumn[wrong]}. The columns are ${all.join(', ')}.`,
    [1, 'mail', 'unknown', ['committee', 'name', 'email']],
    [1, 'email', 'missing', ['committee', 'name', 'email']],
    [1, 'email', 'twice', ['committee', 'name', 'email']],
  ),
  line: said((line: number, wrong: string) => `Line ${line}: ${wrong}.`, [3, 'the name is missing']),
  tooManyValues: 'there are more values than columns',
  /** @param column null if the row as a whole is wrong */
  notUnderstood: said(
    (column: string | null) => `${column ?? 'the row'} cannot be understood`,
    ['slack_user'],
    [null],
  ),
  moreLines: said(
    (count: number) => (count === 1 ? 'One more line is wrong.' : `${count} more lines are wrong.`),
    [1],
    [3],
  ),
  refused: said(
    (wrongs: readonly string[]) => `${wrongs.join(' ')} Nothing was taken in.`,
    [['Line 3: the name is missing.', 'Line 5: the name is missing.']],
  ),
} as const satisfies Words

const wrongColumn = {
  unknown: 'is not one of a roster',
  missing: 'is missing',
  twice: 'is there twice',
} as const
