import { example } from '../../kernel/examples.ts'
import { said, type Words } from '../../kernel/said.ts'
import { asSentence } from '../../kernel/text.ts'
import type { Item } from '../meetings/item.ts'
import type { Asks, Recommendation, Scale } from './recommendation.ts'

const { item, label } = example

type Named = Pick<Recommendation, 'label' | 'place'>

export const recommendationWords = {
  /** Its printed label, or its number in the report. */
  name: said(name, [{ label, place: 2 }], [{ label: null, place: 2 }]),
  asks: {
    view: 'their view',
    suggest: 'what they suggest',
    'work-plan': 'topics for the work plan',
    nothing: 'nothing; it is only shown',
  } satisfies Record<Asks, string>,
  scales: {
    assurance: 'Assured, partly assured, not assured',
    support: 'Support, support with changes, do not support',
  } satisfies Record<Scale, string>,

  corrected: said(
    (item: string, recommendation: Named, reason: string) =>
      `Item ${item}: the wording of recommendation ${name(recommendation)} was corrected. ${asSentence(reason)} Whoever replied to it before is asked again, and their reply is kept.`,
    [item, { label, place: 2 }, 'A figure was wrong'],
  ),
  notPosted: 'This meeting has not been posted to members yet. Please use “Edit” on the draft.',
  closed:
    'Replies have closed, so what was asked stays as it is. To correct it, please reopen replies first.',
  offTheAgenda: said(
    (item: string, state: Exclude<Item['state'], 'standing'>) =>
      `Item ${item} was ${state}, so nothing is asked on it and nothing was changed. To correct it, please put the item back first.`,
    [item, 'withdrawn'],
    [item, 'deferred'],
  ),
} as const satisfies Words

function name({ label, place }: Named): string {
  return label ?? `No. ${place}`
}
