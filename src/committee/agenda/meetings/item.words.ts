import { example } from '../../kernel/examples.ts'
import { said, type Words } from '../../kernel/said.ts'
import type { Item } from './item.ts'

const { item, title } = example

const hidden = {
  exempt: 'Exempt item',
  confidential: 'Confidential item',
} as const satisfies Record<Exclude<Item['openness'], 'open'>, string>

const states = {
  withdrawn: 'Withdrawn',
  deferred: 'Deferred',
} as const satisfies Record<Exclude<Item['state'], 'standing'>, string>

export const itemWords = {
  /** The title, if it may be shown. */
  title: said(
    ({ title, titleShown, openness }: Pick<Item, 'title' | 'titleShown' | 'openness'>) =>
      openness === 'open' || titleShown ? title : hidden[openness],
    [{ title, titleShown: true, openness: 'open' }],
    [{ title, titleShown: false, openness: 'exempt' }],
    [{ title, titleShown: false, openness: 'confidential' }],
  ),
  hidden,
  /** In place of anything on an item that is not open. */
  notOpen: said(
    (item: string) => `Item ${item} is not open to the public, so nothing of it is shown here.`,
    [item],
  ),
  notOpenUnchanged: said(
    (item: string) =>
      `Item ${item} is not open to the public, so nothing of it is shown in chat. Nothing was changed.`,
    [item],
  ),
  /** Empty for an item that stands. The reason is left out if the item is not open, as it may tell what it is about. */
  state: said(
    ({ state, stateReason, openness }: Pick<Item, 'state' | 'stateReason' | 'openness'>) => {
      if (state === 'standing') return ''
      return openness === 'open' && stateReason !== null
        ? `${states[state]}: ${stateReason}`
        : `${states[state]}.`
    },
    [{ state: 'withdrawn', stateReason: 'The officer is ill.', openness: 'open' }],
    [{ state: 'deferred', stateReason: 'The officer is ill.', openness: 'exempt' }],
  ),
  /** Why it is urgent; left out if the item is not open, for the same reason. */
  urgency: said(
    ({ openness, urgency }: Pick<Item, 'openness' | 'urgency'>) =>
      openness === 'open' ? (urgency ?? '') : 'taken with the chair’s agreement.',
    [{ openness: 'open', urgency: 'The inspectors report on Friday.' }],
    [{ openness: 'exempt', urgency: 'The inspectors report on Friday.' }],
  ),

  numberMalformed: 'Please give the item’s number as printed, such as 7, 7a or 11.2.',
  numberTaken: said(
    (item: string) => `Item ${item} is on this agenda already. Please give another number.`,
    [item],
  ),
  numberTakenBy: said(
    (item: string, title: string) =>
      `Item ${item} is on this agenda already: “${title}”. Please give another number, or tick the box to change that item.`,
    [item, title],
  ),
  urgencyMissing:
    'The agenda is published. If this item was not on it, please give the chair’s reason why it is urgent; if it was, please say so.',
  notAnOfficer: 'Please choose one of the officers shown.',
} as const satisfies Words
