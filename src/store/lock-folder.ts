import { readFile, writeFile } from 'node:fs/promises'
import { hostname } from 'node:os'
import { basename, join } from 'node:path'
import { lock } from 'proper-lockfile'
import { z } from 'zod'
import { CommitteeError } from '../committee/kernel/errors.ts'

/** A lock whose heartbeat is older than this was left behind. It must outlast the longest pause of a busy program. */
const staleMs = 10_000

const holderSchema = z.object({ pid: z.number(), host: z.string(), since: z.string(), command: z.string() })
type Holder = z.infer<typeof holderSchema>

/**
 * Keeps a second process out of the folder: two that write to one embedded database lose data and never notice.
 * @param onLost the lock was taken from us; whoever holds it now must not be written over
 */
export async function lockFolder(folder: string, onLost: () => void): Promise<() => Promise<void>> {
  const holder = await readHolder(folder)
  const left = holder !== null && !isRunning(holder)
  const release = await lock(folder, {
    lockfilePath: join(folder, 'lock'),
    stale: staleMs,
    update: 2000,
    // Whoever held it here has died, so its last heartbeat only has to grow old.
    retries: left ? { retries: staleMs / 500 + 4, factor: 1, minTimeout: 500 } : 0,
    onCompromised: onLost,
  }).catch(async (error: unknown) => {
    if (!isHeld(error)) throw error
    throw new CommitteeError('folder-in-use', sentence(folder, await readHolder(folder)))
  })
  const us: Holder = {
    pid: process.pid,
    host: hostname(),
    since: new Date().toISOString(),
    command: [basename(process.argv[1] ?? 'node'), process.argv[2] ?? ''].join(' ').trim(),
  }
  await writeFile(holderFile(folder), JSON.stringify(us), { mode: 0o600 })
  return release
}

function sentence(folder: string, holder: Holder | null): string {
  const who =
    holder === null ? 'another process' : `process ${holder.pid} on ${holder.host} (${holder.command})`
  const since = holder === null ? '' : `, since ${holder.since}`
  return `The data folder ${folder} is in use by ${who}${since}. Stop that first, or choose another folder.`
}

function holderFile(folder: string): string {
  return join(folder, 'held-by.json')
}

async function readHolder(folder: string): Promise<Holder | null> {
  const text = await readFile(holderFile(folder), 'utf8').catch(() => '')
  try {
    return holderSchema.parse(JSON.parse(text))
  } catch {
    return null
  }
}

/** In a container the program is often given the number that it had before it died: that is not somebody else. */
function isRunning(holder: Holder): boolean {
  if (holder.host !== hostname()) return true
  if (holder.pid === process.pid) return false
  try {
    process.kill(holder.pid, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

function isHeld(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ELOCKED'
}
