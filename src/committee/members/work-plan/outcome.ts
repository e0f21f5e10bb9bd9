import { z } from 'zod'

export const topicDecisions = [
  'add',
  'add-to-be-scheduled',
  'briefing-note',
  'task-and-finish',
  'merge',
  'decline',
  'refer',
] as const
export type TopicDecision = (typeof topicDecisions)[number]

/** What the committee decided about a topic at its meeting, as entered by the clerk. Never worked out from a poll. */
export const topicOutcomeSchema = z.object({
  id: z.string(),
  councilId: z.string(),
  proposalId: z.string(),
  decision: z.enum(topicDecisions),
  /** YYYY-MM-DD */
  targetMeeting: z.string().nullable(),
  mergedIntoId: z.string().nullable(),
  /** The reasons, or whom it was referred to. */
  words: z.string().nullable(),
  at: z.date(),
})
export type TopicOutcome = z.infer<typeof topicOutcomeSchema>
