import { textBlocks } from '../../cards/pages.ts'
import { dayOf } from '../../committee/kernel/dates.ts'
import { recordAnswer } from '../../committee/outcomes/record-answer.ts'
import { recordExtraResolution, recordResolution } from '../../committee/outcomes/record-resolution.ts'
import { resolvedWords } from '../../committee/outcomes/resolution.ts'
import { resolutionWords } from '../../committee/outcomes/resolution.words.ts'
import { resolutionIn } from '../../committee/outcomes/resolution-in.ts'
import { dueOf, dueSentence } from '../../committee/outcomes/tracker.ts'
import { date, maybe, maybeParagraphs, oneOf } from '../kit/field.ts'
import { form } from '../kit/form.ts'
import type { Asking, Handling } from '../kit/interaction.ts'
import { clerksMeeting } from '../kit/place.ts'
import { note, quiet, strong } from '../kit/write.ts'
import { aboutResolution } from './about-resolution.ts'
import { destination, filledDestination, goingTo } from './destination.questions.ts'
import { recordFormWords } from './record.words.ts'
import { resolutionFormWords } from './resolution.words.ts'
import { showOutcomes } from './show-outcomes.ts'

/** Where a resolution goes, and what is answered: open after the minutes are confirmed, too. */
export const answerInteractions = {
  'record-sending': form({
    place: clerksResolution,
    title: resolutionFormWords.destination.title,
    says: ({ called, wording }) => [
      strong(called),
      ...textBlocks(wording ?? ''),
      quiet(recordFormWords.whoSees),
    ],
    questions: destination,
    filled: ({ standing }) => filledDestination(standing),
    submit: resolutionFormWords.record,
    example: { 'made-to': 'The integrated care board', executive: 'no', sent: '2017-10-03' },
    async take(asking, going, place) {
      const { core, by, ids } = asking
      const { decision, words, itemId, recommendationId, id: resolutionId } = (await place()).standing
      const decided = { decision, words, ...goingTo(going) }
      if (recommendationId === null) await recordExtraResolution(core, by, { itemId, resolutionId, decided })
      else await recordResolution(core, by, { recommendationId, decided })
      return showOutcomes(asking, ids.meeting, 1, resolutionFormWords.done)
    },
  }),

  'record-answer': form({
    place: clerksResolution,
    title: resolutionFormWords.answer.title,
    says({ called, standing, wording, committee }, { core }) {
      const due = dueOf(standing, committee, core.bankHolidays, dayOf(core.now()))
      const limit = dueSentence(standing, due)
      return [
        strong(resolutionFormWords.answer.about(called, standing.madeTo)),
        ...textBlocks(wording ?? standing.words ?? ''),
        ...(limit === null ? [] : [note(limit)]),
      ]
    },
    questions: {
      received: maybe(
        date(resolutionFormWords.answer.received, resolutionFormWords.answer.receivedCalled, {
          hint: resolutionFormWords.answer.receivedHint,
        }),
      ),
      answer: maybe(oneOf(resolutionFormWords.answer.answer, resolutionWords.responses)),
      reasons: maybeParagraphs(
        resolutionFormWords.answer.reasons,
        resolutionFormWords.answer.reasonsCalled,
        3000,
      ),
      answered: maybe(date(resolutionFormWords.answer.answered, resolutionFormWords.answer.answeredCalled)),
    },
    filled: ({ standing }) => ({
      received: standing.receivedOn,
      answer: standing.response,
      reasons: standing.responseWords,
      answered: standing.respondedOn,
    }),
    submit: resolutionFormWords.record,
    example: { received: '2017-10-03', answer: 'rejected', reasons: 'No money.', answered: '2017-10-03' },
    async take(asking, { received = null, answer = null, reasons, answered = null }) {
      const { core, by, ids } = asking
      await recordAnswer(core, by, {
        meetingId: ids.meeting,
        resolutionId: ids.resolution,
        answered: { receivedOn: received, response: answer, responseWords: reasons, respondedOn: answered },
      })
      const done = answer === 'noted' ? resolutionFormWords.answer.noted : resolutionFormWords.done
      return showOutcomes(asking, ids.meeting, 1, done)
    },
  }),
} satisfies Handling<'record-sending' | 'record-answer'>

async function clerksResolution(asking: Asking<{ readonly meeting: string; readonly resolution: string }>) {
  const tables = asking.core.store.look
  const place = await clerksMeeting(asking)
  const standing = await resolutionIn(tables, place.meeting, asking.ids.resolution)
  const { called, recommendation } = await aboutResolution(tables, standing, standing.item.number)
  return { ...place, standing, called, wording: resolvedWords(standing, recommendation) }
}
