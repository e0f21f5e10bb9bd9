import { z } from 'zod'

/** What the process that plays the members is asked to do, and what came of it. */
export const volleySchema = z.object({
  /** Sent to in turn. */
  ports: z.array(z.number()).min(1),
  shots: z.array(z.object({ path: z.string(), headers: z.record(z.string(), z.string()), body: z.string() })),
  /** How often the whole list is sent. */
  times: z.number().default(1),
  /** So many members, each of whom sends the next form once the last is answered; or so many forms a second,
   * whatever becomes of them. */
  pace: z.union([z.object({ atOnce: z.number() }), z.object({ perSecond: z.number() })]),
  /** Nothing more is sent after that. */
  seconds: z.number(),
  /** What the body of an answer holds where the form was taken; '' where the status says it all. */
  mark: z.string(),
})
export type Volley = z.input<typeof volleySchema>

export const hitsSchema = z.object({
  seconds: z.number(),
  /** Milliseconds of each form, taken or not, from when it was to be sent. */
  times: z.array(z.number()),
  /** Which shots were taken. */
  taken: z.array(z.number()),
  refused: z.number(),
})
export type Hits = z.infer<typeof hitsSchema>
