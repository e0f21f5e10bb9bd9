import type { Obstacle } from '../../committee/agenda/meetings/obstacles.ts'
import { longDay } from '../../committee/kernel/dates.ts'
import { example } from '../../committee/kernel/examples.ts'
import { said, type Words } from '../../committee/kernel/said.ts'
import { itemFormWords } from './item-form.words.ts'
import { postingWords } from './posting.words.ts'

const { committee, day, item, label, member, other } = example

/** The clerk's card of a meeting. */
export const deskWords = {
  title: said((committee: string, day: string) => `${committee}, ${longDay(day)}`, [committee, day]),
  screen: 'The meeting',
  heading: said((day: string) => `Meeting of ${longDay(day)}`, [day]),
  onlyClerk: said((committee: string) => `${committee}. Only the clerk sees this card.`, [committee]),

  facts: {
    agenda: 'Agenda',
    published: 'Published',
    repliesClose: 'Replies close',
    repliesClosed: 'Replies closed',
    posted: 'Posted to members',
    rooms: 'Rooms',
    questions: 'Questions for officers',
    expected: 'Expected at the meeting',
  },
  noLink: 'No link yet',
  notSaid: 'Not said yet',
  notSet: 'Not set yet',
  notPosted: 'Not yet',
  noQuestions: said((closed: boolean) => (closed ? 'No questions were put' : 'None so far'), [false], [true]),

  nothingAsked: 'Nothing is asked in chat.',
  asked: said(
    (asked: number, of: number) =>
      `${asked} of ${of} ${of === 1 ? 'recommendation' : 'recommendations'} asked.`,
    [1, 1],
    [2, 3],
  ),
  replied: said(
    (replied: number, outOf: number, missing: readonly string[]) =>
      `${replied} of ${outOf} replied.${missing.length === 0 ? '' : ` Not yet: ${missing.join(', ')}.`}`,
    [5, 7, [member, other]],
    [7, 7, []],
  ),
  counted: said(
    (counts: readonly { readonly label: string; readonly replied: number; readonly outOf: number }[]) =>
      counts.length === 0
        ? 'Nothing was counted.'
        : `Replied: ${counts.map(({ label, replied, outOf }) => `${label} ${replied} of ${outOf}`).join(', ')}.`,
    [
      [
        { label: '(a)', replied: 5, outOf: 7 },
        { label, replied: 4, outOf: 6 },
      ],
    ],
    [[]],
  ),
  /** @param kind as the clerk reads it */
  interests: said(
    (declared: readonly { readonly name: string; readonly kind: string }[]) =>
      `Interests declared: ${declared.map(({ name, kind }) => `${name} (${kind})`).join(', ')}.`,
    [[{ name: member, kind: 'other interest, taking part' }]],
  ),

  open: 'Open the meeting',
  back: 'Back to the meeting',
  seeAll: 'See all items',
  allItems: 'All items',
  whoCounts: said((item: string) => `Who counts on item ${item}`, [item]),
  questions: 'Questions',
  whoIsComing: 'Who is coming',
  enterFor: 'Enter for a member',
  readSheet: 'Read the sheet',
  enterOutcomes: 'Enter outcomes',
  /** The buttons that see to what stands in the way of posting. */
  mends: {
    'put-item': itemFormWords.title,
    drafts: 'Check the drafts',
    'set-publication': 'Agenda link and publication',
    'set-closing': postingWords.closing.title,
  } satisfies Record<NonNullable<Obstacle['mend']>, string>,
} as const satisfies Words
