import { createHash } from 'node:crypto'
import { largestFile } from '../committee/agenda/reports/largest-file.ts'
import type { Papers } from '../committee/agenda/reports/papers.ts'
import { CommitteeError } from '../committee/kernel/errors.ts'
import { receivedWords } from '../conversation/reports/received.words.ts'
import {
  readPapersInChild,
  readReportInChild,
  traceReportInChild,
} from '../documents/read-report-in-child.ts'
import type { Reading } from '../documents/reading.ts'
import { refusalWords } from '../documents/refusal.words.ts'
import { printTrace } from '../documents/trace.ts'
import type { Console } from './command.ts'
import { readNamedFile } from './read-named-file.ts'

export type ReadFile = {
  readonly name: string
  readonly digest: string
  readonly reading: Exclude<Reading, { kind: 'refused' }>
}

/**
 * Reads a report from a path in a separate process, and shows that it is busy.
 * @throws CommitteeError file-refused
 */
export async function readReportFile(console: Console, path: string): Promise<ReadFile> {
  const file = await readNamedFile(console.cwd, path, largestFile, refusalWords['too-large'])
  console.busy(receivedWords.busy(file.name, null))
  const reading = await readReportInChild(file, (progress) =>
    console.busy(receivedWords.busy(file.name, progress)),
  ).finally(() => console.busy(null))
  if (reading.kind === 'refused') throw new CommitteeError('file-refused', reading.sentence)
  return { name: file.name, digest: createHash('sha256').update(file.bytes).digest('hex'), reading }
}

/**
 * Reads the reports of a file in a separate process, and shows that it is busy.
 * @throws CommitteeError file-refused
 */
export async function readPapersFile(console: Console, path: string): Promise<Papers> {
  const file = await readNamedFile(console.cwd, path, largestFile, refusalWords['too-large'])
  console.busy(receivedWords.busy(file.name, null))
  const reading = await readPapersInChild(file, (progress) =>
    console.busy(receivedWords.busy(file.name, progress)),
  ).finally(() => console.busy(null))
  if (reading.kind === 'refused') throw new CommitteeError('file-refused', reading.sentence)
  return reading
}

/**
 * Where each line of a report went, printed for a person.
 * @throws CommitteeError file-refused
 */
export async function traceReportFile(console: Console, path: string): Promise<string> {
  const file = await readNamedFile(console.cwd, path, largestFile, refusalWords['too-large'])
  console.busy(receivedWords.busy(file.name, null))
  const trace = await traceReportInChild(file).finally(() => console.busy(null))
  if (trace.kind === 'refused') throw new CommitteeError('file-refused', trace.sentence)
  return printTrace(trace)
}
