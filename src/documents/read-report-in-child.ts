import type { ChildProcess } from 'node:child_process'
import { z } from 'zod'
import { largestFile } from '../committee/agenda/reports/largest-file.ts'
import {
  type OnProgress,
  type PapersReading,
  papersReadingSchema,
  progressSchema,
  type ReadingTask,
  type Refused,
  type ReportFile,
  refused,
} from './reading.ts'
import { type ReadingLimits, readingLimits, startReading, takeReading } from './reading-process.ts'
import { type ReadingTrace, traceSchema } from './trace.ts'

const progressMessage = progressSchema.extend({ kind: z.literal('progress') })

/**
 * Reads the reports of a file in a separate process, so that no file can use up this one's time or memory.
 * @param onProgress called from time to time with the progress of a long reading
 * @param overruled the numbers of marks of which the clerk has said that they do not mean what they say
 */
export function readPapersInChild(
  file: ReportFile,
  onProgress: OnProgress = () => {},
  overruled: readonly number[] = [],
  limits?: ReadingLimits,
  program?: URL,
): Promise<PapersReading> {
  return askChild({ papers: overruled }, papersReadingSchema, file, onProgress, limits, program)
}

/** Traces each line of a file, as `traceReport` does, within the same bounds. */
export function traceReportInChild(
  file: ReportFile,
  onProgress: OnProgress = () => {},
): Promise<ReadingTrace> {
  return askChild('trace', traceSchema, file, onProgress)
}

async function askChild<Answer>(
  task: ReadingTask,
  schema: z.ZodType<Answer>,
  file: ReportFile,
  onProgress: OnProgress,
  limits?: ReadingLimits,
  program?: URL,
): Promise<Answer | Refused> {
  if (file.bytes.length > largestFile) return refused('too-large')
  const child = limits || program ? startReading(limits, program) : takeReading()
  const { milliseconds } = limits ?? readingLimits
  return new Promise((resolve) => {
    let answer: Answer | null = null
    let late = false
    const timer = setTimeout(() => {
      late = true
      child.kill('SIGKILL')
    }, milliseconds)
    child.on('message', (message) => {
      const progress = progressMessage.safeParse(message)
      if (progress.success) return onProgress({ done: progress.data.done, of: progress.data.of })
      const parsed = schema.safeParse(message)
      if (!parsed.success) return
      answer = parsed.data
      clearTimeout(timer)
      resolve(answer)
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
    giveFile(child, task, file)
  })
}

function giveFile(child: ChildProcess, task: ReadingTask, { name, bytes }: ReportFile): void {
  // A process that ends before it has the whole file breaks the pipe; its end says why.
  child.stdin?.on('error', () => undefined)
  child.send({ task, name, size: bytes.length }, () => undefined)
  child.stdin?.end(bytes)
}
