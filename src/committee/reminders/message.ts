import { z } from 'zod'

/**
 * A notice or a reminder to one person. It is claimed before it is sent, so that however many replicas there are it is
 * sent once; where a crash or a time-out leaves open whether it went, it is uncertain and is not repeated.
 */
export const messageSchema = z.object({
  id: z.string(),
  councilId: z.string(),
  personId: z.string(),
  kind: z.enum(['notice', 'reminder']),
  /** What it is about, once to a person: a meeting's milestone, a day's reminder, one pressing of "Remind now". */
  key: z.string(),
  /** The meeting that made it due. */
  meetingId: z.string(),
  /** What a notice says; a reminder is drawn from what is open when it is sent. */
  words: z.string(),
  dueAt: z.date(),
  /** After this it no longer helps. */
  usefulUntil: z.date(),
  state: z.enum(['due', 'claimed', 'sent', 'uncertain', 'missed', 'dropped']),
  claimedAt: z.date().nullable(),
  settledAt: z.date().nullable(),
  /** Why it was dropped or is uncertain, as a code. */
  why: z.string().nullable(),
})
export type Message = z.infer<typeof messageSchema>

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
