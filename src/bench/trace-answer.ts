import { performance } from 'node:perf_hooks'
import { v7 } from 'uuid'
import { bankHolidays } from '../calendar/bank-holidays.ts'
import type { Core } from '../committee/ports.ts'
import { interact } from '../conversation/interactions.ts'
import { createStore } from '../store/create-store.ts'
import { startScratchServer } from '../store/embedded/scratch-server.ts'
import { databaseOn } from '../store/open-database.ts'
import { countingSettings, countStatements } from './count-statements.ts'
import { seed } from './seed.ts'
import { slackWorld } from './world.ts'

export type Trace = {
  readonly statements: number
  readonly milliseconds: number
  /** Of the processor's time, which a busy machine does not stretch. */
  readonly processor: number
  /** Of these, spent in the database itself. */
  readonly inDatabase: number
}

/** Where one answer's time goes behind the door: each figure is the mean over many answers, one after the other. */
export async function traceAnswer(): Promise<Trace> {
  const server = await startScratchServer(countingSettings)
  const database = await databaseOn(server.address, () => {})
  const counts = await countStatements(database.executeSql)
  const core: Core = {
    store: createStore(database),
    bankHolidays: bankHolidays(),
    newDiaryLink: null,
    now: () => new Date(),
    newId: () => v7(),
  }
  const [agenda] = await seed(core, 'http://127.0.0.1:9/', 1)
  const due = agenda?.due ?? []
  const warmUp = due.length / 2
  let start = 0
  let used = process.cpuUsage()
  for (const [at, one] of due.entries()) {
    if (at === warmUp) {
      await counts.reset()
      start = performance.now()
      used = process.cpuUsage()
    }
    const account = { platform: 'slack', workspace: slackWorld.team, user: one.slackUser } as const
    await interact(
      core,
      { kind: 'account', account },
      {
        action: 'reply',
        ids: { recommendation: one.recommendation },
        answers: { position: 'assured' },
      },
    )
  }
  const answers = due.length - warmUp
  const { user, system } = process.cpuUsage(used)
  const milliseconds = (performance.now() - start) / answers
  const counted = await counts.read()
  const trace = {
    processor: (user + system) / 1000 / answers,
    statements: counted.statements / answers,
    inDatabase: counted.milliseconds / answers,
    milliseconds,
  }
  await database.close()
  await server.stop()
  return trace
}
