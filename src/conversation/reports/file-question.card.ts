import type { Action, Block, Card } from '../../cards/card.ts'
import { listBlocks, pagesOf } from '../../cards/pages.ts'
import type { Papers } from '../../committee/agenda/reports/papers.ts'
import { opens, opensOn } from '../kit/opens.ts'
import { buttons, quiet, say, strong, warn } from '../kit/write.ts'
import { deskWords } from '../meetings/desk.words.ts'
import { fileQuestionWords } from './file-question.words.ts'
import { hasMore, someMarkLines } from './mark-lines.ts'
import { receivedWords } from './received.words.ts'
import type { FileView, ReportOfFile } from './view-file.ts'

/** The question about a file that a clerk sent, and, once it was answered, what was answered. */
export function fileCard(view: FileView): Card {
  const [only, another] = view.reports
  if (only === undefined || another !== undefined) return packCard(view)
  if (only.row.answer !== 'waits') return { title: answerTo(only), blocks: answeredBlocks(only) }
  return {
    title: fileQuestionWords.question,
    blocks: [
      { kind: 'heading', text: fileQuestionWords.question },
      ...questionBlocks(only, view.file.id),
      quiet(fileQuestionWords.nothingKept),
    ],
  }
}

/** A report with its marks, and the answers that a clerk may give. */
export function questionBlocks(report: ReportOfFile, file: string): Block[] {
  if (report.row.answer !== 'waits') return answeredBlocks(report)
  const open = opensOn({ file, place: String(report.at) })
  const more = hasMore(report.paper?.marks ?? []) ? [open(fileQuestionWords.allMarks, 'waiting-report')] : []
  if (report.paper !== null) return [...reportBlocks(report), ...buttons(...answersTo(report, file), ...more)]
  return [
    say(fileQuestionWords.waits(fileQuestionWords.report(report.named))),
    ...buttons(open(fileQuestionWords.see, 'waiting-report', { primary: true })),
  ]
}

/** What may be shown of a report before the clerk has answered. */
export function reportBlocks({ named, paper }: ReportOfFile, linesOf = someMarkLines): Block[] {
  const marks = linesOf(paper?.marks ?? [])
  return [
    strong(fileQuestionWords.report(named)),
    ...(marks.length === 0 && paper?.report !== null ? [quiet(fileQuestionWords.noMark)] : listBlocks(marks)),
    ...(paper?.report === null ? [warn(fileQuestionWords.wholeMarked)] : []),
  ]
}

/** Only what is not marked as a whole can be open. */
export function answersTo({ at, paper }: ReportOfFile, file: string): Action[] {
  const open = opensOn({ file, place: String(at) })
  const whole = paper?.report === null
  const marks = paper?.marks ?? []
  return [
    ...(whole ? [] : [open(fileQuestionWords.yes, 'say-open', { primary: true })]),
    open(fileQuestionWords.no, 'say-not-open'),
    ...(whole && marks.length > 0 ? [open(fileQuestionWords.otherMeaning, 'overrule-marks')] : []),
  ]
}

function packCard(view: FileView): Card {
  const { file } = view
  const title = packTitle(view)
  const ids = { file: file.id }
  const [shown = [], ...rest] = pagesOf(packBlocks(view))
  return {
    title,
    blocks: [
      { kind: 'heading', text: title },
      ...(file.waits ? [say(fileQuestionWords.packQuestion)] : []),
      ...shown,
      ...(file.waits ? [quiet(fileQuestionWords.nothingKept)] : []),
      ...buttons(
        ...(file.waits ? [opens(fileQuestionWords.choose, 'take-in-pack', ids, { primary: true })] : []),
        ...(rest.length > 0 ? [opens(fileQuestionWords.seeAll, 'pack', { ...ids, page: '2' })] : []),
      ),
    ],
  }
}

function packTitle({ held, reports }: FileView): string {
  return fileQuestionWords.pack(reports.length, pagesOfNone(held?.papers.leftOver ?? []))
}

/** How many pages belong to no report. */
export function pagesOfNone(leftOver: Papers['leftOver']): number {
  const pages = leftOver.flatMap((one) => (one.pages === null ? [] : [one.pages]))
  return pages.reduce((sum, [from, to]) => sum + to - from + 1, 0)
}

/** Every report of a pack, as it is named or as it was answered for, and the pages that belong to none. */
export function packBlocks({ held, reports }: FileView): Block[] {
  const leftOver = held?.papers.leftOver ?? []
  return [
    ...listBlocks(reports.map(lineOf)),
    ...(leftOver.length === 0 ? [] : [strong(fileQuestionWords.belongToNone)]),
    ...listBlocks(leftOver.map(fileQuestionWords.leftOver)),
  ]
}

function lineOf(report: ReportOfFile): string {
  return report.row.answer === 'waits' ? fileQuestionWords.report(report.named) : answerTo(report)
}

/** What was answered. */
function answerTo({ row, named, place, by }: ReportOfFile): string {
  const name = fileQuestionWords.report({ ...named, title: null })
  if (row.answer === 'waits') return fileQuestionWords.waits(name)
  if (by === null) return fileQuestionWords.late(name)
  if (row.answer === 'nothing' || place === null) return fileQuestionWords.nothing(name, by)
  return fileQuestionWords[row.answer](place.item.number, place.meeting.date, by)
}

/** What was answered, and the way on. */
export function answeredBlocks(report: ReportOfFile): Block[] {
  const { row, place } = report
  const draft: Action[] =
    row.answer === 'open' && place !== null && place.meeting.postedAt === null
      ? [opens(receivedWords.checkDraft, 'draft', { item: place.item.id })]
      : []
  const desk = place === null ? [] : [opens(deskWords.open, 'desk', { meeting: place.meeting.id })]
  return [say(answerTo(report)), ...buttons(...draft, ...desk)]
}
