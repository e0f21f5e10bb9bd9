import { pagesOf, textBlocks } from '../../cards/pages.ts'
import { newestReports } from '../../committee/agenda/find.ts'
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
import { backToAll, type InHand, inHand, showQuestions } from './in-hand.ts'

/** What the clerk does with what members ask officers. */
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
      one === undefined ? `No question stands on item ${item.number}.` : itemText(place, one, dates, names)
    return pagedScreen({
      title: 'Text to copy',
      pages: pagesOf(textBlocks(text)),
      page: ids.page,
      action: 'copy-questions',
      ids: { item: item.id },
    })
  }),

  'send-question': form({
    place: clerksSending,
    title: 'Send to an officer',
    instead: (place) =>
      place.officers.options.length > 0
        ? null
        : {
            title: 'Send to an officer',
            blocks: [
              ...about(place),
              note(
                'No officer of this committee has an account here. Please copy the text and send it by e-mail.',
              ),
              ...textToCopy(place),
            ],
          },
    says: (place) => [
      ...about(place),
      ...(place.unreached === null
        ? []
        : [warn(`The report’s author, ${place.unreached.name}, has no account here.`)]),
      say(
        'They get it as a direct message, with the askers’ names, and can answer there. You see the answer first.',
      ),
      ...textToCopy(place),
      ...place.officers.above,
    ],
    questions: ({ officers }) => ({
      officer: oneOfRows('To which officer', officers.options, 'Please choose one of the officers shown.'),
    }),
    filled: ({ question, author }) => ({ officer: question.officerId ?? author?.id }),
    submit: 'Send',
    example: { officer: 'officer-1' },
    async take(asking, { officer }) {
      const { core, by, ids } = asking
      const did = await sendQuestion(core, by, { questionId: ids.question, officerId: officer })
      const name = await nameOf(core.store.look, officer)
      return backToAll(asking, did ? `Sent to ${name}.` : `${name} has it already.`)
    },
  }),

  'answer-question': form({
    async place(asking: Asking<IdsOf<'answer-question'>>) {
      const { group, ...place } = await inHand(asking)
      if (group !== null) return { ...place, group }
      throw new CommitteeError(
        'question-withdrawn',
        'This question no longer stands, so there is nothing to answer.',
      )
    },
    title: 'Answer a question',
    says: ({ item, meeting, group }) => [
      itemTitle(item),
      ...textBlocks(group.standing[0].words),
      ...(group.offered === null ? [] : [note('The officer wrote the answer below.')]),
      quiet(
        meeting.questionsSentAt === null
          ? 'Every committee member sees it on the question sheet, and nobody before that but you.'
          : 'The question sheet has gone out: everyone’s sheet gets the answer at once, and everyone is told.',
      ),
    ],
    questions: answerQuestions('The officer’s answer'),
    filled: ({ group }) => ({ words: unlessHidden(group.offered ?? group.answer) }),
    submit: ({ group }) => (group.offered === null ? 'Enter the answer' : 'Forward the answer'),
    example: { words: 'Twelve.' },
    async take(asking, { words }) {
      const { core, by, ids } = asking
      const did = await answerQuestion(core, by, { questionId: ids.question, words })
      return backToAll(asking, did ? 'The answer is entered.' : 'That is the answer already.')
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
  return buttons(opens('Text to copy', 'copy-questions', { item: item.id }))
}
