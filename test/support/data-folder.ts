import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, expect, vi } from 'vitest'
import { postmasterOf } from '../../src/store/embedded/postmaster.ts'

const script = fileURLToPath(new URL('./hold-folder.mjs', import.meta.url))

/** A data folder for each test. Afterwards it is removed, and every process that uses it is killed. */
export function dataFolder(parent = tmpdir(), name = 'data') {
  let folder = ''
  let children: ChildProcess[] = []
  beforeEach(async () => {
    folder = join(await mkdtemp(join(parent, 'quorate-folder-')), name)
  })
  afterEach(async () => {
    for (const child of children) child.kill('SIGKILL')
    children = []
    const pid = await postmaster()
    if (pid !== null) signal(pid, 'SIGKILL')
    await rm(dirname(folder), { recursive: true, force: true, maxRetries: 5 })
  })

  /** The server's process id. */
  const postmaster = () => postmasterOf(join(folder, 'database'))

  return {
    get path() {
      return folder
    },
    postmaster,
    /** Runs another program on the folder, perhaps as another user. */
    run(mode: 'write' | 'hold', uid?: number) {
      const as = uid === undefined ? {} : { uid, gid: uid }
      const child = fork(script, [folder, mode], {
        cwd: '/',
        stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
        detached: true,
        ...as,
      })
      children.push(child)
      const said: Record<string, unknown>[] = []
      child.on('message', (message) => said.push(Object(message)))
      const says = (what: string) =>
        vi.waitFor(() => said.find((one) => what in one) ?? expect.unreachable(`nothing ${what}`), 40_000)
      return {
        child,
        said,
        says,
        async close() {
          child.send('close')
          await says('closed')
        },
        async kill() {
          child.kill('SIGKILL')
          if (child.exitCode === null && child.signalCode === null) await once(child, 'exit')
        },
      }
    },
  }
}

/** @returns false if there is no such process */
export function signal(pid: number, name: NodeJS.Signals | 0): boolean {
  try {
    return process.kill(pid, name)
  } catch {
    return false
  }
}
