import { placeOfMeeting } from '../../committee/agenda/find.ts'
import { looking } from '../../committee/council/permission.ts'
import { mustBeAllowed } from '../../committee/council/who-may.ts'
import { dayOf } from '../../committee/kernel/dates.ts'
import { CommitteeError } from '../../committee/kernel/errors.ts'
import { itsOfficer, offerAnswer } from '../../committee/members/questions/offer-answer.ts'
import { placeOfQuestion } from '../../committee/members/questions/question-place.ts'
import { questionSheetOf } from '../../committee/members/questions/question-sheet.ts'
import { questionsOf } from '../../committee/members/questions/questions-of.ts'
import { sheetReaders } from '../../committee/members/questions/want-question-sheets.ts'
import type { Handling } from '../kit/interaction.ts'
import { asks, shows } from '../kit/interaction.ts'
import { pagedScreen } from '../kit/paged.ts'
import { answerAnswers, offerScreen } from './answer.form.ts'
import { questionSheetPages, sheetNotice } from './question-sheet.card.ts'

/** The question sheet for whoever gets it, and the officer's answer to what stands on it. */
export const readQuestionsInteractions = {
  'read-questions': shows(async ({ core, by, ids }) => {
    const tables = core.store.look
    const place = await placeOfMeeting(tables, ids.meeting)
    const today = dayOf(core.now())
    const { person } = await mustBeAllowed(tables, by, place.committee.id, 'read the sheet', today)
    if (person !== null && !(await sheetReaders(tables, place, today)).has(person.id))
      throw new CommitteeError(
        'not-allowed',
        'The question sheet is for the committee’s members, whoever sits in their place, and the clerk.',
      )
    const sheet = await questionSheetOf(tables, place)
    if (sheet === null)
      throw new CommitteeError(
        'question-sheet-not-sent',
        'The question sheet has not gone out yet. Every committee member and the clerk get it at the same moment.',
      )
    const screen = pagedScreen({
      title: 'Question sheet',
      pages: questionSheetPages(sheet),
      page: ids.page,
      action: 'read-questions',
      ids: { meeting: ids.meeting },
    })
    return {
      ...screen,
      blocks: [{ kind: 'notice', tone: 'information', text: sheetNotice }, ...screen.blocks],
    }
  }),

  'offer-answer': asks({
    async screen({ core, by, ids }) {
      const tables = core.store.look
      const place = await placeOfQuestion(tables, ids.question)
      await itsOfficer.check({ ...looking(core, by), ...place })
      const rootId = place.question.mergedIntoId ?? ids.question
      const groups = (await questionsOf(tables, place.meeting.id)).flatMap((one) => one.groups)
      const group = groups.find(({ root }) => root.id === rootId)
      if (group === undefined)
        throw new CommitteeError(
          'question-withdrawn',
          'This question was taken back, so no answer is needed.',
        )
      return offerScreen(place, group.standing[0].words)
    },
    answers: answerAnswers,
    async take({ core, by, ids }, { words }) {
      await offerAnswer(core, by, { questionId: ids.question, words })
      return {
        kind: 'screen',
        screen: {
          title: 'Your answer',
          blocks: [
            {
              kind: 'notice',
              tone: 'done',
              text: 'Sent to the clerk, who forwards it to members. You can still change it.',
            },
          ],
        },
      }
    },
  }),
} satisfies Handling<'read-questions' | 'offer-answer'>
