import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { promisify } from 'node:util'

/**
 * When a process started, as the system states it, or null if there is no such process. Process ids are reused, in a
 * container within seconds; an id with a start time is unique.
 */
export async function startOfProcess(pid: number): Promise<string | null> {
  return process.platform === 'linux' ? fromProc(pid) : fromPs(pid)
}

async function fromProc(pid: number): Promise<string | null> {
  const text = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '')
  // The name is in brackets and may contain spaces. After it come the state and, eighteen fields later, the start time
  // in ticks.
  const [state, ...fields] = text.slice(text.lastIndexOf(')') + 2).split(' ')
  return state === undefined || state === '' || state === 'Z' ? null : (fields[18] ?? null)
}

async function fromPs(pid: number): Promise<string | null> {
  const listed = promisify(execFile)('ps', ['-o', 'lstart=', '-p', String(pid)])
  return listed.then(
    ({ stdout }) => stdout.trim() || null,
    () => null,
  )
}
