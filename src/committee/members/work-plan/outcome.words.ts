import { longDay } from '../../kernel/dates.ts'
import { asSentence } from '../../kernel/text.ts'
import type { TopicDecision, TopicOutcome } from './outcome.ts'

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

export const topicDecisionLabels: Readonly<Record<TopicDecision, string>> = {
  add: 'Added to the work plan, for a meeting',
  'add-to-be-scheduled': 'Added to the work plan, to be scheduled',
  'briefing-note': 'A briefing note instead',
  'task-and-finish': 'A task and finish group',
  merge: 'Merged with another topic',
  decline: 'Not added, with reasons',
  refer: 'Referred elsewhere',
}
