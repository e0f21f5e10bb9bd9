import { type ChildProcess, fork } from 'node:child_process'
import { z } from 'zod'

const readSchema = z.object({
  seed: z.number(),
  shaped: z.boolean(),
  output: z.string(),
  outcome: z.string(),
  milliseconds: z.number(),
  peakBytes: z.number(),
})
export type Read = z.infer<typeof readSchema>

/** The outcome for one file: the reader's result, or how its process ended. */
export type Outcome =
  | { readonly kind: 'read'; readonly read: Read }
  | { readonly kind: 'hung' | 'ended'; readonly seed: number; readonly why: string }

type Given = { readonly seed: number; readonly name: string; readonly bytes: Uint8Array }

/** A process is replaced after this many files, so that one file's memory is not blamed on another. */
const filesOfProcess = 1000

/** A process that spends this long on one file has hung, however busy the machine. */
const maxMilliseconds = 20_000

const program = new URL('./reader.mjs', import.meta.url)

/**
 * Reads files in child processes, one at a time.
 * @param printed receives everything that a process prints, which is nothing unless something is wrong
 */
export async function readAll(
  seeds: Iterable<number>,
  make: (seed: number) => { name: string; bytes: Uint8Array },
  printed: (text: string) => void,
): Promise<Outcome[]> {
  const outcomes: Outcome[] = []
  let child: ChildProcess | null = null
  for (const seed of seeds) {
    child ??= begin(printed)
    const outcome = await readOne(child, { seed, ...make(seed) })
    outcomes.push(outcome)
    if (outcome.kind !== 'read' || outcomes.length % filesOfProcess === 0) {
      child.kill('SIGKILL')
      child = null
    }
  }
  child?.kill('SIGKILL')
  return outcomes
}

function begin(printed: (text: string) => void): ChildProcess {
  const child = fork(program, {
    serialization: 'advanced',
    silent: true,
    env: {},
    execArgv: ['--max-old-space-size=300'],
  })
  child.stdout?.on('data', (data) => printed(String(data)))
  child.stderr?.on('data', (data) => printed(String(data)))
  return child
}

function readOne(child: ChildProcess, given: Given): Promise<Outcome> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => end({ kind: 'hung', seed: given.seed, why: given.name }), maxMilliseconds)
    const ended = (code: unknown, signal: unknown) =>
      end({ kind: 'ended', seed: given.seed, why: `${given.name}: ${code ?? signal}` })
    const answered = (message: unknown) => end({ kind: 'read', read: readSchema.parse(message) })
    function end(outcome: Outcome) {
      clearTimeout(timer)
      child.off('close', ended)
      child.off('message', answered)
      resolve(outcome)
    }
    child.once('close', ended)
    child.once('message', answered)
    child.send(given)
  })
}
