import { z } from 'zod'
import { agendaOf } from '../committee/agenda/meetings/agenda.ts'
import type { FiledReport } from '../committee/agenda/reports/filed-report.ts'
import { receiveReport } from '../committee/agenda/reports/receive-report.ts'
import type { Filed } from '../committee/agenda/reports/received.ts'
import { recommendationWords } from '../committee/agenda/reports/recommendation.words.ts'
import { replaceReport } from '../committee/agenda/reports/replace-report.ts'
import { committeeNamed } from '../committee/council/committee-named.ts'
import { longDay } from '../committee/kernel/dates.ts'
import type { Core } from '../committee/ports.ts'
import { draftWords } from '../conversation/reports/draft.words.ts'
import { aCommittee, byConsole, coreVerb, dayArgument, wordsArgument } from './command.ts'
import { readReportFile } from './read-report-file.ts'
import { argument, option } from './typed.ts'

export const receiveVerb = coreVerb({
  group: null,
  name: 'receive',
  about: 'Hand in a report: it becomes an item of a meeting, as a draft for the clerk to check',
  input: z.object({
    file: argument(wordsArgument('the file', 4000), 'a report: .docx, .pdf, .html, .md or .txt'),
    committee: option(aCommittee, 'the committee that it is for, by its name or id'),
    meeting: option(
      dayArgument.optional(),
      'the day of the meeting, where the report does not say it',
      'date',
    ),
    item: option(
      wordsArgument('the item').optional(),
      'the number of the item, where it is not the next one',
      'number',
    ),
    replace: option(
      wordsArgument('the reason', 300).optional(),
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
    const place = `item ${item.number} of the meeting of ${longDay(meeting.date)} (${committee.name})`
    if (filed.report !== null && meeting.postedAt !== null) {
      console.out(`Read, for ${place}: ${await outcomeOf(core, filed.report, input.replace)}\n`)
      return
    }
    console.out(
      reading.kind === 'exempt'
        ? `This report is ${reading.classification}. Only its title was kept, as ${place}: ${item.title}\n`
        : `Filed as ${place}: ${item.title}\n${await whatWasFound(core, filed)}`,
    )
  },
})

/** Once members have the agenda, the version waits, unless the reason to replace the report came with it. */
async function outcomeOf(core: Core, report: FiledReport, reason: string | undefined): Promise<string> {
  if (report.inPlace) return 'that is the report that members have. Nothing was changed.'
  if (reason === undefined)
    return 'a new version, which waits. Members still have the earlier one, until the clerk puts it in place (“Change what was posted”), or “--replace” does, with the reason.'
  const onEducation = new Map<number, boolean>()
  await replaceReport(core, byConsole, { reportId: report.id, reason, reportUrl: null, onEducation })
  return 'the new version is in place. Everyone who sits at the meeting is told.'
}

async function whatWasFound(core: Core, { meeting, item, report }: Filed): Promise<string> {
  const agenda = await agendaOf(core.store.look, meeting.id)
  const recommendations = agenda.find((one) => one.item.id === item.id)?.recommendations ?? []
  const doubts = report?.doubts ?? []
  return [
    ...recommendations.map(
      (one) => `  ${one.label ?? '–'} asks members for ${recommendationWords.asks[one.asks]}`,
    ),
    ...(doubts.length === 0 ? [] : [draftWords.pleaseCheck]),
    ...doubts.map(({ message, line }) => `  ${draftWords.doubt(message, line)}`),
    'Nothing has been posted to members. The clerk has the draft to check.\n',
  ].join('\n')
}
