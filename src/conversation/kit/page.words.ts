import { said, type Words } from '../../committee/kernel/said.ts'

/** How a reader gets through something long. */
export const pageWords = {
  which: said((page: number, of: number) => `Page ${page} of ${of}`, [2, 5]),
  next: 'Next page',
  previous: 'Previous page',
  readOn: 'Read on',
  backToRecommendation: 'Back to the recommendation',

  toChooseFrom: said(
    (from: number, to: number, of: number) => `${from} to ${to} of ${of} to choose from.`,
    [51, 100, 120],
  ),
  nextToChooseFrom: 'Next to choose from',
  previousToChooseFrom: 'Previous to choose from',
  /** @param rest a sentence: how to reach what is left out */
  notShown: said(
    (left: number, rest: string) =>
      `${left === 1 ? 'One more is' : `${left} more are`} not shown here. ${rest}`,
    [1, 'Please end the seats of members who have left.'],
    [2, 'Please end the seats of members who have left.'],
  ),
  moreElsewhere: said(
    (left: number, where: 'timetable' | 'who-is-coming' | 'status') =>
      `${left} more, which ${places[where]} shows`,
    [3, 'timetable'],
    [3, 'who-is-coming'],
    [3, 'status'],
  ),
} as const satisfies Words

const places = {
  timetable: 'the timetable',
  'who-is-coming': '“Who is coming”',
  status: 'the command “status”',
} as const
