import { createLog } from '../app/log.ts'
import { openProgram } from '../app/program.ts'
import type { Screen } from '../cards/screen.ts'
import { interact } from '../conversation/interactions.ts'
import type { FarSide } from './far-side.ts'
import { type Serving, startMembers, startServing } from './processes.ts'
import type { Scratch } from './scratch-databases.ts'
import { type Due, seed } from './seed.ts'
import { slackShot, teamsShot } from './shots.ts'
import { type Hits, type Shot, slackWorld } from './world.ts'

export type Path = 'Slack' | 'Teams'
const paths: readonly Path[] = ['Slack', 'Teams']

export type Measured = {
  readonly path: Path
  /** Null for the bare SDK. */
  readonly database: Scratch['name'] | null
  /** The warm-up is not among them. */
  readonly rounds: readonly Hits[]
}
export type Kept = {
  readonly database: Scratch['name']
  readonly acknowledged: number
  /** Of these, how many the database does not hold. */
  readonly missing: number
  /** Posts and edits that the platforms were sent meanwhile. */
  readonly delivered: number
}

type Settings = {
  readonly rounds: number
  readonly inFlight: number
  readonly secondsARound: number
  readonly meetingsARound: number
}

/** A database with everything that is to be answered in it, by path and round. */
type Prepared = { readonly scratch: Scratch; readonly form: Screen; readonly due: Record<Path, Due[][]> }

type Contender = {
  readonly path: Path
  readonly database: Scratch['name'] | null
  readonly serving: Serving
  readonly prepared: Prepared
  readonly rounds: Hits[]
}

/** The bare apps answer so fast that forms sent once would be over before they can be timed. */
const bareTimes = 16

const silent = createLog('silent')

/** All in turn, round by round, so that whatever else the machine does falls on all of them. */
export async function measureReplies(
  scratches: readonly Scratch[],
  farSide: FarSide,
  settings: Settings,
): Promise<{ measured: readonly Measured[]; kept: Kept[] }> {
  const prepared: Prepared[] = []
  for (const scratch of scratches) prepared.push(await prepare(scratch, farSide, settings))
  const contenders = await startContenders(prepared, farSide)
  const members = startMembers()
  const counts = new Map(scratches.map(({ name }) => [name, { acknowledged: [] as Due[], delivered: 0 }]))
  await farSide.quiet()
  for (let round = 0; round <= settings.rounds; round++)
    for (const { path, database, serving, prepared, rounds } of contenders) {
      const volley = {
        port: serving.port,
        shots: await shotsFor(path, prepared, round, farSide),
        times: database === null ? bareTimes : 1,
        inFlight: settings.inFlight,
        seconds: settings.secondsARound,
        mark: database === null ? '' : 'Taken: ',
      }
      const before = farSide.arrived()
      const hits = await members.fire(volley)
      if (round > 0) rounds.push(hits)
      const count = database === null ? undefined : counts.get(database)
      if (count === undefined) continue
      await farSide.quiet()
      const due = prepared.due[path][round] ?? []
      count.acknowledged.push(...hits.taken.flatMap(({ shot }) => due[shot] ?? []))
      count.delivered += farSide.arrived() - before
    }
  await members.stop()
  for (const serving of new Set(contenders.map(({ serving }) => serving))) await serving.stop()
  const kept: Kept[] = []
  for (const scratch of scratches) {
    const { acknowledged = [], delivered = 0 } = counts.get(scratch.name) ?? {}
    const missing = await missingIn(scratch, acknowledged)
    kept.push({ database: scratch.name, acknowledged: acknowledged.length, missing, delivered })
  }
  return { measured: contenders, kept }
}

async function prepare(scratch: Scratch, farSide: FarSide, settings: Settings): Promise<Prepared> {
  const { core, close } = await openProgram(scratch, silent)
  const { meetingsARound } = settings
  const rounds = settings.rounds + 1
  const agendas = await seed(core, farSide.serviceUrl, paths.length * rounds * meetingsARound)
  const [first] = agendas[0]?.due ?? []
  if (first === undefined) throw new Error('Nothing is to be answered.')
  const account = { platform: 'slack', workspace: slackWorld.team, user: first.slackUser } as const
  const ids = { recommendation: first.recommendation }
  const reaction = await interact(core, { kind: 'account', account }, { action: 'reply', ids })
  if (reaction.kind !== 'screen') throw new Error('No form was opened.')
  await close()
  const taking = (path: number) =>
    Array.from({ length: rounds }, (_, round) => {
      const from = (path * rounds + round) * meetingsARound
      return agendas.slice(from, from + meetingsARound).flatMap(({ due }) => due)
    })
  return { scratch, form: reaction.screen, due: { Slack: taking(0), Teams: taking(1) } }
}

async function startContenders(prepared: readonly Prepared[], farSide: FarSide): Promise<Contender[]> {
  const [first] = prepared
  if (first === undefined) throw new Error('There is no database to measure on.')
  const bare = { farSide: farSide.address, dataFolder: '', databaseUrl: null }
  const bolt = await startServing({ ...bare, kind: 'bare Bolt' })
  const teams = await startServing({ ...bare, kind: 'bare teams-ai' })
  const servings: { prepared: Prepared; serving: Serving }[] = []
  for (const one of prepared) {
    const { dataFolder, databaseUrl } = one.scratch
    const on = { farSide: farSide.address, dataFolder, databaseUrl }
    servings.push({ prepared: one, serving: await startServing({ ...on, kind: 'Quorate' }) })
  }
  return paths.flatMap((path): Contender[] => [
    { path, database: null, serving: path === 'Slack' ? bolt : teams, prepared: first, rounds: [] },
    ...servings.map((one) => ({ path, database: one.prepared.scratch.name, ...one, rounds: [] })),
  ])
}

/** Made just before they are sent: Slack's signature holds the time. */
async function shotsFor(path: Path, of: Prepared, round: number, farSide: FarSide): Promise<Shot[]> {
  const due = of.due[path][round] ?? []
  if (path === 'Slack') return due.map((one) => slackShot(of.form, one))
  const caller = { serviceUrl: farSide.serviceUrl, token: await farSide.teamsToken() }
  return due.map((one) => teamsShot(of.form, one, caller))
}

/** Looked up when the program has ended, in its database opened anew. */
async function missingIn(scratch: Scratch, acknowledged: readonly Due[]): Promise<number> {
  const { core, close } = await openProgram(scratch, silent)
  const tables = core.store.look
  const accounts = await tables.accounts.find({ platform: 'slack' })
  const personOf = new Map(accounts.map(({ user, personId }) => [user, personId]))
  const recommendationId = [...new Set(acknowledged.map(({ recommendation }) => recommendation))]
  const replies = await tables.replies.find({ recommendationId })
  await close()
  const kept = new Set(replies.map((one) => `${one.personId} ${one.recommendationId}`))
  const keyOf = (due: Due) => `${personOf.get(due.slackUser)} ${due.recommendation}`
  return acknowledged.filter((due) => !kept.has(keyOf(due))).length
}
