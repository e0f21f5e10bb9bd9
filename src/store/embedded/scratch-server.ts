import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ClientConfig } from 'pg'
import { holdServer } from './hold-server.ts'

export type ScratchServer = { readonly address: ClientConfig; stop(): Promise<void> }

/** Starts an empty throwaway server, whose writes need not reach the disk. */
export async function startScratchServer(
  more: Readonly<Record<string, string>> = {},
): Promise<ScratchServer> {
  const folder = await mkdtemp(join(tmpdir(), 'quorate-scratch-'))
  const settings = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', ...more }
  const held = await holdServer(folder, () => {}, { settings })
  return {
    address: held.address,
    async stop() {
      await held.release()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

/** Runs the work on a throwaway server, which is removed afterwards. */
export async function onScratchServer<Result>(
  work: (address: ClientConfig) => Promise<Result>,
): Promise<Result> {
  const { address, stop } = await startScratchServer()
  return work(address).finally(stop)
}
