import type { Recommendation } from '../agenda/reports/recommendation.ts'
import { recommendationWords } from '../agenda/reports/recommendation.words.ts'
import { example } from '../kernel/examples.ts'
import { said, type Words } from '../kernel/said.ts'
import { asSentence } from '../kernel/text.ts'
import type { TopicField } from './hiding.ts'

const { clerk, item, label } = example
const reason = 'It names a family'

/** A recommendation of an item; null if neither is known any more. */
type About = (Pick<Recommendation, 'label' | 'place'> & { readonly item: string }) | null

export const hidingWords = {
  /** In place of a text that was hidden. `isMark` knows it by its beginning. */
  mark: said(
    (reason: string, clerk: string | null) =>
      `[Hidden by the clerk${clerk === null ? '' : `, ${clerk}`}: ${reason}]`,
    [reason, clerk],
    [reason, null],
  ),
  /** @param what one of the texts below */
  toldAuthor: said(
    (clerk: string | null, what: string, reason: string) =>
      `${clerk === null ? 'The clerk' : `The clerk, ${clerk},`} has hidden words of yours (your ${what}). ${asSentence(reason)} Nobody sees them here any more; they are kept for the record. Where you can still change what you wrote, you can write it anew. If you think that this is wrong, please tell the clerk.`,
    [clerk, 'question', reason],
    [null, 'question', reason],
  ),

  /** What a text is called. */
  texts: {
    reply: said((to: About) => `reply to ${named(to)}`, [{ label, place: 2, item }], [null]),
    suggestion: said((on: About) => `suggestion on ${named(on)}`, [{ label, place: 2, item }], [null]),
    topic: 'topic',
    question: 'question',
    answer: 'answer to a question',
    offered: 'answer that an officer offers',
  },
  topicFields: {
    what: 'What to look at',
    whyNow: 'Why now',
    change: 'What should change',
    elsewhere: 'Whether it is looked at elsewhere',
    hearFrom: 'Whom to hear from',
    whenWanted: 'When',
    source: 'Whose topic it is',
  } satisfies Record<TopicField, string>,
} as const satisfies Words

function named(about: About): string {
  return about === null
    ? 'a recommendation'
    : `recommendation ${recommendationWords.name(about)} of item ${about.item}`
}
