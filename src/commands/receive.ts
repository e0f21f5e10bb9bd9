import { z } from 'zod'
import { openPart } from '../committee/agenda/reports/held-file.ts'
import { numberIn } from '../committee/agenda/reports/number-in.ts'
import type { Paper } from '../committee/agenda/reports/papers.ts'
import { receiveReport } from '../committee/agenda/reports/receive-report.ts'
import type { Receiving } from '../committee/agenda/reports/received.ts'
import { digestOfReport } from '../committee/agenda/reports/waiting-file.ts'
import { committeeNamed } from '../committee/council/committee-named.ts'
import { CommitteeError } from '../committee/kernel/errors.ts'
import { aCommittee, byConsole, type Console, coreVerb, dayGiven, textGiven } from './command.ts'
import { commandWords } from './command.words.ts'
import { type PapersFile, readPapersFile } from './read-report-file.ts'
import { receiveWords } from './receive.words.ts'
import { linesOfPack, linesOfQuestion, linesOfReceived } from './say-received.ts'
import { argument, flag, option } from './typed.ts'

const receiving = z.object({
  file: argument(textGiven(commandWords.given.file, 4000), 'a report: .docx, .odt, .pdf, .html, .md or .txt'),
  committee: option(aCommittee, 'the committee that it is for, by its name or id'),
  open: flag('say that the report is open and has been published; nothing is kept without this'),
  notOpen: flag('say that it is not open: only its number is kept, and its title if you give one'),
  title: option(
    textGiven(commandWords.given.title, 300).optional(),
    'with --not-open: the title, if members may see it',
  ),
  markMeansOtherwise: option(
    textGiven(commandWords.given.reason, 1000).optional(),
    'why the marks on the whole report do not mean that it is closed; the reason is recorded',
    'reason',
  ),
  report: option(
    z.coerce
      .number(receiveWords.notAPlace)
      .int(receiveWords.notAPlace)
      .positive(receiveWords.notAPlace)
      .optional(),
    'which report of a file that holds several, by its place in the file',
    'place',
  ),
  meeting: option(dayGiven.optional(), 'the day of the meeting, where the report does not say it', 'date'),
  item: option(
    textGiven(commandWords.given.item).optional(),
    'the number of the item, where it is not the next one',
    'number',
  ),
  replace: option(
    textGiven(commandWords.given.reason, 300).optional(),
    'once posted to members: put it in place of the report that they have, and why; they see the reason',
    'reason',
  ),
})

export const receiveVerb = coreVerb({
  group: null,
  name: 'receive',
  about: 'Hand in a report that is open and published: it becomes an item of a meeting, as a draft to check',
  input: receiving,
  async run(core, input, console) {
    const committee = await committeeNamed(core.store.look, input.committee)
    const { read, paper, at } = await readOne(console, input)
    const place = { committeeId: committee.id, meetingDate: input.meeting ?? null }
    const filed = await receiveReport(core, byConsole, {
      ...place,
      number: input.item ?? null,
      ...(input.notOpen
        ? closedPart(read, paper, at, input.title)
        : answeredPart(console, read, paper, at, input)),
      overruled: input.markMeansOtherwise === undefined ? [] : [input.markMeansOtherwise],
    }).catch(sayWhichItem)
    console.out(`${(await linesOfReceived(core, committee, filed, input.replace)).join('\n')}\n`)
  },
})

type Given = z.output<typeof receiving>
type One = { readonly read: PapersFile; readonly paper: Paper; readonly at: number }

/** Reads the file, and once more if a mark on the report is said to mean something else. */
async function readOne(console: Console, { file, report, markMeansOtherwise }: Given): Promise<One> {
  const at = report ?? 1
  const read = await readPapersFile(console, file, [])
  if (read.papers.reports.length > 1 && report === undefined) {
    console.out(`${linesOfPack(read.papers).join('\n')}\n`)
    throw new CommitteeError('missing', receiveWords.sayWhich)
  }
  const paper = paperIn(read, at)
  const marks = paper.marks.filter(({ covers }) => covers === 'report').map(({ number }) => number)
  if (markMeansOtherwise === undefined || marks.length === 0) return { read, paper, at }
  const again = await readPapersFile(console, file, marks)
  return { read: again, paper: paperIn(again, at), at }
}

function paperIn({ papers: { reports } }: PapersFile, at: number): Paper {
  const paper = reports[at - 1]
  if (paper !== undefined) return paper
  throw new CommitteeError('not-found', receiveWords.noSuchReport(at, reports.length))
}

/** What is filed if the caller says that it is open. */
function answeredPart(console: Console, read: PapersFile, paper: Paper, at: number, { open }: Given) {
  const part = openPart(read, read.digest, at)
  if (part !== null && open) return part
  console.out(`${linesOfQuestion(paper, read.papers.reports.length === 1 ? null : at).join('\n')}\n`)
  throw new CommitteeError('exempt', part === null ? receiveWords.wholeMarked : receiveWords.sayOpen)
}

/** What is kept of a report that is not open. */
function closedPart(
  { name, digest, papers: { reports } }: PapersFile,
  paper: Paper,
  at: number,
  title: string | undefined,
): Pick<Receiving, 'file' | 'printed' | 'received'> {
  return {
    file: { name, digest: digestOfReport(digest, at, reports.length) },
    printed: paper.number ?? (reports.length === 1 ? numberIn(name) : null),
    received: {
      kind: 'exempt',
      title: title ?? null,
      titleShown: title !== undefined,
      classification: 'exempt',
    },
  }
}

/** In a conversation a form asks for the item. */
function sayWhichItem(error: unknown): never {
  if (error instanceof CommitteeError && error.code === 'missing' && error.field === 'number')
    throw new CommitteeError(error.code, receiveWords.withItem(error.message))
  throw error
}
