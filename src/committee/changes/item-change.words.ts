import type { Item } from '../agenda/meetings/item.ts'
import { itemWords } from '../agenda/meetings/item.words.ts'
import { example } from '../kernel/examples.ts'
import { said, type Words } from '../kernel/said.ts'
import { asSentence } from '../kernel/text.ts'

type Named = Pick<Item, 'number' | 'title' | 'titleShown' | 'openness'>
type State = Exclude<Item['state'], 'standing'>

const open = {
  number: example.item,
  title: example.title,
  titleShown: true,
  openness: 'open',
  urgency: null,
} as const
const exempt = { ...open, titleShown: false, openness: 'exempt' } as const
const reason = 'The chair agreed'

/** Changes to an item that members have been shown: what everyone is told, and what was there before. */
export const itemChangeWords = {
  added: said(
    added,
    [open, reason],
    [{ ...open, urgency: 'The inspectors report on Friday' }, reason],
    [exempt, reason],
    [{ ...exempt, urgency: 'The inspectors report on Friday' }, reason],
  ),
  wasNotPosted: 'It had not been posted.',
  wasNotOnAgenda: 'It was not on the agenda.',
  numberTaken: said(
    (item: string) =>
      `This agenda has an item ${item} already, so nothing was added. Please give another number, such as ${Number.parseInt(item, 10)}a. “Change item ${item}” changes the one that is there.`,
    [example.item],
  ),

  supplemented: said(
    (item: Named, title: string, reason: string) =>
      `${named(item)} has a supplement: “${title}”. ${asSentence(reason)} “Open the meeting” has the link.`,
    [open, 'Appendix 2', reason],
  ),
  appendices: said(
    (titles: readonly string[]) =>
      titles.length === 0 ? 'No appendices.' : `Appendices: ${titles.join('; ')}.`,
    [[]],
    [['Appendix 1', 'Appendix 2']],
  ),

  takenOff: said(
    (item: Named, state: State, reason: string) =>
      `${named(item)} ${state === 'withdrawn' ? 'is withdrawn' : 'is deferred to a later meeting'}. ${asSentence(reason)} Nothing more is asked on it. What members said on it is kept.`,
    [open, 'withdrawn', reason],
    [open, 'deferred', reason],
  ),
  wasOnAgenda: 'It was on the agenda.',
  restored: said(
    (item: Named, reason: string) =>
      `${named(item)} is on the agenda again. ${asSentence(reason)} What members said on it before stands.`,
    [open, reason],
  ),
  wasTakenOff: said(
    (state: State, reason: string | null) => `It was ${state}: ${reason ?? 'no reason was given'}`,
    ['withdrawn', `${reason}.`],
    ['deferred', null],
  ),

  withheld: said(
    (item: string, reason: string) =>
      `Item ${item} is not open to the public and has been taken out of chat. ${asSentence(reason)} Please do not pass on what was read of it here.`,
    [example.item, reason],
  ),
  wasOpen: 'It stood as open.',
  /** In place of all that was read of its report. */
  withheldText: 'Withheld: this item is not open to the public.',
} as const satisfies Words

function named(item: Named): string {
  return `Item ${item.number}, ${itemWords.title(item)},`
}

/** The reason is left out if the item is not open, as it may tell what it is about. */
function added(item: Named & Pick<Item, 'urgency'>, reason: string): string {
  return [
    `${named(item)} is added to the agenda.`,
    ...(item.openness === 'open' ? [asSentence(reason)] : []),
    ...(item.urgency === null ? [] : [`Urgent: ${asSentence(itemWords.urgency(item))}`]),
  ].join(' ')
}
