import { z } from 'zod'

export const wishes = ['written', 'at-meeting'] as const
export type Wish = (typeof wishes)[number]

/** A question for officers on an item. It is not a view. */
export const questionSchema = z.object({
  id: z.string(),
  councilId: z.string(),
  meetingId: z.string(),
  itemId: z.string(),
  personId: z.string(),
  words: z.string(),
  /** A written answer beforehand, or raised at the meeting. */
  wants: z.enum(wishes),
  via: z.enum(['slack', 'teams', 'console']),
  /** The clerk entered it for a member who telephoned. */
  entered: z.boolean(),
  /** The question on the same item that asks the same. It is never merged itself. */
  mergedIntoId: z.string().nullable(),
  withdrawnAt: z.date().nullable(),
  /** The officer to whom the bot sent it. */
  officerId: z.string().nullable(),
  sentAt: z.date().nullable(),
  /** What the officer wrote, until the clerk forwards it. */
  offered: z.string().nullable(),
  offeredAt: z.date().nullable(),
  answer: z.string().nullable(),
  answeredAt: z.date().nullable(),
  at: z.date(),
})
export type Question = z.infer<typeof questionSchema>
