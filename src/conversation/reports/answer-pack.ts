import type { Block } from '../../cards/card.ts'
import type { Screen } from '../../cards/screen.ts'
import { sayNotOpen, sayOpen } from '../../committee/agenda/reports/answer-for-report.ts'
import { whereTheirsGoes } from '../../committee/agenda/reports/hand-in-report.ts'
import type { Going } from '../../committee/agenda/reports/where-it-goes.ts'
import { CommitteeError } from '../../committee/kernel/errors.ts'
import type { Asking } from '../kit/interaction.ts'
import { opens } from '../kit/opens.ts'
import { buttons, did, warn } from '../kit/write.ts'
import { fileQuestionWords } from './file-question.words.ts'
import type { PackAnswer } from './pack.screen.ts'
import { clerksFile, type FileView, printedIn, type ReportOfFile } from './view-file.ts'

type Certain = Extract<Going, { kind: 'certain' }>
type OfPack = Asking<{ readonly file: string }>
type Given = { readonly report: ReportOfFile; readonly answer: PackAnswer }

/** Takes the answers for some reports of a pack, each by itself: one that is not certain keeps waiting. */
export async function answerForPack(
  asking: OfPack,
  view: FileView,
  given: readonly Given[],
): Promise<Screen> {
  const meeting = await meetingOf(asking, view)
  const unsure: Block[][] = []
  const unnumbered: number[] = []
  for (const { report, answer } of given) {
    const number = printedIn(view, report)
    if (answer === 'not-open' && (meeting === null || number === null)) {
      unnumbered.push(report.at)
      continue
    }
    const why = await whyNot(() =>
      answer === 'open' || meeting === null || number === null
        ? takeIn(asking, report)
        : keepNumber(asking, report, meeting, number),
    )
    if (why !== null) unsure.push(unsureBlocks(view, report, answer, why))
  }
  const answered = given.length - unsure.length - unnumbered.length
  return answeredScreen(asking, answered, [...unsure.flat(), ...unnumberedBlocks(view, unnumbered)])
}

/** How many were answered for, what is still to be said, and the way back to those that wait. */
export async function answeredScreen(
  asking: OfPack,
  answered: number,
  left: readonly Block[],
): Promise<Screen> {
  const { file } = await clerksFile(asking)
  return {
    title: fileQuestionWords.packTitle,
    blocks: [
      did(fileQuestionWords.answered(answered)),
      ...left,
      ...(file.waits
        ? buttons(opens(fileQuestionWords.choose, 'take-in-pack', { file: file.id }, { primary: true }))
        : []),
    ],
  }
}

/** One page asks for the numbers of them all. */
function unnumberedBlocks({ file }: FileView, places: readonly number[]): Block[] {
  if (places.length === 0) return []
  return [
    warn(fileQuestionWords.unnumbered(places.length)),
    ...buttons(
      opens(fileQuestionWords.sayNumbers, 'keep-numbers', { file: file.id, places: places.join(',') }),
    ),
  ]
}

async function whyNot(answering: () => Promise<unknown>): Promise<string | null> {
  try {
    await answering()
    return null
  } catch (error) {
    if (error instanceof CommitteeError) return error.message
    throw error
  }
}

async function takeIn({ core, by, ids }: OfPack, { at, paper }: ReportOfFile): Promise<void> {
  const goes = paper?.report == null ? null : await whereTheirsGoes(core, by, paper.report)
  if (goes?.kind !== 'certain')
    throw new CommitteeError('missing', goes?.why ?? fileQuestionWords.wholeMarked, 'number')
  const { committeeId, meetingDate } = goes
  await sayOpen(core, by, { fileId: ids.file, report: at, committeeId, meetingDate, number: null })
}

async function keepNumber(
  { core, by, ids }: OfPack,
  report: ReportOfFile,
  { committeeId, meetingDate }: Certain,
  number: string,
): Promise<void> {
  const hidden = { title: null, titleShown: false, classification: 'exempt' } as const
  const keep = { committeeId, meetingDate, number, ...hidden }
  await sayNotOpen(core, by, { fileId: ids.file, report: report.at, keep })
}

/** The meeting of a pack: that of its first report that says it. */
async function meetingOf({ core, by }: OfPack, { reports }: FileView): Promise<Certain | null> {
  for (const { paper } of reports) {
    const goes = paper?.report == null ? null : await whereTheirsGoes(core, by, paper.report)
    if (goes?.kind === 'certain') return goes
  }
  return null
}

function unsureBlocks(
  { file }: FileView,
  { at, named }: ReportOfFile,
  answer: PackAnswer,
  why: string,
): Block[] {
  const name = fileQuestionWords.report({ ...named, title: null })
  const action = answer === 'open' ? 'say-open' : 'say-not-open'
  return [
    warn(fileQuestionWords.unsure(name, why)),
    ...buttons(opens(fileQuestionWords.sayWhere(name), action, { file: file.id, place: String(at) })),
  ]
}
