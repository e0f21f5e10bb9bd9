import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { inTurn } from '../../../src/store/embedded/folder-turn.ts'
import { birthOf } from '../../../src/store/embedded/process-birth.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'quorate-turn-'))
})
afterEach(() => rm(folder, { recursive: true }))

async function leave(taker: object): Promise<void> {
  await mkdir(join(folder, 'turns'))
  await writeFile(join(folder, 'turns', '7'), JSON.stringify(taker))
}

it('only one process has the lock at a time, and every one gets it', async () => {
  let at = 0
  let most = 0
  const work = async () => {
    most = Math.max(most, ++at)
    await pause(5)
    at--
  }
  await Promise.all(Array.from({ length: 12 }, () => inTurn(folder, work)))
  expect(most).toBe(1)
  expect(await readdir(join(folder, 'turns'))).toHaveLength(1)
})

it('failing work releases the lock', async () => {
  await expect(inTurn(folder, () => Promise.reject(new Error('no')))).rejects.toThrow('no')
  expect(await inTurn(folder, async () => 'mine')).toBe('mine')
})

it.each([
  ['that has died', { pid: 4_194_303, birth: '1' }],
  ['whose number another process has by now', { pid: process.pid, birth: '1' }],
])('the lock of a process %s passes to one of many', async (_, taker) => {
  await leave(taker)
  let at = 0
  let most = 0
  await Promise.all(
    Array.from({ length: 8 }, () =>
      inTurn(folder, async () => {
        most = Math.max(most, ++at)
        await pause(5)
        at--
      }),
    ),
  )
  expect(most).toBe(1)
})

it('the lock of a living process is waited for', async () => {
  await leave({ pid: process.ppid, birth: await birthOf(process.ppid) })
  const late = Symbol('late')
  const turn = inTurn(folder, async () => 'mine')
  expect(await Promise.race([turn, pause(300, late)])).toBe(late)
  await writeFile(join(folder, 'turns', '7'), 'free')
  expect(await turn).toBe('mine')
})
