import { asSentence } from '../changes/keep-change.ts'
import { longDay } from '../dates.ts'
import { topicDecisionLabels } from './outcome.form.ts'
import type { TopicOutcome } from './outcome.ts'

/** What was entered of a topic, in words. */
export function topicOutcomeLine({ decision, targetMeeting, words }: TopicOutcome): string {
  return [
    topicDecisionLabels[decision],
    ...(targetMeeting === null ? [] : [longDay(targetMeeting)]),
    ...(words === null ? [] : [words]),
  ]
    .map(asSentence)
    .join(' ')
}
