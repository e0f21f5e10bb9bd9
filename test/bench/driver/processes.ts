import { readdir, readFile, readlink } from 'node:fs/promises'

/** The kernel counts processor time in hundredths of a second. */
const tickMs = 10

/** Processor time of one process since it started; 0 if it has ended or there is no /proc. */
export async function processorMs(pid: number): Promise<number> {
  const { own } = await timesOf(pid)
  return own
}

/** The same with all its children, including those that have ended. */
export async function processorMsOfAll(pid: number): Promise<number> {
  const { own, ended } = await timesOf(pid)
  const list = await readFile(`/proc/${pid}/task/${pid}/children`, 'utf8').catch(() => '')
  const children = list.split(' ').filter((child) => child !== '')
  const times = await Promise.all(children.map((child) => processorMsOfAll(Number(child))))
  return times.reduce((sum, time) => sum + time, own + ended)
}

async function timesOf(pid: number): Promise<{ own: number; ended: number }> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '')
  // The command, in brackets, may contain spaces.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  const sum = (...at: number[]) => at.reduce((all, one) => all + Number(fields[one] ?? 0) * tickMs, 0)
  return { own: sum(11, 12), ended: sum(13, 14) }
}

/** Memory in MB. What several processes share is counted once. */
export async function proportionalMb(pids: readonly number[]): Promise<number> {
  const sizes = await Promise.all(
    pids.map(async (pid) => {
      const text = await readFile(`/proc/${pid}/smaps_rollup`, 'utf8').catch(() => '')
      return Number(/^Pss:\s+(\d+) kB/m.exec(text)?.[1] ?? 0)
    }),
  )
  return sizes.reduce((sum, size) => sum + size, 0) / 1024
}

/** All processes that work in a folder: the program, and a database that it keeps there. */
export async function processesIn(folder: string): Promise<number[]> {
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name))
  const works = await Promise.all(pids.map((pid) => readlink(`/proc/${pid}/cwd`).catch(() => '')))
  return pids.filter((_, at) => works[at]?.startsWith(folder)).map(Number)
}
