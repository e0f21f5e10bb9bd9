import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { promisify } from 'node:util'

/**
 * When a process was born, in the system's own words, or null where none has the number. Numbers are used again, in a
 * container within seconds; a number and a birth together are not.
 */
export async function birthOf(pid: number): Promise<string | null> {
  return process.platform === 'linux' ? fromProc(pid) : fromPs(pid)
}

async function fromProc(pid: number): Promise<string | null> {
  const text = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '')
  // The name stands in brackets and may hold blanks. After it: the state, and eighteen fields on the birth, in ticks.
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
