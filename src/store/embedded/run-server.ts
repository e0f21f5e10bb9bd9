import { open, readFile } from 'node:fs/promises'
import { setTimeout as pause } from 'node:timers/promises'
import type { Client, ClientConfig } from 'pg'
import { CommitteeError } from '../../committee/kernel/errors.ts'
import { knock } from './knock.ts'
import { clearRemains, postmasterOf } from './postmaster.ts'
import { type ServerUser, wordsOf } from './run-as.ts'
import { argumentsFor } from './server-settings.ts'

/** After a crash a server first puts right what was under way. */
const longestStartMs = 60_000
const longestStopMs = 60_000
const longestLog = 1_000_000

export type ServerPlace = {
  readonly cluster: string
  readonly log: string
  readonly address: ClientConfig
  readonly settings: Readonly<Record<string, string>>
}

/** How a server that was started has failed, in its own words; null while it has not. */
type Failure = () => Promise<string | null>

/**
 * Connects to the server of a cluster, and starts it where none runs. Call it in turn.
 * @throws CommitteeError database-broken
 */
export async function connectOrStart(
  place: ServerPlace,
  program: string,
  userOf: () => Promise<ServerUser>,
): Promise<Client> {
  const until = Date.now() + longestStartMs
  let failure: Failure | null = null
  for (;;) {
    const answer = await knock(place.address)
    if (typeof answer === 'object') return answer
    const why = failure === null ? null : await failure()
    if (Date.now() > until) throw broken(place, why ?? 'it does not answer')
    if (why !== null) {
      // Children of a server that was killed end a moment after it, and keep a new one out until then.
      if (!/still in use/.test(why)) throw broken(place, why)
      failure = null
      await pause(100)
    }
    if (failure === null && answer === 'nobody' && (await postmasterOf(place.cluster)) === null) {
      await clearRemains(place.cluster)
      failure = await startServer(place, program, await userOf())
    }
    await pause(15)
  }
}

async function startServer(place: ServerPlace, program: string, user: ServerUser): Promise<Failure> {
  const log = await open(place.log, 'a', 0o600)
  const before = (await log.stat()).size
  if (before > longestLog) await log.truncate()
  const from = before > longestLog ? 0 : before
  // In a process group of its own, so that Ctrl-C reaches the program alone, which stops it when all is written.
  const child = user.start(program, argumentsFor(place.cluster, place.settings), {
    detached: true,
    stdio: ['ignore', log.fd, log.fd],
  })
  await log.close()
  child.unref()
  let ended: string | null = null
  child.once('error', (error) => {
    ended = 'code' in error ? String(error.code) : error.message
  })
  child.once('exit', (code, signal) => {
    ended = `code ${code ?? signal}`
  })
  return async () => ended && (wordsOf((await readFile(place.log)).subarray(from).toString()) ?? ended)
}

/** Stops the server, which first writes down what it holds. Call it in turn. */
export async function stopServer(cluster: string): Promise<void> {
  const pid = await postmasterOf(cluster)
  if (pid === null) return
  process.kill(pid, 'SIGINT')
  const until = Date.now() + longestStopMs
  while (Date.now() < until && (await postmasterOf(cluster)) === pid) await pause(10)
}

function broken({ log }: ServerPlace, why: string): CommitteeError {
  return new CommitteeError(
    'database-broken',
    `The embedded database does not start: ${why}. ${log} says more.`,
  )
}
