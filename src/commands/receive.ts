import { z } from 'zod'
import { agendaOf } from '../committee/agenda/meetings/agenda.ts'
import type { FiledReport } from '../committee/agenda/reports/filed-report.ts'
import { receiveReport } from '../committee/agenda/reports/receive-report.ts'
import type { Filed } from '../committee/agenda/reports/received.ts'
import { replaceReport } from '../committee/agenda/reports/replace-report.ts'
import { committeeNamed } from '../committee/council/committee-named.ts'
import type { Core } from '../committee/ports.ts'
import { draftWords } from '../conversation/reports/draft.words.ts'
import { aCommittee, byConsole, coreVerb, dayGiven, textGiven } from './command.ts'
import { commandWords } from './command.words.ts'
import { readReportFile } from './read-report-file.ts'
import { reportCommandWords } from './report.words.ts'
import { argument, option } from './typed.ts'

export const receiveVerb = coreVerb({
  group: null,
  name: 'receive',
  about: 'Hand in a report: it becomes an item of a meeting, as a draft for the clerk to check',
  input: z.object({
    file: argument(
      textGiven(commandWords.given.file, 4000),
      'a report: .docx, .odt, .pdf, .html, .md or .txt',
    ),
    committee: option(aCommittee, 'the committee that it is for, by its name or id'),
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
  }),
  async run(core, input, console) {
    const committee = await committeeNamed(core.store.look, input.committee)
    const { name, digest, reading } = await readReportFile(console, input.file)
    const filed = await receiveReport(core, byConsole, {
      committeeId: committee.id,
      meetingDate: input.meeting ?? null,
      number: input.item ?? null,
      file: { name, digest },
      received: reading,
    })
    const { meeting, item } = filed
    const place = { item: item.number, day: meeting.date, committee: committee.name }
    if (filed.report !== null && meeting.postedAt !== null) {
      const outcome = await outcomeOf(core, filed.report, input.replace)
      console.out(`${reportCommandWords[outcome](place)}\n`)
      return
    }
    const lines =
      reading.kind === 'exempt'
        ? [reportCommandWords.onlyTitleKept(reading.classification, place, item.title)]
        : [reportCommandWords.filed(place, item.title), ...(await whatWasFound(core, filed))]
    console.out(`${lines.join('\n')}\n`)
  },
})

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
