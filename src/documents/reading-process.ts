import { type ChildProcess, fork } from 'node:child_process'

export interface ReadingLimits {
  milliseconds: number
  residentBytes: number
}

export const readingLimits: ReadingLimits = { milliseconds: 60_000, residentBytes: 300_000_000 }

/** The child's program beside this module, or the compiled one when tests run the TypeScript source. */
export const readingProgram = new URL(
  import.meta.url.endsWith('.ts') ? '../../dist/documents/reading-child.js' : './reading-child.js',
  import.meta.url,
)

/** Starts a process that reads one file. One that will wait for its file warms up meanwhile. */
export function startReading(
  { residentBytes }: ReadingLimits = readingLimits,
  program: URL = readingProgram,
  use: 'at-once' | 'later' = 'at-once',
): ChildProcess {
  return fork(program, [String(residentBytes), use], {
    serialization: 'advanced',
    // Nothing that a library prints about a document may reach a log, and the child does not need our settings.
    stdio: ['pipe', 'ignore', 'ignore', 'ipc'],
    env: {},
    // A young generation of the usual size would hold more dead objects than a large file leaves room for.
    execArgv: ['--max-semi-space-size=8', `--max-old-space-size=${Math.floor(residentBytes / 1_000_000)}`],
  })
}

/** Null while nobody keeps a process ready. */
let kept: { spare: ChildProcess | null } | null = null

/**
 * From now on one process stands ready, so that a short report need not wait for its start.
 * @returns what ends it
 */
export function keepReadingReady(): () => void {
  kept ??= { spare: null }
  standReady()
  return () => {
    kept?.spare?.kill('SIGKILL')
    kept = null
  }
}

/** The process that stands ready, or a new one. Once it has read its file, another is made ready. */
export function takeReading(): ChildProcess {
  const ready = kept?.spare ?? null
  if (kept) kept.spare = null
  const child = ready?.connected ? ready : startReading()
  child.ref()
  child.channel?.ref()
  child.once('close', standReady)
  return child
}

function standReady(): void {
  if (!kept || kept.spare) return
  const spare = startReading(readingLimits, readingProgram, 'later')
  // It never keeps the program from ending.
  spare.unref()
  spare.channel?.unref()
  const gone = () => {
    if (kept?.spare === spare) kept.spare = null
  }
  spare.once('error', gone)
  spare.once('exit', gone)
  kept.spare = spare
}
