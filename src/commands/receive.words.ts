import { said, type Words } from '../committee/kernel/said.ts'

/** What the command says before it takes in a report. */
export const receiveWords = {
  sayOpen:
    'Nothing was kept. If the report is open and has been published, type the command again with --open; if not, with --not-open, and with --title if its title may be shown.',
  wholeMarked:
    'Nothing was kept. If the report is not open, type the command again with --not-open; if its marks mean something else, with --open and with --mark-means-otherwise and the reason, which is recorded.',
  sayWhich:
    'Nothing was kept. To take in one of them, type the command again with --report and its place in this list.',
  notAPlace: 'please give the report’s place in the file as a number, such as 2',
  noSuchReport: said(
    (place: number, reports: number) =>
      `There is no report ${place} in the file, which holds ${reports === 1 ? 'one' : reports}.`,
    [7, 6],
    [2, 1],
  ),
  withItem: said(
    (why: string) => `${why} Type the command again with --item and its number.`,
    ['The report is dated Monday 6 October 2014, which is past.'],
  ),
} as const satisfies Words
