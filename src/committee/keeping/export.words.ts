import type { Item } from '../agenda/meetings/item.ts'
import type { Recommendation } from '../agenda/reports/recommendation.ts'
import { recommendationWords } from '../agenda/reports/recommendation.words.ts'
import { longDay } from '../kernel/dates.ts'
import { example } from '../kernel/examples.ts'
import { said, type Words } from '../kernel/said.ts'
import { withArticle } from '../kernel/text.ts'

const { committee, day, item, label } = example

/** Where something is, as far as it is known. */
type Where = { readonly committee: string; readonly meeting: string | null; readonly item: string | null }

/** What is given out on a request for information or a subject access request. */
export const exportWords = {
  who: {
    console: 'The console',
    timer: 'The timer',
    clerk: 'The clerk',
    somebody: 'Somebody',
    somebodyElse: 'somebody else',
  },
  /** What an act was on. */
  on: {
    item: 'the item',
    recommendation: said(
      (one: Pick<Recommendation, 'label' | 'place'>) => `recommendation ${recommendationWords.name(one)}`,
      [{ label, place: 2 }],
    ),
    report: said((version: number) => `the report, version ${version}`, [2]),
    question: 'a question',
    topic: 'a topic',
    resolution: 'a resolution',
    /** @param subject the word for it on the record */
    other: said(withArticle, ['committee'], ['attendance']),
    place: said(
      ({ committee, meeting, item }: Where) =>
        `${item === null ? '' : `item ${item} of `}${committee}${meeting === null ? '' : `, meeting of ${meeting}`}`,
      [{ committee, meeting: day, item }],
      [{ committee, meeting: day, item: null }],
      [{ committee, meeting: null, item: null }],
    ),
  },

  itemNotOpen: said(
    (openness: Exclude<Item['openness'], 'open'>) =>
      `This item is not open (${openness}), so there is its number and nothing else.`,
    ['exempt'],
    ['confidential'],
  ),
  repliesHidden: said(
    (cancelled: boolean) =>
      `What members answered, suggested and proposed is left out: it is hidden from everyone ${cancelled ? 'until the day of the meeting, which is cancelled, is past' : 'until replies close'}. Please export the item again then.`,
    [false],
    [true],
  ),
  withoutInterests:
    'Interests that members told the clerk of are left out: they are declared at the meeting, and stand in its minutes.',
  withoutWhoCounted:
    'Who counted in each number, and who gave which indication in a poll, is left out: members were shown the numbers alone.',

  personAtConsole: 'What is held of a person is exported on the computer that Quorate runs on.',
  theirsHidden: said(
    (meetings: readonly string[]) =>
      `What they answered, suggested and proposed is hidden from everyone until replies close, and so left out: ${meetings.join('; ')}. Please export it again then.`,
    [[`${committee}, ${longDay(day)}`]],
  ),
  /** A meeting whose replies are hidden. */
  meeting: said(
    (of: Omit<Where, 'item'>, cancelled: boolean) =>
      `${meetingNamed(of)}${cancelled ? ' (it is cancelled: until its day is past)' : ''}`,
    [{ committee, meeting: day }, false],
    [{ committee, meeting: day }, true],
    [{ committee, meeting: null }, false],
  ),
  itemOf: said(
    (of: Where) => `item ${of.item ?? ''} of ${meetingNamed(of)}`,
    [{ committee, meeting: day, item }],
  ),
  itemsNotOpen: said(
    (items: readonly string[]) => `These are not open, so nothing on them is here: ${items.join('; ')}.`,
    [[`item ${item} of ${committee}, ${longDay(day)}`]],
  ),
  withoutOthers: 'What others wrote is left out, also where it answers them or was sent to them.',
} as const satisfies Words

function meetingNamed({ committee, meeting }: Omit<Where, 'item'>): string {
  return meeting === null ? committee : `${committee}, ${longDay(meeting)}`
}
