import { agendaOf } from '../committee/agenda/meetings/agenda.ts'
import type { FiledReport } from '../committee/agenda/reports/filed-report.ts'
import type { Paper, Papers } from '../committee/agenda/reports/papers.ts'
import type { Filed } from '../committee/agenda/reports/received.ts'
import { replaceReport } from '../committee/agenda/reports/replace-report.ts'
import type { Committee } from '../committee/council/council.ts'
import type { Core } from '../committee/ports.ts'
import { draftWords } from '../conversation/reports/draft.words.ts'
import { pagesOfNone } from '../conversation/reports/file-question.card.ts'
import { fileQuestionWords } from '../conversation/reports/file-question.words.ts'
import { markLines } from '../conversation/reports/mark-lines.ts'
import { namedReport } from '../conversation/reports/named-report.ts'
import { byConsole } from './command.ts'
import { reportCommandWords } from './report.words.ts'

/** A file of several reports, with each report's place. */
export function linesOfPack({ reports, leftOver }: Papers): string[] {
  return [
    fileQuestionWords.pack(reports.length, pagesOfNone(leftOver)),
    ...reports.flatMap((paper, index) => linesOfReport(paper, index + 1)),
    ...(leftOver.length === 0 ? [] : [fileQuestionWords.belongToNone]),
    ...leftOver.map((one) => `  ${fileQuestionWords.leftOver(one)}`),
  ]
}

/** The question whether a report is open. */
export function linesOfQuestion(paper: Paper, at: number | null): string[] {
  return [fileQuestionWords.question, ...linesOfReport(paper, at)]
}

function linesOfReport(paper: Paper, at: number | null): string[] {
  const name = fileQuestionWords.report(namedReport(at, paper.number, paper))
  const lines = markLines(paper.marks)
  const noMark = lines.length === 0 && paper.report !== null ? [fileQuestionWords.noMark] : []
  return [at === null ? name : `${at}. ${name}`, ...[...lines, ...noMark].map((line) => `   ${line}`)]
}

/** What became of a report, and what the clerk should check. */
export async function linesOfReceived(
  core: Core,
  committee: Committee,
  filed: Filed,
  replace: string | undefined,
): Promise<string[]> {
  const { meeting, item, report } = filed
  const place = { item: item.number, day: meeting.date, committee: committee.name }
  if (report === null) return [reportCommandWords.onlyNumberKept(place, item)]
  if (meeting.postedAt !== null) return [reportCommandWords[await outcomeOf(core, report, replace)](place)]
  return [reportCommandWords.filed(place, item.title), ...(await whatWasFound(core, filed))]
}

/** Once members have the agenda, the version waits, unless the reason to replace the report came with it. */
async function outcomeOf(
  core: Core,
  report: FiledReport,
  reason: string | undefined,
): Promise<'sameAsPosted' | 'waits' | 'replaced'> {
  if (report.inPlace) return 'sameAsPosted'
  if (reason === undefined) return 'waits'
  const onEducation = new Map<number, boolean>()
  await replaceReport(core, byConsole, { reportId: report.id, reason, reportUrl: null, onEducation })
  return 'replaced'
}

async function whatWasFound(core: Core, { meeting, item, report }: Filed): Promise<string[]> {
  const agenda = await agendaOf(core.store.look, meeting.id)
  const recommendations = agenda.find((one) => one.item.id === item.id)?.recommendations ?? []
  const doubts = report?.doubts ?? []
  return [
    ...recommendations.map(({ label, asks }) => `  ${reportCommandWords.asks(label, asks)}`),
    ...(doubts.length === 0 ? [] : [draftWords.pleaseCheck]),
    ...doubts.map(({ message, line }) => `  ${draftWords.doubt(message, line)}`),
    reportCommandWords.notPosted,
  ]
}
