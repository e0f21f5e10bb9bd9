import { execFile } from 'node:child_process'
import { readFile, readlink, realpath, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'

/** The number of the process that serves the cluster, or null where none does, whatever its `postmaster.pid` says. */
export async function postmasterOf(cluster: string): Promise<number | null> {
  const pid = Number.parseInt((await readPidFile(cluster)) ?? '', 10)
  return pid > 0 && (await serves(pid, cluster)) ? pid : null
}

/**
 * Clears what a server left behind that is no more. PostgreSQL takes a `postmaster.pid` for that of a running server
 * where it is empty, or where some other process has the number by now. Call it in turn, with no server running.
 */
export async function clearRemains(cluster: string): Promise<void> {
  const file = join(cluster, 'postmaster.pid')
  const text = await readPidFile(cluster)
  if (text === '') await rm(file, { force: true })
  // PostgreSQL knows its parent's number for no server's. The rest stays: by it, it finds children that still run.
  else if (text !== null) await writeFile(file, text.replace(/^[^\n]*/, String(process.pid)))
  await rm(join(cluster, '.s.PGSQL.5432.lock'), { force: true })
}

async function readPidFile(cluster: string): Promise<string | null> {
  return readFile(join(cluster, 'postmaster.pid'), 'utf8').catch(() => null)
}

/** A server's working folder is its cluster. */
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
