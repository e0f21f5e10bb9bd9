import { randomUUID } from 'node:crypto'
import { link, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { z } from 'zod'
import { CommitteeError } from '../../committee/kernel/errors.ts'
import { birthOf } from './process-birth.ts'

const longestWaitMs = 90_000

const takerSchema = z.object({ pid: z.number(), birth: z.string().nullable() })

/**
 * Runs the work while holding the folder's lock, which only one process has at a time. A process that dies loses the
 * lock. Locks are numbered files of which the highest counts. The highest is never removed, so two processes can never
 * both take over from one that died.
 * @throws CommitteeError folder-in-use if another process holds it for too long
 */
export async function inTurn<Result>(folder: string, work: () => Promise<Result>): Promise<Result> {
  const turns = join(folder, 'turns')
  await mkdir(turns, { recursive: true, mode: 0o700 })
  const turn = await takeTurn(turns)
  try {
    return await work()
  } finally {
    await putInPlace(turns, 'free', (file) => rename(file, turn))
  }
}

/** @returns the file that represents the lock */
async function takeTurn(turns: string): Promise<string> {
  const us = JSON.stringify({ pid: process.pid, birth: await birthOf(process.pid) })
  const until = Date.now() + longestWaitMs
  for (;;) {
    const highest = await highestIn(turns)
    const taker = await takerOf(join(turns, String(highest)))
    if (taker !== null) {
      if (Date.now() > until) throw inUse(turns, taker)
      await pause(25)
      continue
    }
    const turn = join(turns, String(highest + 1))
    if (!(await putInPlace(turns, us, (file) => linkUnlessThere(file, turn)))) continue
    // A process that read the folder long ago may take a number that has passed.
    if ((await highestIn(turns)) === highest + 1) {
      await rm(join(turns, String(highest)), { force: true })
      return turn
    }
    await rm(turn, { force: true })
  }
}

async function linkUnlessThere(file: string, turn: string): Promise<boolean> {
  try {
    await link(file, turn)
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false
    throw error
  }
}

async function highestIn(turns: string): Promise<number> {
  const numbers = (await readdir(turns)).filter((name) => /^\d+$/.test(name)).map(Number)
  return Math.max(0, ...numbers)
}

/** The id of the process that holds the lock, or null if it is free. */
async function takerOf(turn: string): Promise<number | null> {
  const text = await readFile(turn, 'utf8').catch(() => 'free')
  if (text === 'free') return null
  const { pid, birth } = takerSchema.parse(JSON.parse(text))
  return (await birthOf(pid)) === birth ? pid : null
}

/** The file is complete before it appears under its name. */
async function putInPlace<Result>(
  turns: string,
  text: string,
  put: (file: string) => Promise<Result>,
): Promise<Result> {
  const file = join(turns, `${randomUUID()}.new`)
  await writeFile(file, text, { mode: 0o600 })
  return put(file).finally(() => rm(file, { force: true }))
}

function inUse(turns: string, pid: number): CommitteeError {
  return new CommitteeError(
    'folder-in-use',
    `Process ${pid} has been starting or stopping the database of the data folder for more than a minute (${turns}). Stop that process, then try again.`,
  )
}
