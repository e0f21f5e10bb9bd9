import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { withFolderLock } from '../../../src/store/embedded/folder-lock.ts'
import { startOfProcess } from '../../../src/store/embedded/process-start.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'quorate-lock-'))
})
afterEach(() => rm(folder, { recursive: true }))

async function leave(holder: object): Promise<void> {
  await mkdir(join(folder, 'locks'))
  await writeFile(join(folder, 'locks', '7'), JSON.stringify(holder))
}

it('only one process has the lock at a time, and every one gets it', async () => {
  let at = 0
  let most = 0
  const work = async () => {
    most = Math.max(most, ++at)
    await pause(5)
    at--
  }
  await Promise.all(Array.from({ length: 12 }, () => withFolderLock(folder, work)))
  expect(most).toBe(1)
  expect(await readdir(join(folder, 'locks'))).toHaveLength(1)
})

it('failing work releases the lock', async () => {
  await expect(withFolderLock(folder, () => Promise.reject(new Error('no')))).rejects.toThrow('no')
  expect(await withFolderLock(folder, async () => 'mine')).toBe('mine')
})

it.each([
  ['that has died', { pid: 4_194_303, startedAt: '1' }],
  ['whose number another process has by now', { pid: process.pid, startedAt: '1' }],
])('the lock of a process %s passes to one of many', async (_, holder) => {
  await leave(holder)
  let at = 0
  let most = 0
  await Promise.all(
    Array.from({ length: 8 }, () =>
      withFolderLock(folder, async () => {
        most = Math.max(most, ++at)
        await pause(5)
        at--
      }),
    ),
  )
  expect(most).toBe(1)
})

it('the lock of a living process is waited for', async () => {
  await leave({ pid: process.ppid, startedAt: await startOfProcess(process.ppid) })
  const late = Symbol('late')
  const work = withFolderLock(folder, async () => 'mine')
  expect(await Promise.race([work, pause(300, late)])).toBe(late)
  await writeFile(join(folder, 'locks', '7'), 'free')
  expect(await work).toBe('mine')
})
