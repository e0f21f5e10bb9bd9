import { pagesOf } from '../../cards/pages.ts'
import type { Screen } from '../../cards/screen.ts'
import { sayOpen } from '../../committee/agenda/reports/answer-for-report.ts'
import { whereTheirsGoes } from '../../committee/agenda/reports/hand-in-report.ts'
import { overruleMarks } from '../../committee/agenda/reports/overrule-marks.ts'
import { waitingFileWords } from '../../committee/agenda/reports/waiting-file.words.ts'
import { errorWords } from '../../committee/kernel/error.words.ts'
import { CommitteeError } from '../../committee/kernel/errors.ts'
import { oneOfRows, paragraphs } from '../kit/field.ts'
import { form } from '../kit/form.ts'
import { type Asking, type Handling, shows } from '../kit/interaction.ts'
import { choices } from '../kit/options.ts'
import { pagedScreen } from '../kit/paged.ts'
import { note, say, strong, warn } from '../kit/write.ts'
import { answersTo, reportBlocks } from './file-question.card.ts'
import { fileQuestionWords } from './file-question.words.ts'
import { markLines } from './mark-lines.ts'
import { printedIn } from './view-file.ts'
import { afterAnswer, notNow, type OfReport, type WaitingView, waitingReport } from './waiting-report.ts'
import { itemOptions, placeChosen } from './which-item.fields.ts'

/** Asked only where the report does not say where it belongs. */
const whichItemForm = form({
  place: waitingReport,
  title: fileQuestionWords.which,
  instead: (waiting) => notNow(waiting) ?? (waiting.ahead.length === 0 ? noMeeting : null),
  says: ({ report, ahead }) => [strong(fileQuestionWords.report(report.named)), ...itemChoices(ahead).above],
  questions: ({ ahead }: WaitingView) => ({
    item: oneOfRows(fileQuestionWords.item, itemChoices(ahead).options),
  }),
  submit: fileQuestionWords.takeIn,
  example: {},
  async take(asking, { item }, place) {
    const { view, report, ahead } = await place()
    const chosen = placeChosen(ahead, item, printedIn(view, report))
    if (chosen === null) throw new CommitteeError('unknown-choice', errorWords.chooseOne, 'item')
    const { file: fileId, place: at } = asking.ids
    const answered = await sayOpen(asking.core, asking.by, { fileId, report: at, ...chosen })
    return afterAnswer(asking, { view, report }, answered)
  },
})

const noMeeting: Screen = { title: fileQuestionWords.which, blocks: [note(fileQuestionWords.noMeeting)] }

function itemChoices(ahead: WaitingView['ahead']) {
  return choices(itemOptions(ahead), fileQuestionWords.moreItems)
}

/** The clerk says whether a report of a file that they sent is open. */
export const fileQuestionInteractions = {
  'waiting-report': shows(async (asking) => questionScreen(await waitingReport(asking), asking.ids.page)),

  'say-open': {
    ...whichItemForm,
    async respond(asking, press) {
      if (press.answers !== undefined) return whichItemForm.respond(asking, press)
      const came = await sayOpenIfCertain(asking)
      if (typeof came !== 'string') return { kind: 'screen', screen: came }
      const asked = await whichItemForm.screen(asking, press)
      return { kind: 'screen', screen: { ...asked, blocks: [warn(came), ...asked.blocks] } }
    },
  },

  'overrule-marks': form({
    place: waitingReport,
    title: fileQuestionWords.overruleTitle,
    instead: (waiting) => notNow(waiting),
    says: ({ report }) => [...reportBlocks(report), say(fileQuestionWords.overruleSays)],
    questions: { reason: paragraphs(fileQuestionWords.overruleReason, fileQuestionWords.theMeaning, 1000) },
    submit: fileQuestionWords.overrule,
    example: { reason: 'The words are the name of a policy.' },
    async take(asking, { reason }, place) {
      const { report } = await place()
      const whole = (report.paper?.marks ?? []).filter((mark) => mark.covers === 'report')
      const marks = whole.map(({ number }) => number)
      await overruleMarks(asking.core, asking.by, { fileId: asking.ids.file, marks, reason })
      return questionScreen(await waitingReport(asking), 1)
    },
  }),
} satisfies Handling<'waiting-report' | 'say-open' | 'overrule-marks'>

/** The question about one report, with all of its marks. */
function questionScreen({ view, report }: WaitingView, page: number): Screen {
  const asked = [say(fileQuestionWords.question), ...reportBlocks(report, markLines)]
  return (
    notNow({ view, report }) ??
    pagedScreen({
      title: fileQuestionWords.questionTitle,
      pages: pagesOf(asked),
      page,
      action: 'waiting-report',
      ids: { file: view.file.id, place: String(report.at) },
      actions: answersTo(report, view.file.id),
    })
  )
}

/** What came of it, or why the item is not certain. */
async function sayOpenIfCertain(asking: Asking<OfReport>): Promise<Screen | string> {
  const waiting = await waitingReport(asking)
  const instead = notNow(waiting)
  if (instead !== null) return instead
  const { core, by, ids } = asking
  const read = waiting.report.paper?.report ?? null
  if (read === null) throw new CommitteeError('exempt', waitingFileWords.wholeMarked)
  const goes = await whereTheirsGoes(core, by, read)
  if (goes.kind === 'unsure') return goes.why
  const { committeeId, meetingDate } = goes
  try {
    const place = { committeeId, meetingDate, number: null }
    const answered = await sayOpen(core, by, { fileId: ids.file, report: ids.place, ...place })
    return afterAnswer(asking, waiting, answered)
  } catch (error) {
    if (error instanceof CommitteeError && error.field === 'number') return error.message
    throw error
  }
}
