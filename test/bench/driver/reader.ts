import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'
import { z } from 'zod'
import type { Checkout } from './checkout.ts'

type Read = (file: { name: string; bytes: Uint8Array }) => Promise<unknown>

/** How a checkout reads a file: in this process, in a process of its own, and in one that stands ready. */
export type Reader = {
  readonly inProcess: Read
  readonly inChild: Read
  /** Null if the checkout keeps none ready. */
  readonly keepReady: (() => () => void) | null
}

const read = z.custom<Read>((value) => typeof value === 'function')
const keepReady = z.custom<() => () => void>((value) => typeof value === 'function')

const now = {
  inProcess: z.object({ readPapers: read }).transform((module) => module.readPapers),
  inChild: z.object({ readPapersInChild: read }).transform((module) => module.readPapersInChild),
  keepReady: z.object({ keepReadingReady: keepReady }).transform((module) => module.keepReadingReady),
}
/** Before a file could hold several reports. */
const before = {
  inProcess: z.object({ readReport: read }).transform((module) => module.readReport),
  inChild: z.object({ readReportInChild: read }).transform((module) => module.readReportInChild),
}

export async function readerOf({ folder }: Checkout): Promise<Reader> {
  const moduleOf = async (name: string): Promise<unknown> =>
    import(pathToFileURL(join(folder, 'dist/documents', name)).href).catch(() => null)
  const child = await moduleOf('read-report-in-child.js')
  const newest = now.inProcess.safeParse(await moduleOf('read-papers.js'))
  return {
    inProcess: newest.success ? newest.data : before.inProcess.parse(await moduleOf('read-report.js')),
    inChild: z.union([now.inChild, before.inChild]).parse(child),
    keepReady: now.keepReady.safeParse(await moduleOf('reading-process.js')).data ?? null,
  }
}

/** The most memory, in MB, that any child of this process had while some work was done. */
export async function peakOfChildren(work: () => Promise<unknown>): Promise<number> {
  let [peak, working] = [0, true]
  const done = work().finally(() => {
    working = false
  })
  while (working) {
    for (const pid of await childrenOf(process.pid)) {
      const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '')
      peak = Math.max(peak, Number(/^VmHWM:\s+(\d+) kB/m.exec(status)?.[1] ?? 0))
    }
    await pause(10)
  }
  await done
  return (peak * 1024) / 1_000_000
}

async function childrenOf(pid: number): Promise<string[]> {
  const threads = await readdir(`/proc/${pid}/task`).catch(() => [])
  const lists = await Promise.all(
    threads.map((thread) => readFile(`/proc/${pid}/task/${thread}/children`, 'utf8').catch(() => '')),
  )
  return lists.flatMap((list) => list.split(' ').filter((child) => child !== ''))
}
