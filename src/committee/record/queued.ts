import { z } from 'zod'

/** What the outbox keeps with each post and message. */
export const queuedShape = {
  /** Where it goes; null until the outbox knows. */
  platform: z.enum(['slack', 'teams']).nullable(),
  /** Failed attempts since it last arrived. */
  attempts: z.number(),
  /** Not to be tried before this moment of real time: it is being sent, waits for another try, or was just edited. */
  nextAt: z.date(),
}

/** Before the outbox has seen it. */
export const unseen = { platform: null, attempts: 0, nextAt: new Date(0) } as const
