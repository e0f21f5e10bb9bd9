import type { Screen } from '../../cards/screen.ts'
import type { AnsweredFor } from '../../committee/agenda/reports/answer-for-report.ts'
import type { Asking } from '../kit/interaction.ts'
import { opens } from '../kit/opens.ts'
import { buttons, note, say } from '../kit/write.ts'
import { answeredBlocks } from './file-question.card.ts'
import { fileQuestionWords } from './file-question.words.ts'
import { filedCard } from './received.card.ts'
import { clerksFile, type FileView, type ReportOfFile, reportIn } from './view-file.ts'
import { type Ahead, meetingsAhead } from './which-item.fields.ts'

export type OfReport = { readonly file: string; readonly place: number }

/** A report that waits for an answer, and where it may go. */
export type WaitingView = {
  readonly view: FileView
  readonly report: ReportOfFile
  readonly ahead: readonly Ahead[]
}

/** @throws CommitteeError unless a clerk asks who sent the file */
export async function waitingReport(asking: Asking<OfReport>): Promise<WaitingView> {
  const view = await clerksFile(asking)
  return { view, report: reportIn(view, asking.ids.place), ahead: await meetingsAhead(asking) }
}

/** What is shown where a report cannot be answered for now: it was already, or the file is being read again. */
export function notNow({ view, report }: Pick<WaitingView, 'view' | 'report'>): Screen | null {
  if (report.row.answer !== 'waits')
    return {
      title: fileQuestionWords.openTitle,
      blocks: [note(fileQuestionWords.answeredAlready), ...answeredBlocks(report)],
    }
  return report.paper === null ? readingAgain(view.file.id, report.at) : null
}

function readingAgain(file: string, place: number): Screen {
  const ids = { file, place: String(place) }
  return {
    title: fileQuestionWords.oneMoment,
    blocks: [
      say(fileQuestionWords.readingAgain),
      ...buttons(opens(fileQuestionWords.goOn, 'waiting-report', ids, { primary: true })),
    ],
  }
}

/** What came of an answer, with the way back to a pack. */
export async function afterAnswer(
  asking: Asking<OfReport>,
  { view, report }: Pick<WaitingView, 'view' | 'report'>,
  { filed, report: row }: AnsweredFor,
): Promise<Screen> {
  const read = row.answer === 'open' ? (report.paper?.report ?? null) : null
  const blocks =
    filed === null
      ? answeredBlocks(reportIn(await clerksFile(asking), report.at))
      : filedCard(filed, read).blocks
  const back = opens(fileQuestionWords.choose, 'take-in-pack', { file: view.file.id })
  return {
    title: row.answer === 'open' ? fileQuestionWords.openTitle : fileQuestionWords.notOpenTitle,
    blocks: [...blocks, ...(view.reports.length > 1 ? buttons(back) : [])],
  }
}
