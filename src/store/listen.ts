import { setTimeout as pause } from 'node:timers/promises'
import { Client, type PoolConfig } from 'pg'
import { watched } from './connections.ts'
import { channel } from './database.ts'

const againAfterMs = 5000

/**
 * Listens on a separate connection, and opens a new one if it is lost. Notifications in between are missed, so it calls
 * back as soon as it listens again.
 */
export async function listenOn(
  address: PoolConfig,
  heard: () => void,
  onError: (error: Error) => void,
): Promise<() => Promise<void>> {
  let client = await connect()
  let stopped = false
  async function connect(): Promise<Client> {
    const fresh = new Client({ ...address, ...watched })
    fresh.on('notification', heard)
    fresh.on('error', onError)
    await fresh.connect()
    await fresh.query(`LISTEN ${channel}`)
    fresh.once('end', () => void again())
    return fresh
  }
  async function again(): Promise<void> {
    while (!stopped) {
      await pause(againAfterMs, undefined, { ref: false })
      const fresh = await connect().catch(onError)
      if (fresh === undefined) continue
      client = fresh
      if (stopped) await client.end()
      return heard()
    }
  }
  return async () => {
    stopped = true
    await client.end()
  }
}
