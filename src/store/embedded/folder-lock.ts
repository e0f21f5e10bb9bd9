import { randomUUID } from 'node:crypto'
import { link, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { z } from 'zod'
import { CommitteeError } from '../../committee/kernel/errors.ts'
import { databaseWords } from '../database.words.ts'
import { startOfProcess } from './process-start.ts'

const longestWaitMs = 90_000

const holderSchema = z.object({ pid: z.number(), startedAt: z.string().nullable() })

/**
 * Runs the work while holding the folder's lock, which only one process has at a time. A process that dies loses the
 * lock. Locks are numbered files of which the highest counts. The highest is never removed, so two processes can never
 * both take over from one that died.
 * @throws CommitteeError folder-in-use if another process holds it for too long
 */
export async function withFolderLock<Result>(folder: string, work: () => Promise<Result>): Promise<Result> {
  const locks = join(folder, 'locks')
  await mkdir(locks, { recursive: true, mode: 0o700 })
  const lock = await takeLock(locks)
  try {
    return await work()
  } finally {
    await putInPlace(locks, 'free', (file) => rename(file, lock))
  }
}

/** @returns the file that represents the lock */
async function takeLock(locks: string): Promise<string> {
  const us = JSON.stringify({ pid: process.pid, startedAt: await startOfProcess(process.pid) })
  const until = Date.now() + longestWaitMs
  for (;;) {
    const highest = await highestIn(locks)
    const holder = await holderOf(join(locks, String(highest)))
    if (holder !== null) {
      if (Date.now() > until)
        throw new CommitteeError('folder-in-use', databaseWords.folderInUse(holder, locks))
      await pause(25)
      continue
    }
    const lock = join(locks, String(highest + 1))
    if (!(await putInPlace(locks, us, (file) => linkUnlessThere(file, lock)))) continue
    // A process that read the folder long ago may take a number that has passed.
    if ((await highestIn(locks)) === highest + 1) {
      await rm(join(locks, String(highest)), { force: true })
      return lock
    }
    await rm(lock, { force: true })
  }
}

async function linkUnlessThere(file: string, lock: string): Promise<boolean> {
  try {
    await link(file, lock)
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false
    throw error
  }
}

async function highestIn(locks: string): Promise<number> {
  const numbers = (await readdir(locks)).filter((name) => /^\d+$/.test(name)).map(Number)
  return Math.max(0, ...numbers)
}

/** The id of the process that holds the lock, or null if it is free. */
async function holderOf(lock: string): Promise<number | null> {
  const text = await readFile(lock, 'utf8').catch(() => 'free')
  if (text === 'free') return null
  const { pid, startedAt } = holderSchema.parse(JSON.parse(text))
  return (await startOfProcess(pid)) === startedAt ? pid : null
}

/** The file is complete before it appears under its name. */
async function putInPlace<Result>(
  locks: string,
  text: string,
  put: (file: string) => Promise<Result>,
): Promise<Result> {
  const file = join(locks, `${randomUUID()}.new`)
  await writeFile(file, text, { mode: 0o600 })
  return put(file).finally(() => rm(file, { force: true }))
}
