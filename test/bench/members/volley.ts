import { z } from 'zod'

/** The task of the process that plays the members, and its result. */
export const volleySchema = z.object({
  /** They are used in turn. */
  ports: z.array(z.number()).min(1),
  shots: z.array(z.object({ path: z.string(), headers: z.record(z.string(), z.string()), body: z.string() })),
  /** How often the whole list is sent. */
  times: z.number().default(1),
  /**
   * Either that many members, each of whom sends the next form when the last is answered; or that many forms a second,
   * answered or not.
   */
  pace: z.union([z.object({ atOnce: z.number() }), z.object({ perSecond: z.number() })]),
  /** After that, nothing more is sent. */
  seconds: z.number(),
  /** What the answer to an accepted form contains; '' if its status is enough. */
  mark: z.string(),
})
export type Volley = z.input<typeof volleySchema>

export const hitsSchema = z.object({
  seconds: z.number(),
  /** Milliseconds for each form, accepted or not, from when it was due to be sent. */
  times: z.array(z.number()),
  /** Which shots were accepted. */
  taken: z.array(z.number()),
  refused: z.number(),
})
export type Hits = z.infer<typeof hitsSchema>
