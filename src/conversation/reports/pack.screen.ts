import type { Block } from '../../cards/card.ts'
import { pagesOf } from '../../cards/pages.ts'
import { type FormQuestion, maybe, oneAmong } from '../kit/field.ts'
import { fieldLabel } from '../kit/fitting.ts'
import type { Asking } from '../kit/interaction.ts'
import { opens } from '../kit/opens.ts'
import { pageWords } from '../kit/page.words.ts'
import { buttons, say } from '../kit/write.ts'
import { fileQuestionWords } from './file-question.words.ts'
import { someMarkLines } from './mark-lines.ts'
import { clerksFile, type FileView, type ReportOfFile } from './view-file.ts'

/** What a form of answers leaves for the text above it: at most ten reports, each with a button. */
const besideAnswers = { blocks: 15, characters: 1000, weight: 14_000 }

export type PackAnswer = keyof typeof fileQuestionWords.packAnswers
export type PackQuestions = { readonly [id: `report-${number}`]: FormQuestion<PackAnswer | undefined> }
/** The reports of a pack that still wait, as many as one form asks about. */
export type PackPage = {
  readonly view: FileView
  readonly page: number
  readonly pages: number
  readonly shown: readonly ReportOfFile[]
}

export async function packPage(
  asking: Asking<{ readonly file: string; readonly page: number }>,
): Promise<PackPage> {
  const view = await clerksFile(asking)
  const waiting = view.reports.filter(({ row }) => row.answer === 'waits')
  const pages = pagesOf(waiting.map(reportBlock), besideAnswers).map(({ length }) =>
    waiting.splice(0, length),
  )
  const page = Math.min(asking.ids.page, pages.length)
  return { view, page, pages: pages.length, shown: pages[page - 1] ?? [] }
}

export function packPageBlocks({ view: { file }, shown, page, pages }: PackPage): Block[] {
  const turn = (label: string, to: number) =>
    opens(label, 'take-in-pack', { file: file.id, page: String(to) })
  return [
    say(fileQuestionWords.packQuestion),
    ...shown
      .filter((report) => hasMarks(report) || labelOf(report) !== fileQuestionWords.report(report.named))
      .flatMap((report) => [reportBlock(report), ...otherMeaning(report, file.id)]),
    ...buttons(
      ...(page < pages ? [turn(pageWords.next, page + 1)] : []),
      ...(page > 1 ? [turn(pageWords.previous, page - 1)] : []),
    ),
  ]
}

function hasMarks({ paper }: ReportOfFile): boolean {
  return paper === null || paper.report === null || paper.marks.length > 0
}

/** One block for each report, so that a page holds ten. */
function reportBlock({ named, paper }: ReportOfFile): Block {
  const marks = someMarkLines(paper?.marks ?? [])
  const whole = paper?.report === null ? [fileQuestionWords.wholeMarked] : []
  const lines = [...marks, ...whole].map((line) => `\n${line}`)
  return say([{ strong: fileQuestionWords.report(named) }, ...lines])
}

function otherMeaning({ at, paper, named }: ReportOfFile, file: string): Block[] {
  if (paper?.report !== null || paper.marks.length === 0) return []
  const label = fileQuestionWords.otherMeaningOf(fileQuestionWords.report({ ...named, title: null }))
  return buttons(opens(label, 'overrule-marks', { file, place: String(at) }))
}

export function packQuestions({ shown }: PackPage): PackQuestions {
  return Object.fromEntries(
    shown.map((report) => {
      const values: PackAnswer[] =
        report.paper?.report === null ? ['not-open', 'later'] : ['open', 'not-open', 'later']
      const question = maybe(oneAmong(labelOf(report), values, fileQuestionWords.packAnswers))
      return [`report-${report.at}`, question] as const
    }),
  )
}

/** A long title stands above the form. */
function labelOf({ named }: ReportOfFile): string {
  return fieldLabel(fileQuestionWords.report(named), fileQuestionWords.report({ ...named, title: null }))
}
