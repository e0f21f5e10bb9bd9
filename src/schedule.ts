import { schedule } from 'node-cron'
import type { Logger } from 'pino'

/** Which verb runs when. What is due stands in the tables, against the core's own clock: this only says when to look. */
export function startSchedule(
  verbs: Readonly<Record<string, () => Promise<unknown>>>,
  log: Logger,
): { stop(): Promise<void> } {
  const task = schedule(
    '*/10 * * * * *',
    async () => {
      for (const [verb, run] of Object.entries(verbs))
        await run().catch((fault: unknown) => {
          log.error({ verb, code: fault instanceof Error ? fault.name : 'fault' }, 'a timed verb failed')
        })
    },
    { noOverlap: true },
  )
  return {
    async stop() {
      await task.destroy()
    },
  }
}
