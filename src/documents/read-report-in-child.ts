import { fork } from 'node:child_process'
import { z } from 'zod'
import { largestFile } from '../committee/agenda/reports/largest-file.ts'
import {
  type OnProgress,
  type PapersReading,
  papersReadingSchema,
  progressSchema,
  type Reading,
  type ReadingTask,
  type Refused,
  type ReportFile,
  readingSchema,
  refused,
} from './reading.ts'
import { type ReadingTrace, traceSchema } from './trace.ts'

const progressMessage = progressSchema.extend({ kind: z.literal('progress') })

export interface ReadingLimits {
  milliseconds: number
  residentBytes: number
}

export const readingLimits: ReadingLimits = { milliseconds: 20_000, residentBytes: 300_000_000 }

/** The child's program beside this module, or the compiled one when tests run the TypeScript source. */
const childProgram = new URL(
  import.meta.url.endsWith('.ts') ? '../../dist/documents/reading-child.js' : './reading-child.js',
  import.meta.url,
)

/**
 * Reads a file in a separate process, so that no file can use up this one's time or memory.
 * @param onProgress called from time to time with the progress of a long reading
 */
export function readReportInChild(
  file: ReportFile,
  onProgress: OnProgress = () => {},
  limits: ReadingLimits = readingLimits,
  program: URL = childProgram,
): Promise<Reading> {
  return askChild('read', readingSchema, file, onProgress, limits, program)
}

/**
 * Reads the reports of a file within the same bounds.
 * @param overruled the numbers of marks of which the clerk has said that they do not mean what they say
 */
export function readPapersInChild(
  file: ReportFile,
  onProgress: OnProgress = () => {},
  overruled: readonly number[] = [],
): Promise<PapersReading> {
  const task = { papers: overruled }
  return askChild(task, papersReadingSchema, file, onProgress, readingLimits, childProgram)
}

/** Traces each line of a file, as `traceReport` does, within the same bounds. */
export function traceReportInChild(
  file: ReportFile,
  onProgress: OnProgress = () => {},
): Promise<ReadingTrace> {
  return askChild('trace', traceSchema, file, onProgress, readingLimits, childProgram)
}

function askChild<Answer>(
  task: ReadingTask,
  schema: z.ZodType<Answer>,
  file: ReportFile,
  onProgress: OnProgress,
  limits: ReadingLimits,
  program: URL,
): Promise<Answer | Refused> {
  if (file.bytes.length > largestFile) return Promise.resolve(refused('too-large'))
  return new Promise((resolve) => {
    const child = fork(program, [], {
      serialization: 'advanced',
      // Nothing that a library prints about a document may reach a log, and the child does not need our settings.
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
      env: {},
      execArgv: [`--max-old-space-size=${Math.floor(limits.residentBytes / 1_000_000)}`],
    })
    let answer: Answer | null = null
    let late = false
    const timer = setTimeout(() => {
      late = true
      child.kill('SIGKILL')
    }, limits.milliseconds)
    child.on('message', (message) => {
      const progress = progressMessage.safeParse(message)
      if (progress.success) return onProgress({ done: progress.data.done, of: progress.data.of })
      const parsed = schema.safeParse(message)
      if (parsed.success) answer = parsed.data
    })
    // A process that fails to start never emits an exit.
    child.once('error', () => {
      clearTimeout(timer)
      child.kill('SIGKILL')
      resolve(refused('damaged'))
    })
    child.once('close', (_code, signal) => {
      clearTimeout(timer)
      // The child's watchdog ends it with SIGKILL, as a system short of memory does; a full heap ends it with SIGABRT.
      const grown = signal === 'SIGKILL' || signal === 'SIGABRT'
      resolve(answer ?? refused(late ? 'too-slow' : grown ? 'too-much-memory' : 'damaged'))
    })
    child.send(
      { task, file: { name: file.name, bytes: file.bytes }, residentBytes: limits.residentBytes },
      () => undefined,
    )
  })
}
