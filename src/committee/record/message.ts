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
  /** What it is about, once to a person: a meeting's milestone, a change, one pressing of "Remind now". */
  key: z.string(),
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
  of: Pick<Message, 'id' | 'councilId' | 'personId' | 'kind' | 'key' | 'meetingId' | 'words'> &
    Pick<Message, 'dueAt' | 'usefulUntil'> &
    Partial<Pick<Message, 'itemId'>>,
): Message {
  return { itemId: null, ...of, state: 'due', claimedAt: null, settledAt: null, why: null, ...unseen }
}

/** Whether somebody asked for it themselves: it is of all that is open to them by then, wherever that is. */
export function isOwnWish({ key }: Pick<Message, 'key'>): boolean {
  return key.startsWith('later/')
}

/** That a milestone of a meeting has been planned, for the date that it hangs on. */
export const tellingSchema = z.object({
  id: z.string(),
  councilId: z.string(),
  meetingId: z.string(),
  key: z.string(),
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
