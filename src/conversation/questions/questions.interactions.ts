import type { Action, Block } from '../../cards/card.ts'
import { pagesOf, textBlocks } from '../../cards/pages.ts'
import type { Screen } from '../../cards/screen.ts'
import { placeOfItem, placeOfMeeting } from '../../committee/agenda/find.ts'
import { inPrintedOrder } from '../../committee/agenda/meetings/item.ts'
import { mustBeOpenItem } from '../../committee/agenda/meetings/what-may-change.ts'
import { unlessHidden } from '../../committee/changes/mark.ts'
import { looking } from '../../committee/council/permission.ts'
import { askQuestion } from '../../committee/members/questions/ask-question.ts'
import { changeQuestion, takenIn, withdrawQuestion } from '../../committee/members/questions/my-question.ts'
import { questionDates, takesQuestions } from '../../committee/members/questions/question-dates.ts'
import { placeOfQuestion } from '../../committee/members/questions/question-place.ts'
import { asker, mustTakeQuestions } from '../../committee/members/questions/who-asks.ts'
import { whoSitsThere } from '../../committee/members/replies/who-replies.ts'
import type { IdsOf } from '../actions.ts'
import { tick } from '../kit/field.ts'
import { form } from '../kit/form.ts'
import { formWords } from '../kit/form.words.ts'
import { type Asking, type Handling, shows } from '../kit/interaction.ts'
import { opens } from '../kit/opens.ts'
import { pagedScreen } from '../kit/paged.ts'
import { buttons, quiet, say, saying } from '../kit/write.ts'
import { itemTitle } from '../meetings/item.blocks.ts'
import { replyFormWords } from '../replies/reply.words.ts'
import { myQuestionsScreen } from './my-questions.screen.ts'
import { askedOfOfficers, whoSeesQuestion } from './question.questions.ts'
import { questionFormWords } from './question.words.ts'

/** Members ask officers. The clerk may do all of it for a member who telephones. */
export const questionsInteractions = {
  'ask-question': form({
    async place({ core, by, ids }: Asking<IdsOf<'ask-question'>>) {
      const tables = core.store.look
      const place = await placeOfItem(tables, ids.item)
      const { person } = await askQuestion.check({ ...looking(core, by), ...place })
      const { closesAt } = questionDates(place.meeting, place.committee.settings, core.bankHolidays)
      const asked = await tables.questions.count({ itemId: ids.item, personId: person.id, withdrawnAt: null })
      return { item: place.item, closesAt, asked }
    },
    title: replyFormWords.ask,
    says: ({ item, closesAt, asked }) => [
      itemTitle(item),
      say(questionFormWords.close(closesAt)),
      ...(asked === 0
        ? []
        : buttons(opens(questionFormWords.mineOn(item.number), 'my-questions', { item: item.id }))),
      whoSeesQuestion,
    ],
    questions: askedOfOfficers,
    remember: (_, { core, ids }) => ({ question: ids.question ?? core.newId() }),
    submit: questionFormWords.send,
    example: { words: 'Who pays?', wants: 'written' },
    async take(asking, given) {
      const { core, by, ids } = asking
      const questionId = ids.question ?? core.newId()
      const did = await askQuestion(core, by, { ...given, questionId, itemId: ids.item })
      const done = did ? questionFormWords.asked : questionFormWords.askedBefore
      return saying(done, await mine(asking, ids.item))
    },
  }),

  'ask-on-meeting': shows(askWhereScreen),

  'my-questions': shows((asking) => mine(asking, asking.ids.item, asking.ids.page)),

  'change-question': form({
    async place({ core, by, ids }: Asking<IdsOf<'change-question'>>) {
      const place = await placeOfQuestion(core.store.look, ids.question)
      await changeQuestion.check({ ...looking(core, by), ...place })
      return place
    },
    title: questionFormWords.changeTitle,
    says: ({ item }) => [itemTitle(item), whoSeesQuestion],
    questions: askedOfOfficers,
    filled: ({ question }) => ({ words: unlessHidden(question.words), wants: question.wants }),
    submit: formWords.save,
    example: { words: 'How many?', wants: 'at-meeting' },
    async take(asking, given) {
      const { core, by, ids } = asking
      const did = await changeQuestion(core, by, { ...given, questionId: ids.question })
      const { item } = await placeOfQuestion(core.store.look, ids.question)
      const done = did ? questionFormWords.changed : questionFormWords.unchanged
      return saying(done, await mine(asking, item.id))
    },
  }),

  'withdraw-question': form({
    async place({ core, by, ids }: Asking<IdsOf<'withdraw-question'>>) {
      const place = await placeOfQuestion(core.store.look, ids.question)
      await withdrawQuestion.check({ ...looking(core, by), ...place })
      return place
    },
    title: questionFormWords.takeBackTitle,
    says: ({ question }) => [...textBlocks(question.words), quiet(questionFormWords.othersStand)],
    questions: { confirmed: tick(questionFormWords.confirmTakeBack) },
    submit: questionFormWords.takeItBack,
    example: { confirmed: ['yes'] },
    async take(asking) {
      const { core, by, ids } = asking
      await withdrawQuestion(core, by, { questionId: ids.question })
      const { item } = await placeOfQuestion(core.store.look, ids.question)
      return saying(questionFormWords.takenBack, await mine(asking, item.id))
    },
  }),
} satisfies Handling<
  'ask-question' | 'ask-on-meeting' | 'my-questions' | 'change-question' | 'withdraw-question'
>

/** What somebody has asked on an item. */
async function mine({ core, by }: Asking<unknown>, itemId: string, page = 1): Promise<Screen> {
  const tables = core.store.look
  const place = await placeOfItem(tables, itemId)
  const { meeting, committee } = place
  const person = await whoSitsThere(tables, by, place, core.now(), 'ask a question')
  mustBeOpenItem(place)
  const theirs = await tables.questions.find({ itemId, personId: person.id, withdrawnAt: null })
  const taken = await takenIn(tables, theirs)
  const dates = questionDates(meeting, committee.settings, core.bankHolidays)
  return myQuestionsScreen({
    place,
    questions: theirs.map((one) => ({ ...one, takenIn: taken.has(one.id) })),
    open: takesQuestions(meeting, dates, core.now()),
    page,
  })
}

/** The items on which one can ask: for an agenda too long for a button beside each. */
async function askWhereScreen({ core, by, ids }: Asking<IdsOf<'ask-on-meeting'>>): Promise<Screen> {
  const tables = core.store.look
  const { meeting: meetingId } = ids
  const there = { ...looking(core, by), ...(await placeOfMeeting(tables, meetingId)) }
  const person = await asker.who(there)
  await mustTakeQuestions(there)
  const items = inPrintedOrder(await tables.items.find({ meetingId, openness: 'open', state: 'standing' }))
  const theirs = await tables.questions.find({ meetingId, personId: person.id, withdrawnAt: null })
  const blocks = items.flatMap((item): Block[] => {
    const of = { item: item.id }
    const asked: Action[] = theirs.some(({ itemId }) => itemId === item.id)
      ? [opens(questionFormWords.mineOn(item.number), 'my-questions', of)]
      : []
    return [
      itemTitle(item),
      ...buttons(opens(questionFormWords.askOn(item.number), 'ask-question', of), ...asked),
    ]
  })
  return pagedScreen({
    title: replyFormWords.ask,
    pages: pagesOf(blocks),
    page: ids.page,
    action: 'ask-on-meeting',
    ids: { meeting: meetingId },
  })
}
