import { z } from 'zod'

/** What the outbox keeps with whatever waits in it. */
export const queuedShape = {
  /** Where it goes; null until the outbox has worked that out. */
  platform: z.enum(['slack', 'teams']).nullable(),
  /** How often it was tried since it last arrived. */
  attempts: z.number(),
  /** Nobody tries before this moment of real time: it is being sent, is to be tried again, or was edited just now. */
  nextAt: z.date(),
}

/** As it is before the outbox has seen it. */
export const unseen = { platform: null, attempts: 0, nextAt: new Date(0) } as const
