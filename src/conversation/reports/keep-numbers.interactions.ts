import { sayNotOpen } from '../../committee/agenda/reports/answer-for-report.ts'
import { CommitteeError } from '../../committee/kernel/errors.ts'
import { askedIf, type FormQuestion, leftToTheVerb, maybeLine, oneOfRows } from '../kit/field.ts'
import { fieldLabel } from '../kit/fitting.ts'
import { form } from '../kit/form.ts'
import type { Asking, Handling } from '../kit/interaction.ts'
import { note, say } from '../kit/write.ts'
import { answeredScreen } from './answer-pack.ts'
import { fileQuestionWords } from './file-question.words.ts'
import { clerksFile, type FileView, printedIn, type ReportOfFile } from './view-file.ts'
import { type Ahead, meetingOptions, meetingsAhead, placeChosen } from './which-item.fields.ts'

type Unnumbered = {
  readonly view: FileView
  readonly reports: readonly ReportOfFile[]
  readonly ahead: readonly Ahead[]
}
type NumberQuestions = {
  readonly meeting: FormQuestion<string | undefined>
  readonly [id: `number-${number}`]: FormQuestion<string | null>
}

/** One page for all reports of a pack that are not open and of which the file says no number or no meeting. */
export const keepNumbersInteractions = {
  'keep-numbers': form({
    async place(asking: Asking<{ readonly file: string; readonly places: string }>): Promise<Unnumbered> {
      const view = await clerksFile(asking)
      const places = asking.ids.places.split(',').map(Number)
      const reports = view.reports.filter(({ at, row }) => places.includes(at) && row.answer === 'waits')
      return { view, reports, ahead: await meetingsAhead(asking) }
    },
    title: fileQuestionWords.notOpenTitle,
    instead: ({ reports }) =>
      reports.length > 0
        ? null
        : { title: fileQuestionWords.notOpenTitle, blocks: [note(fileQuestionWords.answeredAlready)] },
    says: () => [say(fileQuestionWords.numbersKept)],
    questions: ({ reports, ahead }: Unnumbered): NumberQuestions => ({
      ...Object.fromEntries(
        reports.map(({ at, named }) => {
          const short = fileQuestionWords.report({ ...named, title: null })
          const label = fieldLabel(fileQuestionWords.numberOf(fileQuestionWords.report(named)), short)
          return [`number-${at}`, maybeLine(label, fileQuestionWords.theNumber, 6)] as const
        }),
      ),
      meeting: askedIf(
        ahead.length > 0,
        leftToTheVerb(oneOfRows(fileQuestionWords.meeting, meetingOptions(ahead))),
      ),
    }),
    filled: ({ view, reports, ahead: [first] }) => ({
      meeting: first?.meeting.id ?? null,
      ...Object.fromEntries(
        reports.map((report) => [`number-${report.at}` as const, printedIn(view, report)]),
      ),
    }),
    submit: fileQuestionWords.save,
    example: {},
    async take(asking, { meeting = '', ...numbers }, place) {
      const { reports, ahead } = await place()
      for (const { at } of reports) {
        const id = `number-${at}` as const
        await onField(id, () => keep(asking, at, numbers[id] ?? null, meeting, ahead))
      }
      return answeredScreen(asking, reports.length, [])
    },
  }),
} satisfies Handling<'keep-numbers'>

async function keep(
  { core, by, ids }: Asking<{ readonly file: string }>,
  at: number,
  number: string | null,
  meeting: string,
  ahead: Unnumbered['ahead'],
): Promise<void> {
  const place = number === null ? null : placeChosen(ahead, meeting, number)
  if (number !== null && place === null)
    throw new CommitteeError('missing', fileQuestionWords.needsMeeting, 'meeting')
  const hidden = { title: null, titleShown: false, classification: 'exempt' } as const
  const kept = number === null || place === null ? null : { ...place, number, ...hidden }
  await sayNotOpen(core, by, { fileId: ids.file, report: at, keep: kept })
}

/** Says an error beside the field of the report that it is about. */
async function onField(id: string, answering: () => Promise<void>): Promise<void> {
  try {
    await answering()
  } catch (error) {
    if (error instanceof CommitteeError && error.field === 'number')
      throw new CommitteeError(error.code, error.message, id)
    throw error
  }
}
