import type { Action, Block } from '../../cards/card.ts'
import { pagesOf, textBlocks } from '../../cards/pages.ts'
import type { Reaction, Screen } from '../../cards/screen.ts'
import { placeOfItem, placeOfMeeting } from '../../committee/agenda/find.ts'
import { inPrintedOrder, shownTitle } from '../../committee/agenda/meetings/item.ts'
import { mustBeOpenItem } from '../../committee/agenda/meetings/what-may-change.ts'
import { looking } from '../../committee/council/permission.ts'
import { askQuestion } from '../../committee/members/questions/ask-question.ts'
import { changeQuestion, isTakenIn, withdrawQuestion } from '../../committee/members/questions/my-question.ts'
import { questionDates, takesQuestions } from '../../committee/members/questions/question-dates.ts'
import { placeOfQuestion } from '../../committee/members/questions/question-place.ts'
import { asker, mustTakeQuestions } from '../../committee/members/questions/who-asks.ts'
import { whoSitsThere } from '../../committee/members/replies/who-replies.ts'
import { confirmAnswers, confirmScreen } from '../kit/confirm.screen.ts'
import type { Handling } from '../kit/interaction.ts'
import { type Asking, asks, shows } from '../kit/interaction.ts'
import { opens } from '../kit/opens.ts'
import { pagedScreen } from '../kit/paged.ts'
import { myQuestionsScreen } from './my-questions.screen.ts'
import { askScreen, changeScreen, questionAnswers } from './question.form.ts'

/** The question's id comes with the form. */

/** What members ask officers; the clerk may do all of it for a member who telephones. */
export const questionsInteractions = {
  'ask-question': asks({
    async screen({ core, by, ids }) {
      const tables = core.store.look
      const place = await placeOfItem(tables, ids.item)
      const { meeting, committee } = place
      const { person } = await askQuestion.check({ ...looking(core, by), ...place })
      return askScreen({
        place,
        closesAt: questionDates(meeting, committee.settings, core.bankHolidays).closesAt,
        questionId: ids.question ?? core.newId(),
        standing: await tables.questions.count({ itemId: ids.item, personId: person.id, withdrawnAt: null }),
      })
    },
    answers: questionAnswers,
    async take(asking, given) {
      const { core, by, ids } = asking
      const questionId = ids.question ?? core.newId()
      const did = await askQuestion(core, by, { ...given, questionId, itemId: ids.item })
      return mine(
        asking,
        ids.item,
        did
          ? 'Asked. The clerk has the question.'
          : 'This form was sent before, and the clerk has that question.',
      )
    },
  }),

  'ask-on-meeting': shows(askWhereScreen),

  'my-questions': shows((asking) => mineScreen(asking, asking.ids.item, asking.ids.page, null)),

  'change-question': asks({
    async screen({ core, by, ids }) {
      const place = await placeOfQuestion(core.store.look, ids.question)
      await changeQuestion.check({ ...looking(core, by), ...place })
      return changeScreen(place, place.question)
    },
    answers: questionAnswers,
    async take(asking, given) {
      const { core, by, ids } = asking
      const did = await changeQuestion(core, by, { ...given, questionId: ids.question })
      const { item } = await placeOfQuestion(core.store.look, ids.question)
      return mine(asking, item.id, did ? 'Changed.' : 'Nothing was changed: it reads so already.')
    },
  }),

  'withdraw-question': asks({
    async screen({ core, by, ids }) {
      const place = await placeOfQuestion(core.store.look, ids.question)
      await withdrawQuestion.check({ ...looking(core, by), ...place })
      return confirmScreen({
        title: 'Take back a question',
        action: 'withdraw-question',
        ids: { question: ids.question },
        blocks: [
          ...textBlocks(place.question.words),
          { kind: 'text', quiet: true, text: 'Where other members ask the same, theirs stands.' },
        ],
        label: 'Take back this question',
        submit: 'Take it back',
      })
    },
    answers: confirmAnswers,
    async take(asking) {
      const { core, by, ids } = asking
      await withdrawQuestion(core, by, { questionId: ids.question })
      const { item } = await placeOfQuestion(core.store.look, ids.question)
      return mine(asking, item.id, 'Taken back.')
    },
  }),
} satisfies Handling<
  'ask-question' | 'ask-on-meeting' | 'my-questions' | 'change-question' | 'withdraw-question'
>

async function mine(asking: Asking<unknown>, itemId: string, done: string): Promise<Reaction> {
  return { kind: 'screen', screen: await mineScreen(asking, itemId, 1, done) }
}

async function mineScreen(
  { core, by }: Asking<unknown>,
  itemId: string,
  page: number,
  done: string | null,
): Promise<Screen> {
  const tables = core.store.look
  const place = await placeOfItem(tables, itemId)
  const { meeting, committee } = place
  const person = await whoSitsThere(tables, by, place, core.now(), 'ask a question')
  mustBeOpenItem(place)
  const theirs = await tables.questions.find({ itemId, personId: person.id, withdrawnAt: null })
  const dates = questionDates(meeting, committee.settings, core.bankHolidays)
  return myQuestionsScreen({
    place,
    questions: await Promise.all(
      theirs.map(async (one) => ({ ...one, takenIn: await isTakenIn(tables, one) })),
    ),
    open: takesQuestions(meeting, dates, core.now()),
    page,
    done,
  })
}

/** The items on which a question can be put: for an agenda too long for a button beside each. */
async function askWhereScreen({ core, by, ids }: Asking<{ meeting: string; page: number }>): Promise<Screen> {
  const tables = core.store.look
  const place = await placeOfMeeting(tables, ids.meeting)
  const there = { ...looking(core, by), ...place }
  const { person } = await asker.check(there)
  await mustTakeQuestions(there)
  const items = inPrintedOrder(
    await tables.items.find({ meetingId: ids.meeting, openness: 'open', state: 'standing' }),
  )
  const theirs = await tables.questions.find({
    meetingId: ids.meeting,
    personId: person.id,
    withdrawnAt: null,
  })
  const blocks = items.flatMap((item): Block[] => {
    const of = { item: item.id }
    const asked: Action[] = theirs.some(({ itemId }) => itemId === item.id)
      ? [opens(`My questions on item ${item.number}`, 'my-questions', of)]
      : []
    const ask = opens(`Ask on item ${item.number}`, 'ask-question', of)
    return [
      { kind: 'text', text: [{ strong: `Item ${item.number}. ${shownTitle(item)}` }] },
      { kind: 'actions', actions: [ask, ...asked] },
    ]
  })
  return pagedScreen({
    title: 'Ask a question',
    pages: pagesOf(blocks),
    page: ids.page,
    action: 'ask-on-meeting',
    ids: { meeting: ids.meeting },
  })
}
