import { z } from 'zod'

/** The made-up workspace and tenant that both sides of the benchmark agree on. */
export const slackWorld = {
  team: 'T0BENCH01',
  channel: 'C0BENCH01',
  botToken: 'xoxb-bench',
  signingSecret: 'a-secret-for-the-benchmark',
} as const

export const teamsWorld = {
  tenant: '7e4a47e0-0000-4000-8000-0000000be2c4',
  channel: '19:bench@thread.tacv2',
  appId: '1c0ffee0-0000-4000-8000-0000000be2c4',
  appPassword: 'a-password-for-the-benchmark',
  tokenIssuer: 'https://api.botframework.com',
} as const

/** What one process is to serve, told to it when it is started. */
export const servedSchema = z.object({
  kind: z.enum(['bare Bolt', 'bare teams-ai', 'Quorate']),
  port: z.number(),
  farSide: z.string(),
  dataFolder: z.string(),
  databaseUrl: z.string().nullable(),
})
export type Served = z.infer<typeof servedSchema>

/** One request as it leaves, and what stands in the answer where it was taken. */
export const shotSchema = z.object({
  path: z.string(),
  headers: z.record(z.string(), z.string()),
  body: z.string(),
})
export type Shot = z.infer<typeof shotSchema>

/** What the process that plays the members is asked to do, and what came of it. */
export const volleySchema = z.object({
  port: z.number(),
  shots: z.array(shotSchema),
  /** How often the whole list is sent. */
  times: z.number(),
  inFlight: z.number(),
  /** Nothing more is sent after that. */
  seconds: z.number(),
  /** What the body of an answer holds where it was taken; '' where the status says it all. */
  mark: z.string(),
})
export type Volley = z.infer<typeof volleySchema>

export const hitsSchema = z.object({
  seconds: z.number(),
  /** What was answered with a yes: which shot it was, and the milliseconds to the end of the answer. */
  taken: z.array(z.object({ shot: z.number(), milliseconds: z.number() })),
  refused: z.number(),
})
export type Hits = z.infer<typeof hitsSchema>
