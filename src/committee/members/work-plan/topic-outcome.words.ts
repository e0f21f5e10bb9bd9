import { longDay } from '../../kernel/dates.ts'
import { example } from '../../kernel/examples.ts'
import { said, type Words } from '../../kernel/said.ts'
import { asSentence } from '../../kernel/text.ts'
import type { TopicDecision, TopicOutcome } from './outcome.ts'

const decisions = {
  add: 'Added to the work plan, for a meeting',
  'add-to-be-scheduled': 'Added to the work plan, to be scheduled',
  'briefing-note': 'A briefing note instead',
  'task-and-finish': 'A task and finish group',
  merge: 'Merged with another topic',
  decline: 'Not added, with reasons',
  refer: 'Referred elsewhere',
} satisfies Record<TopicDecision, string>

export const topicOutcomeWords = {
  decisions,
  /** All that was entered about a topic. */
  line: said(
    ({ decision, targetMeeting, words }: Pick<TopicOutcome, 'decision' | 'targetMeeting' | 'words'>) =>
      [
        decisions[decision],
        ...(targetMeeting === null ? [] : [longDay(targetMeeting)]),
        ...(words === null ? [] : [words]),
      ]
        .map(asSentence)
        .join(' '),
    [{ decision: 'add', targetMeeting: example.day, words: null }],
    [{ decision: 'merge', targetMeeting: null, words: null }],
    [{ decision: 'decline', targetMeeting: null, words: 'The Cabinet looks at it' }],
  ),
} as const satisfies Words
