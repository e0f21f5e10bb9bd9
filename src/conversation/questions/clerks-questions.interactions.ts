import { pagesOf, textBlocks } from '../../cards/pages.ts'
import { newestReports } from '../../committee/agenda/find.ts'
import { itemWords } from '../../committee/agenda/meetings/item.words.ts'
import { unlessHidden } from '../../committee/changes/mark.ts'
import { nameOf, namesOf } from '../../committee/council/names.ts'
import { authorAmong, officersOf } from '../../committee/council/officers.ts'
import { dayOf } from '../../committee/kernel/dates.ts'
import { CommitteeError } from '../../committee/kernel/errors.ts'
import { answerQuestion, sendQuestion } from '../../committee/members/questions/clerks-question.ts'
import { questionDates } from '../../committee/members/questions/question-dates.ts'
import { peopleIn, questionsOf } from '../../committee/members/questions/questions-of.ts'
import { itemText } from '../../committee/members/questions/questions-text.ts'
import type { IdsOf } from '../actions.ts'
import { oneOfRows } from '../kit/field.ts'
import { form } from '../kit/form.ts'
import { type Asking, type Handling, shows } from '../kit/interaction.ts'
import { opens } from '../kit/opens.ts'
import { choicesOn } from '../kit/options.ts'
import { pagedScreen } from '../kit/paged.ts'
import { clerksItem } from '../kit/place.ts'
import { buttons, note, quiet, say, warn } from '../kit/write.ts'
import { itemTitle } from '../meetings/item.blocks.ts'
import { answerQuestions } from './answer.questions.ts'
import { clerksQuestionsWords } from './clerks-questions.words.ts'
import { backToAll, type InHand, inHand, showQuestions } from './in-hand.ts'

/** The clerk deals with what members ask officers. */
export const clerksQuestionsInteractions = {
  questions: shows((asking) => showQuestions(asking, asking.ids.meeting, asking.ids.page)),

  'copy-questions': shows(async (asking) => {
    const { core, ids } = asking
    const tables = core.store.look
    const place = await clerksItem(asking)
    const { item, meeting, committee } = place
    const dates = questionDates(meeting, committee.settings, core.bankHolidays)
    const one = (await questionsOf(tables, meeting.id)).find((each) => each.item.id === item.id)
    const names = await namesOf(tables, peopleIn(one === undefined ? [] : [one]))
    const text =
      one === undefined ? clerksQuestionsWords.nothingToCopy(item.number) : itemText(place, one, dates, names)
    return pagedScreen({
      title: clerksQuestionsWords.textToCopy,
      pages: pagesOf(textBlocks(text)),
      page: ids.page,
      action: 'copy-questions',
      ids: { item: item.id },
    })
  }),

  'send-question': form({
    place: clerksSending,
    title: clerksQuestionsWords.sendTitle,
    instead: (place) =>
      place.officers.options.length > 0
        ? null
        : {
            title: clerksQuestionsWords.sendTitle,
            blocks: [...about(place), note(clerksQuestionsWords.noOfficer), ...textToCopy(place)],
          },
    says: (place) => [
      ...about(place),
      ...(place.unreached === null
        ? []
        : [warn(clerksQuestionsWords.authorNotReached(place.unreached.name))]),
      say(clerksQuestionsWords.howSent),
      ...textToCopy(place),
      ...place.officers.above,
    ],
    questions: ({ officers }) => ({
      officer: oneOfRows(clerksQuestionsWords.toWhom, officers.options, itemWords.notAnOfficer),
    }),
    filled: ({ question, author }) => ({ officer: question.officerId ?? author?.id }),
    submit: clerksQuestionsWords.sendIt,
    example: { officer: 'officer-1' },
    async take(asking, { officer }) {
      const { core, by, ids } = asking
      const did = await sendQuestion(core, by, { questionId: ids.question, officerId: officer })
      const name = await nameOf(core.store.look, officer)
      return backToAll(
        asking,
        did ? clerksQuestionsWords.sentTo(name) : clerksQuestionsWords.hasItAlready(name),
      )
    },
  }),

  'answer-question': form({
    async place(asking: Asking<IdsOf<'answer-question'>>) {
      const { group, ...place } = await inHand(asking)
      if (group !== null) return { ...place, group }
      throw new CommitteeError('question-withdrawn', clerksQuestionsWords.nothingToAnswer)
    },
    title: clerksQuestionsWords.answerTitle,
    says: ({ item, meeting, group }) => [
      itemTitle(item),
      ...textBlocks(group.standing[0].words),
      ...(group.offered === null ? [] : [note(clerksQuestionsWords.officerWrote)]),
      quiet(
        meeting.questionsSentAt === null
          ? clerksQuestionsWords.onTheSheet
          : clerksQuestionsWords.onEveryonesSheet,
      ),
    ],
    questions: answerQuestions(clerksQuestionsWords.officersAnswer),
    filled: ({ group }) => ({ words: unlessHidden(group.offered ?? group.answer) }),
    submit: ({ group }) =>
      group.offered === null ? clerksQuestionsWords.enterAnswer : clerksQuestionsWords.forwardAnswer,
    example: { words: 'Twelve.' },
    async take(asking, { words }) {
      const { core, by, ids } = asking
      const did = await answerQuestion(core, by, { questionId: ids.question, words })
      return backToAll(asking, did ? clerksQuestionsWords.answerEntered : clerksQuestionsWords.answerStands)
    },
  }),
} satisfies Handling<'questions' | 'copy-questions' | 'send-question' | 'answer-question'>

async function clerksSending(asking: Asking<IdsOf<'send-question'>>) {
  const { core, ids } = asking
  const tables = core.store.look
  const place = await inHand(asking)
  const all = await officersOf(tables, place.committee.id, dayOf(core.now()))
  const report = (await newestReports(tables, [place.item.id])).get(place.item.id) ?? null
  const author = authorAmong(all, place.item, report)
  const rows = all
    .filter(({ reached }) => reached)
    .map(({ person }) => ({ value: person.id, label: person.name }))
  return {
    ...place,
    author,
    unreached: rows.some(({ value }) => value === author?.id) ? null : author,
    officers: choicesOn(rows, ids.page, (label, page) =>
      opens(label, 'send-question', { question: ids.question, page }),
    ),
  }
}

function about({ item, question }: Pick<InHand, 'item' | 'question'>) {
  return [itemTitle(item), ...textBlocks(question.words)]
}

function textToCopy({ item }: Pick<InHand, 'item'>) {
  return buttons(opens(clerksQuestionsWords.textToCopy, 'copy-questions', { item: item.id }))
}
