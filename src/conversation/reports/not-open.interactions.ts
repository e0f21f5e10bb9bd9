import { sayNotOpen } from '../../committee/agenda/reports/answer-for-report.ts'
import { CommitteeError } from '../../committee/kernel/errors.ts'
import { askedIf, leftToTheVerb, maybeLine, oneOf, oneOfRows } from '../kit/field.ts'
import { form } from '../kit/form.ts'
import type { Handling } from '../kit/interaction.ts'
import { hiddenAs } from '../meetings/item.fields.ts'
import { itemFormWords } from '../meetings/item-form.words.ts'
import { reportBlocks } from './file-question.card.ts'
import { fileQuestionWords } from './file-question.words.ts'
import { printedIn } from './view-file.ts'
import { afterAnswer, notNow, type WaitingView, waitingReport } from './waiting-report.ts'
import { meetingOptions, placeChosen } from './which-item.fields.ts'

const kept = { ...itemFormWords.hidden, nothing: fileQuestionWords.nothingYet }

/** The clerk says that a report is not open, and what may be kept of it. */
export const notOpenInteractions = {
  'say-not-open': form({
    place: waitingReport,
    title: fileQuestionWords.notOpenTitle,
    instead: (waiting) => notNow(waiting),
    says: ({ report }) => reportBlocks(report),
    questions: ({ ahead }: WaitingView) => ({
      kept: oneOf(fileQuestionWords.kept, kept),
      meeting: askedIf(
        ahead.length > 0,
        leftToTheVerb(oneOfRows(fileQuestionWords.meeting, meetingOptions(ahead))),
      ),
      number: maybeLine(fileQuestionWords.number, fileQuestionWords.theNumber, 6),
      title: maybeLine(fileQuestionWords.itemTitle, fileQuestionWords.theTitle, 300),
    }),
    filled: ({ view, report, ahead: [first] }) => ({
      meeting: first?.meeting.id ?? null,
      number: printedIn(view, report),
      title: report.named.title,
    }),
    submit: fileQuestionWords.save,
    example: { kept: 'nothing' },
    async take(asking, given, place) {
      const { core, by, ids } = asking
      const waiting = await place()
      const keep = given.kept === 'nothing' ? null : keepOf(waiting, { ...given, kept: given.kept })
      const answered = await sayNotOpen(core, by, { fileId: ids.file, report: ids.place, keep })
      return afterAnswer(asking, waiting, answered)
    },
  }),
} satisfies Handling<'say-not-open'>

type Given = {
  readonly kept: Exclude<keyof typeof kept, 'nothing'>
  readonly meeting: string | undefined
  readonly number: string | null
  readonly title: string | null
}

/** What is kept, and where.
 * @throws CommitteeError missing */
function keepOf({ ahead }: WaitingView, { kept, meeting = '', number, title }: Given) {
  const place = placeChosen(ahead, meeting, number)
  if (place === null) throw new CommitteeError('missing', fileQuestionWords.needsMeeting, 'meeting')
  const { openness: classification, titleShown } = hiddenAs(kept)
  if (titleShown && title === null) throw new CommitteeError('missing', fileQuestionWords.needsTitle, 'title')
  return {
    ...place,
    number: number ?? place.number,
    classification,
    titleShown,
    title: titleShown ? title : null,
  }
}
