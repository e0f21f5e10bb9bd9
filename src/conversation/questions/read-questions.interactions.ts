import { textBlocks } from '../../cards/pages.ts'
import { placeOfMeeting } from '../../committee/agenda/find.ts'
import { unlessHidden } from '../../committee/changes/mark.ts'
import { looking } from '../../committee/council/permission.ts'
import { mustBeAllowed } from '../../committee/council/who-may.ts'
import { dayOf } from '../../committee/kernel/dates.ts'
import { CommitteeError } from '../../committee/kernel/errors.ts'
import { itsOfficer, offerAnswer } from '../../committee/members/questions/offer-answer.ts'
import { placeOfQuestion } from '../../committee/members/questions/question-place.ts'
import { questionSheetOf } from '../../committee/members/questions/question-sheet.ts'
import { questionsOf } from '../../committee/members/questions/questions-of.ts'
import { sheetReaders } from '../../committee/members/questions/want-question-sheets.ts'
import type { IdsOf } from '../actions.ts'
import { form } from '../kit/form.ts'
import { type Asking, type Handling, shows } from '../kit/interaction.ts'
import { pagedScreen } from '../kit/paged.ts'
import { did, note, quiet } from '../kit/write.ts'
import { agendaCardWords } from '../meetings/agenda-card.words.ts'
import { itemTitle } from '../meetings/item.blocks.ts'
import { answerQuestions } from './answer.questions.ts'
import { officersQuestionWords } from './officers-question.words.ts'
import { questionSheetPages } from './question-sheet.card.ts'
import { questionSheetWords } from './question-sheet.words.ts'

/** Members read the question sheet, and officers answer what is on it. */
export const readQuestionsInteractions = {
  'read-questions': shows(async ({ core, by, ids }) => {
    const tables = core.store.look
    const place = await placeOfMeeting(tables, ids.meeting)
    const today = dayOf(core.now())
    const { person } = await mustBeAllowed(tables, by, place.committee.id, 'read the sheet', today)
    if (person !== null && !(await sheetReaders(tables, place, today)).has(person.id))
      throw new CommitteeError('not-allowed', questionSheetWords.onlyForMembers)
    const sheet = await questionSheetOf(tables, place)
    if (sheet === null) throw new CommitteeError('question-sheet-not-sent', questionSheetWords.notSent)
    const screen = pagedScreen({
      title: agendaCardWords.questionSheet,
      pages: questionSheetPages(sheet),
      page: ids.page,
      action: 'read-questions',
      ids: { meeting: ids.meeting },
    })
    return { ...screen, blocks: [note(questionSheetWords.notice), ...screen.blocks] }
  }),

  'offer-answer': form({
    async place({ core, by, ids }: Asking<IdsOf<'offer-answer'>>) {
      const tables = core.store.look
      const place = await placeOfQuestion(tables, ids.question)
      await itsOfficer.who({ ...looking(core, by), ...place })
      const rootId = place.question.mergedIntoId ?? ids.question
      const groups = (await questionsOf(tables, place.meeting.id)).flatMap((one) => one.groups)
      const group = groups.find(({ root }) => root.id === rootId)
      if (group !== undefined) return { ...place, asked: group.standing[0].words }
      throw new CommitteeError('question-withdrawn', officersQuestionWords.takenBackNow)
    },
    title: officersQuestionWords.yourAnswer,
    says: ({ item, asked }) => [itemTitle(item), ...textBlocks(asked), quiet(officersQuestionWords.whoSees)],
    questions: answerQuestions(officersQuestionWords.yourAnswer),
    filled: ({ question }) => ({ words: unlessHidden(question.offered) }),
    submit: officersQuestionWords.send,
    example: { words: 'In October.' },
    async take({ core, by, ids }, { words }) {
      await offerAnswer(core, by, { questionId: ids.question, words })
      return { title: officersQuestionWords.yourAnswer, blocks: [did(officersQuestionWords.sent)] }
    },
  }),
} satisfies Handling<'read-questions' | 'offer-answer'>
