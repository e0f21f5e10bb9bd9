import type { Mark, Paper, Papers } from '../../src/committee/agenda/reports/papers.ts'
import { receiveFile } from '../../src/committee/agenda/reports/receive-file.ts'
import type { WaitingFile } from '../../src/committee/agenda/reports/waiting-file.ts'
import { sha256 } from '../../src/platforms/held-files.ts'
import type { Marlshire, Name } from './committee.ts'
import { fileOf } from './files-in-tests.ts'
import { asking, type October, received, report } from './meeting.ts'

export const wholeMark: Mark = {
  number: 1,
  words: 'NOT FOR PUBLICATION',
  page: 12,
  where: 'header',
  covers: 'report',
}
export const partMark: Mark = {
  number: 2,
  words: 'Exempt appendix',
  page: 7,
  where: 'heading',
  covers: 'part',
}

/** The report of item 7. */
export const openPaper: Paper = { number: '7', pages: [3, 8], marks: [], report }
/** A report of which an appendix is marked. */
export const partPaper: Paper = {
  number: '8',
  pages: [9, 11],
  marks: [partMark],
  report: {
    ...report,
    title: 'Ice on school roads',
    recommendations: [asking('1.', 'agrees to grit', 'view')],
  },
}
/** A report of which nothing left the reader. */
export const markedPaper: Paper = { number: '9', pages: [12, 14], marks: [wholeMark], report: null }

export const papers = (...reports: readonly Paper[]): Papers => ({
  kind: 'papers',
  reports: [...reports],
  leftOver: [],
})
/** Three reports, and five pages that belong to none. */
export const pack: Papers = {
  ...papers(openPaper, partPaper, markedPaper),
  leftOver: [
    { pages: [1, 2], why: 'front-matter' },
    { pages: [15, 17], why: 'no-text' },
  ],
}

/** The same, as it is read once the mark is overruled. */
export const packUnmarked: Papers = {
  ...pack,
  reports: [openPaper, partPaper, { ...markedPaper, report: { ...report, title: 'The marking policy' } }],
}

/** A file that a clerk sent and has not answered for. */
export async function waitingFile(
  m: Marlshire,
  read: Papers = pack,
  by: Name = 'ruth',
  instead: Papers = read === pack ? packUnmarked : read,
): Promise<WaitingFile> {
  const bytes = fileOf(read, instead)
  const file = await receiveFile(m.core, m.as(by), {
    platform: 'slack',
    workspace: 'T-MARL',
    platformFile: 'F-PACK',
    digest: sha256(bytes),
    numbers: read.reports.map(({ number }) => number),
  })
  m.core.files.hold(file, { name: 'papers.pdf', papers: read, overruled: [], fetch: async () => bytes })
  return file
}

/** A meeting with its item 7, and a pack that waits. */
export async function withWaitingFile(m: Marlshire): Promise<October> {
  const october = await received(m)
  await waitingFile(m)
  return october
}

/** The id of the file that waits, or of none. */
export async function fileId({ store: { look } }: Marlshire): Promise<string> {
  return (await look.waitingFiles.findOne({}))?.id ?? 'gone'
}
