import { open, readFile } from 'node:fs/promises'
import { setTimeout as pause } from 'node:timers/promises'
import type { Client, ClientConfig } from 'pg'
import { CommitteeError } from '../../committee/kernel/errors.ts'
import { databaseWords } from '../database.words.ts'
import { clearRemains, postmasterOf } from './postmaster.ts'
import { errorIn, type ServerUser } from './run-as.ts'
import { argumentsFor } from './server-settings.ts'
import { tryToConnect } from './try-to-connect.ts'

/** After a crash, a server first recovers what was in progress. */
const longestStartMs = 60_000
const longestStopMs = 60_000
const longestLog = 1_000_000

export type ServerPlace = {
  readonly cluster: string
  readonly log: string
  readonly address: ClientConfig
  readonly settings: Readonly<Record<string, string>>
}

/** Why a started server has failed, in its own words; null while it has not. */
type Failure = () => Promise<string | null>

/**
 * Connects to a cluster's server, and starts one if none is running. Call it while holding the folder's lock.
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
    const answer = await tryToConnect(place.address)
    if (typeof answer === 'object') return answer
    const why = failure === null ? null : await failure()
    if (Date.now() > until) throw broken(place, why)
    if (why !== null) {
      // Children of a killed server end a moment after it, and block a new one until then.
      if (!/still in use/.test(why)) throw broken(place, why)
      failure = null
      await pause(100)
    }
    if (failure === null && answer === 'no-server' && (await postmasterOf(place.cluster)) === null) {
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
  // In its own process group, so that Ctrl-C reaches only the program, which stops the server when everything is
  // written.
  const child = user.start(program, argumentsFor(place.cluster, place.settings), {
    detached: true,
    stdio: ['ignore', log.fd, log.fd],
  })
  child.unref()
  // Listens before anything is awaited: a server that cannot start ends at once.
  let ended: string | null = null
  child.once('error', (error) => {
    ended = 'code' in error ? String(error.code) : error.message
  })
  child.once('exit', (code, signal) => {
    ended = `code ${code ?? signal}`
  })
  await log.close()
  return async () => ended && (errorIn((await readFile(place.log)).subarray(from).toString()) ?? ended)
}

/** Stops the server, which first writes everything to disk. Call it while holding the folder's lock. */
export async function stopServer(cluster: string): Promise<void> {
  const pid = await postmasterOf(cluster)
  if (pid === null) return
  try {
    process.kill(pid, 'SIGINT')
  } catch {
    // It has just ended by itself.
    return
  }
  const until = Date.now() + longestStopMs
  while (Date.now() < until && (await postmasterOf(cluster)) === pid) await pause(10)
}

function broken({ log }: ServerPlace, why: string | null): CommitteeError {
  return new CommitteeError('database-broken', databaseWords.doesNotStart(why, log))
}
