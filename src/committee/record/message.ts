import { z } from 'zod'
import { queuedShape, unseen } from './queued.ts'

/**
 * A notice or a reminder to one person. It is claimed before it is sent, so that however many replicas there are it is
 * sent once; where a crash or a time-out leaves open whether it went, it is uncertain and is not repeated.
 */
export const messageSchema = z.object({
  id: z.string(),
  councilId: z.string(),
  personId: z.string(),
  kind: z.enum(['notice', 'reminder']),
  /** Why it goes: a milestone's time has come, something changed, the clerk asked for it now, or the person for later. */
  cause: z.enum(['milestone', 'change', 'remind-now', 'remind-later']),
  /** The milestone's key, or what kind of notice of a change it is; '' where somebody asked for it. */
  about: z.string(),
  /** The meeting of a milestone, or the row that changed. */
  subjectId: z.string(),
  /** The day that it hangs on (YYYY-MM-DD), or ''. */
  day: z.string(),
  /** What tells one time from another, or ''. The same about the same, of one day and occasion, is told once. */
  occasion: z.string(),
  /** The meeting that made it due. */
  meetingId: z.string(),
  /** The open item whose change a notice tells everyone of, where it is of one: it may quote it. */
  itemId: z.string().nullable(),
  /** What a notice says; a reminder is drawn from what is open when it is sent. */
  words: z.string(),
  dueAt: z.date(),
  /** After this it no longer helps. */
  usefulUntil: z.date(),
  state: z.enum(['due', 'claimed', 'sent', 'uncertain', 'missed', 'dropped']),
  claimedAt: z.date().nullable(),
  settledAt: z.date().nullable(),
  /** Why it was dropped, missed or is uncertain: one of ours below, or a platform's own code. */
  why: z.string().nullable(),
  ...queuedShape,
})
export type Message = z.infer<typeof messageSchema>

/** Ours, as the clerk reads them. */
export const whyNots = {
  'no-account': 'no account on any platform',
  'turned-off': 'has turned reminders off',
  left: 'has left the committee',
  'nothing-open': 'nothing was open for them by then',
  'one-a-day': 'had one that day already',
  'asked-for-later': 'asked for it later than it would help',
  'too-late': 'it was too late to help',
  cancelled: 'the meeting is cancelled',
  'put-back': 'the meeting was put back',
  'date-moved': 'the date was moved',
  'no-longer-so': 'it was no longer so by then',
  withheld: 'the item is not open',
  'stopped-while-sending': 'Quorate stopped while sending it',
} as const
export type WhyNot = keyof typeof whyNots

/** A message that is to be sent, as long as it helps. */
export function dueMessage(
  of: Pick<Message, 'id' | 'councilId' | 'personId' | 'kind' | 'cause' | 'subjectId' | 'meetingId'> &
    Pick<Message, 'words' | 'dueAt' | 'usefulUntil'> &
    Partial<Pick<Message, 'about' | 'day' | 'occasion' | 'itemId'>>,
): Message {
  const unsettled = { state: 'due', claimedAt: null, settledAt: null, why: null } as const
  return { about: '', day: '', occasion: '', itemId: null, ...of, ...unsettled, ...unseen }
}

/** Whether somebody asked for it themselves: it is of all that is open to them by then, wherever that is. */
export function isOwnWish({ cause }: Pick<Message, 'cause'>): boolean {
  return cause === 'remind-later'
}

/** That a milestone of a meeting has been planned, for the day (YYYY-MM-DD) that it hangs on. */
export const tellingSchema = z.object({
  id: z.string(),
  councilId: z.string(),
  meetingId: z.string(),
  milestone: z.string(),
  day: z.string(),
})
export type Telling = z.infer<typeof tellingSchema>

/** How a person wishes to be reminded, and on which day (YYYY-MM-DD, or '') they last were: no more than one a day. */
export const remindingSchema = z.object({
  id: z.string(),
  councilId: z.string(),
  personId: z.string(),
  off: z.boolean(),
  notBefore: z.date().nullable(),
  lastDay: z.string(),
})
export type Reminding = z.infer<typeof remindingSchema>
