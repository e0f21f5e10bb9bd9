import { z } from 'zod'
import { queuedShape, unseen } from './queued.ts'

/**
 * A notice or a reminder to one person. It is claimed before it is sent, so several replicas send it once. If a crash or
 * a time-out leaves open whether it went, it is uncertain and is not repeated.
 */
export const messageSchema = z.object({
  id: z.string(),
  councilId: z.string(),
  personId: z.string(),
  kind: z.enum(['notice', 'reminder']),
  /** Why it goes: a milestone is due, something changed, the clerk asked for it now, or the person for later. */
  cause: z.enum(['milestone', 'change', 'remind-now', 'remind-later']),
  /** The milestone's key, or the kind of change; '' if somebody asked for it. */
  about: z.string(),
  /** The meeting of a milestone, or the row that changed. */
  subjectId: z.string(),
  /** The day that its time is reckoned from (YYYY-MM-DD), or ''. */
  day: z.string(),
  /** Tells repeats apart, or ''. A person gets one message about the same subject, day and occasion. */
  occasion: z.string(),
  /** The meeting that made it due. */
  meetingId: z.string(),
  /** The open item that a notice is about, if any, as it may quote it. */
  itemId: z.string().nullable(),
  /** What a notice says. A reminder says what is open when it is sent. */
  words: z.string(),
  dueAt: z.date(),
  /** After this it no longer helps. */
  usefulUntil: z.date(),
  state: z.enum(['due', 'claimed', 'sent', 'uncertain', 'missed', 'dropped']),
  claimedAt: z.date().nullable(),
  settledAt: z.date().nullable(),
  /** Why it was dropped, was missed, is uncertain, or still waits: a `WhyNot`, a `Fault`, or a platform's own code. */
  why: z.string().nullable(),
  ...queuedShape,
})
export type Message = z.infer<typeof messageSchema>

/** Our own reasons why a message did not go, or may not have. */
export type WhyNot =
  | 'no-account'
  | 'turned-off'
  | 'left'
  | 'nothing-open'
  | 'one-a-day'
  | 'asked-for-later'
  | 'too-late'
  | 'cancelled'
  | 'put-back'
  | 'date-moved'
  | 'no-longer-so'
  | 'withheld'
  | 'stopped-while-sending'

/** A message to send while it helps. */
export function dueMessage(
  of: Pick<Message, 'id' | 'councilId' | 'personId' | 'kind' | 'cause' | 'subjectId' | 'meetingId'> &
    Pick<Message, 'words' | 'dueAt' | 'usefulUntil'> &
    Partial<Pick<Message, 'about' | 'day' | 'occasion' | 'itemId'>>,
): Message {
  const unsettled = { state: 'due', claimedAt: null, settledAt: null, why: null } as const
  return { about: '', day: '', occasion: '', itemId: null, ...of, ...unsettled, ...unseen }
}

/** True if the person asked for it: then it covers all that is open to them, on every committee. */
export function isOwnWish({ cause }: Pick<Message, 'cause'>): boolean {
  return cause === 'remind-later'
}

/** Records that a milestone of a meeting was planned, for the day (YYYY-MM-DD) that it is reckoned from. */
export const tellingSchema = z.object({
  id: z.string(),
  councilId: z.string(),
  meetingId: z.string(),
  milestone: z.string(),
  day: z.string(),
})
export type Telling = z.infer<typeof tellingSchema>

/** How a person wishes to be reminded, and the day (YYYY-MM-DD, or '') of their last reminder, as they get one a day. */
export const remindingSchema = z.object({
  id: z.string(),
  councilId: z.string(),
  personId: z.string(),
  off: z.boolean(),
  notBefore: z.date().nullable(),
  lastDay: z.string(),
})
export type Reminding = z.infer<typeof remindingSchema>
