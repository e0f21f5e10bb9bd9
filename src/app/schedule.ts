import { type ScheduledTask, schedule } from 'node-cron'
import type { Logger } from 'pino'
import { zone } from '../committee/kernel/dates.ts'

type Timed = Readonly<Record<string, () => Promise<unknown>>>

/** When to check. No clock change falls in the nightly hour. */
const when = { often: '*/10 * * * * *', nightly: '17 4 * * *' } as const

/** Runs the timed verbs. The tables say what is due, by the core's own clock: this only says when to check. */
export function startSchedule(
  verbs: Readonly<Record<keyof typeof when, Timed>>,
  log: Logger,
): { stop(): Promise<void> } {
  const start = (at: keyof typeof when): ScheduledTask =>
    schedule(when[at], () => runAll(verbs[at], log), { noOverlap: true, timezone: zone })
  const tasks = [start('often'), start('nightly')]
  return {
    async stop() {
      for (const task of tasks) await task.destroy()
    },
  }
}

async function runAll(verbs: Timed, log: Logger): Promise<void> {
  for (const [verb, run] of Object.entries(verbs))
    await run().catch((fault: unknown) => {
      log.error({ verb, code: fault instanceof Error ? fault.name : 'fault' }, 'a timed verb failed')
    })
}
