import { Socket } from 'node:net'
import { join, resolve } from 'node:path'
import type { Client, ClientConfig } from 'pg'
import { databaseWords } from '../database.words.ts'
import { checkVersion, clearHalfMade, clusterIn, makeCluster } from './cluster.ts'
import { withFolderLock } from './folder-lock.ts'
import { findPrograms, type Programs } from './programs.ts'
import type { ServerUser } from './run-as.ts'
import { connectOrStart, type ServerPlace, stopServer } from './run-server.ts'
import { serverUserFor } from './server-user.ts'
import { socketFolderOf } from './socket-folder.ts'

/**
 * An arbitrary number, but only ours. Users of the server share this lock; one that holds it alone may stop the server.
 */
const usersLock = 7_086_284

/** What tests override. */
export type Chosen = {
  readonly settings?: Readonly<Record<string, string>>
  readonly programs?: Programs
  readonly namespace?: ServerUser
}

export type HeldServer = {
  readonly address: ClientConfig
  /** Ends the use. The last user stops the server. */
  release(): Promise<void>
}

/**
 * Uses the data folder's PostgreSQL server together with its other users. Creates and starts the server if there is
 * none, and restarts it if it dies.
 * @param onLost called if it could not be restarted
 * @throws CommitteeError if the folder or the computer is unsuitable
 */
export async function holdServer(
  folder: string,
  onLost: (why: string) => void,
  chosen: Chosen = {},
): Promise<HeldServer> {
  const home = resolve(folder)
  const { path: cluster } = await clusterIn(home)
  const socket = socketFolderOf(cluster)
  const address: ClientConfig = {
    user: 'quorate',
    database: 'postgres',
    host: socket.path,
    port: 5432,
    ssl: false,
    stream() {
      socket.renew()
      return new Socket()
    },
  }
  const place = { cluster, log: join(home, 'database.log'), address, settings: chosen.settings ?? {} }
  const enter = async () => {
    const client = await withFolderLock(home, () => connect(home, place, chosen))
    client.once('end', () => void again())
    return client
  }
  let released = false
  const again = async () => {
    if (released) return
    presence = enter()
    await presence.catch((error: unknown) =>
      onLost(error instanceof Error ? error.message : databaseWords.lost),
    )
  }
  let presence = enter()
  await presence.catch((error: unknown) => {
    socket.remove()
    throw error
  })
  return {
    address,
    async release() {
      released = true
      const client = await presence.catch(() => null)
      if (client !== null) await withFolderLock(home, () => leave(client, cluster))
      socket.remove()
    },
  }
}

async function connect(home: string, place: ServerPlace, chosen: Chosen): Promise<Client> {
  await clearHalfMade(home)
  const found = await clusterIn(home)
  const programs = chosen.programs ?? findPrograms()
  const userOf = () => serverUserFor(home, found, programs, chosen.namespace)
  if (found.owner === null) await makeCluster(home, found, await userOf(), programs)
  await checkVersion(found)
  const client = await connectOrStart(place, programs.postgres, userOf)
  await client.query('SELECT pg_advisory_lock_shared($1)', [usersLock])
  return client
}

/** A server that is already gone need not be stopped. */
async function leave(client: Client, cluster: string): Promise<void> {
  const alone = await client
    .query<{ alone: boolean }>('SELECT pg_advisory_unlock_shared($1), pg_try_advisory_lock($1) AS alone', [
      usersLock,
    ])
    .then(
      ({ rows }) => rows[0]?.alone === true,
      () => false,
    )
  await client.end().catch(() => {})
  if (alone) await stopServer(cluster)
}
