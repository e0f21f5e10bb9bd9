import { z } from 'zod'
import { pagesOf, textBlocks } from '../../cards/pages.ts'
import type { Reaction, Screen } from '../../cards/screen.ts'
import { newestReports, placeOfItem, placeOfMeeting } from '../../committee/agenda/find.ts'
import { mustBeOpenItem } from '../../committee/agenda/meetings/what-may-change.ts'
import { nameOf, namesOf } from '../../committee/council/names.ts'
import { authorAmong, officersOf } from '../../committee/council/officers.ts'
import { mustBeAllowed } from '../../committee/council/who-may.ts'
import { dayOf } from '../../committee/kernel/dates.ts'
import { CommitteeError } from '../../committee/kernel/errors.ts'
import {
  answerQuestion,
  mergeQuestions,
  sendQuestion,
  separateQuestion,
} from '../../committee/members/questions/clerks-question.ts'
import { questionDates } from '../../committee/members/questions/question-dates.ts'
import type { QuestionGroup } from '../../committee/members/questions/question-group.ts'
import { placeOfQuestion, type QuestionPlace } from '../../committee/members/questions/question-place.ts'
import { peopleIn, questionsOf } from '../../committee/members/questions/questions-of.ts'
import { itemText } from '../../committee/members/questions/questions-text.ts'
import { id } from '../kit/answers.ts'
import { confirmAnswers, confirmScreen } from '../kit/confirm.screen.ts'
import type { Handling } from '../kit/interaction.ts'
import { type Asking, asks, shows } from '../kit/interaction.ts'
import { pagedScreen } from '../kit/paged.ts'
import { answerAnswers } from './answer.form.ts'
import { answerScreen, mergeScreen, sendScreen } from './clerks-question.form.ts'
import { questionsScreen } from './questions.screen.ts'

/** An id among a field's options. */
function chosen(sentence: string) {
  return z.string(sentence).refine((given) => id.safeParse(given).success, sentence)
}

/** What the clerk does with what members ask officers. */
export const clerksQuestionsInteractions = {
  questions: shows((asking) => allScreen(asking, asking.ids.meeting, asking.ids.page, null)),

  'copy-questions': shows(async ({ core, by, ids }) => {
    const tables = core.store.look
    const place = await placeOfItem(tables, ids.item)
    const { item, meeting, committee } = place
    await mustBeAllowed(tables, by, committee.id, 'prepare the meeting', dayOf(core.now()))
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

  'merge-question': asks({
    async screen(asking) {
      const { core, ids } = asking
      const { place, groups } = await inHand(asking, ids.question)
      const names = await namesOf(
        core.store.look,
        groups.flatMap(({ askers }) => askers),
      )
      const numbered = groups.map((group, at) => ({ ...group, number: at + 1 }))
      const others = numbered.filter(({ root }) => root.id !== ids.question)
      return mergeScreen(place, others, (personId) => names.get(personId) ?? 'A member', ids.page)
    },
    answers: z.object({ into: chosen('Please choose one of the questions shown.') }),
    async take(asking, { into }) {
      const { core, by, ids } = asking
      const did = await mergeQuestions(core, by, { questionId: ids.question, intoId: into })
      return all(asking, did ? 'Merged. Each asker is named with it.' : 'They are merged already.')
    },
  }),

  'separate-question': asks({
    async screen(asking) {
      const { place } = await inHand(asking, asking.ids.question)
      return confirmScreen({
        title: 'Separate a question',
        action: 'separate-question',
        ids: { question: asking.ids.question },
        blocks: [
          ...textBlocks(place.question.words),
          { kind: 'text', quiet: true, text: 'An answer that was entered stays with the other question.' },
        ],
        label: 'Put it as a question of its own again',
        submit: 'Separate it',
      })
    },
    answers: confirmAnswers,
    async take(asking) {
      const { core, by, ids } = asking
      const did = await separateQuestion(core, by, { questionId: ids.question })
      return all(asking, did ? 'Separated.' : 'It is a question of its own already.')
    },
  }),

  'send-question': asks({
    async screen(asking) {
      const { core, ids } = asking
      const tables = core.store.look
      const { place } = await inHand(asking, ids.question)
      const officers = await officersOf(tables, place.committee.id, dayOf(core.now()))
      const report = (await newestReports(tables, [place.item.id])).get(place.item.id) ?? null
      return sendScreen(place, officers, authorAmong(officers, place.item, report))
    },
    answers: z.object({ officer: chosen('Please choose one of the officers shown.') }),
    async take(asking, { officer }) {
      const { core, by, ids } = asking
      const did = await sendQuestion(core, by, { questionId: ids.question, officerId: officer })
      const name = await nameOf(core.store.look, officer)
      return all(asking, did ? `Sent to ${name}.` : `${name} has it already.`)
    },
  }),

  'answer-question': asks({
    async screen(asking) {
      const { place, group } = await inHand(asking, asking.ids.question)
      if (group === null)
        throw new CommitteeError(
          'question-withdrawn',
          'This question no longer stands, so there is nothing to answer.',
        )
      return answerScreen(place, group)
    },
    answers: answerAnswers,
    async take(asking, { words }) {
      const { core, by, ids } = asking
      const did = await answerQuestion(core, by, { questionId: ids.question, words })
      return all(asking, did ? 'The answer is entered.' : 'That is the answer already.')
    },
  }),
} satisfies Handling<
  | 'questions'
  | 'copy-questions'
  | 'merge-question'
  | 'separate-question'
  | 'send-question'
  | 'answer-question'
>

type InHand = {
  readonly place: QuestionPlace
  /** The questions of the item as they are put, and the one of them that this is or is merged into. */
  readonly groups: readonly QuestionGroup[]
  readonly group: QuestionGroup | null
}

async function inHand({ core, by }: Asking<unknown>, questionId: string): Promise<InHand> {
  const tables = core.store.look
  const place = await placeOfQuestion(tables, questionId)
  await mustBeAllowed(tables, by, place.committee.id, 'prepare the meeting', dayOf(core.now()))
  mustBeOpenItem(place)
  const found = await questionsOf(tables, place.meeting.id)
  const groups = found.find(({ item }) => item.id === place.item.id)?.groups ?? []
  const rootId = place.question.mergedIntoId ?? questionId
  return { place, groups, group: groups.find(({ root }) => root.id === rootId) ?? null }
}

async function all(asking: Asking<{ readonly question: string }>, done: string): Promise<Reaction> {
  const { meeting } = await placeOfQuestion(asking.core.store.look, asking.ids.question)
  return { kind: 'screen', screen: await allScreen(asking, meeting.id, 1, done) }
}

async function allScreen(
  { core, by }: Asking<unknown>,
  meetingId: string,
  page: number,
  done: string | null,
): Promise<Screen> {
  const tables = core.store.look
  const place = await placeOfMeeting(tables, meetingId)
  const { committee, meeting } = place
  await mustBeAllowed(tables, by, committee.id, 'prepare the meeting', dayOf(core.now()))
  const all = await questionsOf(tables, meetingId)
  return questionsScreen({
    place,
    all,
    dates: questionDates(meeting, committee.settings, core.bankHolidays),
    names: await namesOf(tables, peopleIn(all)),
    page,
    done,
  })
}
