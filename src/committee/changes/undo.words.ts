import type { Recommendation } from '../agenda/reports/recommendation.ts'
import { recommendationWords } from '../agenda/reports/recommendation.words.ts'
import { example } from '../kernel/examples.ts'
import { said, type Words } from '../kernel/said.ts'
import { asSentence } from '../kernel/text.ts'

const { item, label } = example

/** Taking back an outcome that was entered. */
export const undoWords = {
  /** What the outcome is about. */
  of: {
    recommendation: said(
      (recommendation: Pick<Recommendation, 'label' | 'place'>, item: string) =>
        `recommendation ${recommendationWords.name(recommendation)} of item ${item}`,
      [{ label, place: 2 }, item],
    ),
    further: said((item: string) => `a further resolution of item ${item}`, [item]),
    topic: said((topic: string) => `the topic “${topic}”`, ['School transport']),
    /** The same if the item is not open. */
    topicFrom: said((item: string) => `a topic from item ${item}`, [item]),
  },
  /** @param of one of the texts above */
  undone: said(
    (of: string, reason: string) =>
      `The outcome that was entered for ${of} is taken back. ${asSentence(reason)} If there is another to enter, the clerk will enter it.`,
    ['recommendation (b) of item 7', 'It was entered under the wrong item'],
  ),
  noMeeting: 'This topic comes from no meeting. Please enter its outcome again as it should be.',
  enteredAnew:
    'This outcome was entered anew since, so nothing was changed. Please open “Take back an outcome” again.',
} as const satisfies Words
