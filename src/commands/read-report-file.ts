import { createHash } from 'node:crypto'
import { largestFile } from '../committee/agenda/reports/largest-file.ts'
import type { Papers } from '../committee/agenda/reports/papers.ts'
import { CommitteeError } from '../committee/kernel/errors.ts'
import { receivedWords } from '../conversation/reports/received.words.ts'
import { readPapersInChild, traceReportInChild } from '../documents/read-report-in-child.ts'
import { refusalWords } from '../documents/refusal.words.ts'
import { printTrace } from '../documents/trace.ts'
import type { Console } from './command.ts'
import { readNamedFile } from './read-named-file.ts'

export type PapersFile = { readonly name: string; readonly digest: string; readonly papers: Papers }

/**
 * Reads the reports of a file in a separate process, and shows that it is busy.
 * @param overruled the numbers of marks that are read as if they were not there
 * @throws CommitteeError file-refused
 */
export async function readPapersFile(
  console: Console,
  path: string,
  overruled: readonly number[] = [],
): Promise<PapersFile> {
  const file = await readNamedFile(console.cwd, path, largestFile, refusalWords['too-large'])
  console.busy(receivedWords.busy(file.name, null))
  const papers = await readPapersInChild(
    file,
    (progress) => console.busy(receivedWords.busy(file.name, progress)),
    overruled,
  ).finally(() => console.busy(null))
  if (papers.kind === 'refused') throw new CommitteeError('file-refused', papers.sentence)
  return { name: file.name, digest: createHash('sha256').update(file.bytes).digest('hex'), papers }
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
