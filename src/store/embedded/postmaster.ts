import { execFile } from 'node:child_process'
import { readFile, readlink, realpath, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'

/** The id of the process that serves the cluster, or null if none does, whatever its `postmaster.pid` says. */
export async function postmasterOf(cluster: string): Promise<number | null> {
  const pid = Number.parseInt((await readPidFile(cluster)) ?? '', 10)
  return pid > 0 && (await serves(pid, cluster)) ? pid : null
}

/**
 * Clears what a dead server left behind. PostgreSQL believes that a server is running if `postmaster.pid` is empty, or
 * if another process has its number by now. Call it while holding the folder's lock, with no server running.
 */
export async function clearRemains(cluster: string): Promise<void> {
  const file = join(cluster, 'postmaster.pid')
  const text = await readPidFile(cluster)
  if (text === '') await rm(file, { force: true })
  // PostgreSQL knows that its parent is not a server. The rest of the file stays: from it, PostgreSQL finds children
  // that are still running.
  else if (text !== null) await writeFile(file, text.replace(/^[^\n]*/, String(process.pid)))
  await rm(join(cluster, '.s.PGSQL.5432.lock'), { force: true })
}

async function readPidFile(cluster: string): Promise<string | null> {
  return readFile(join(cluster, 'postmaster.pid'), 'utf8').catch(() => null)
}

/** A server's working directory is its cluster. */
async function serves(pid: number, cluster: string): Promise<boolean> {
  const real = await realpath(cluster).catch(() => null)
  if (process.platform === 'linux')
    return readlink(`/proc/${pid}/cwd`).then(
      (folder) => folder === real,
      () => false,
    )
  const open = promisify(execFile)('lsof', ['-a', '-d', 'cwd', '-Fn', '-p', String(pid)])
  return open.then(
    ({ stdout }) => stdout.split('\n').includes(`n${real}`),
    () => false,
  )
}
