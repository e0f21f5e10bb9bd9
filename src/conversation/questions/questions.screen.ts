import type { Action, Block } from '../../cards/card.ts'
import { pagesOf, textBlocks } from '../../cards/pages.ts'
import type { Screen } from '../../cards/screen.ts'
import type { Place } from '../../committee/agenda/find.ts'
import { itemWords } from '../../committee/agenda/meetings/item.words.ts'
import { personWords } from '../../committee/council/person.words.ts'
import type { Question } from '../../committee/members/questions/question.ts'
import { questionWords } from '../../committee/members/questions/question.words.ts'
import type { QuestionDates } from '../../committee/members/questions/question-dates.ts'
import type { QuestionGroup } from '../../committee/members/questions/question-group.ts'
import { askersOf } from '../../committee/members/questions/question-sheet.ts'
import type { ItemQuestions } from '../../committee/members/questions/questions-of.ts'
import { opens, opensOn } from '../kit/opens.ts'
import { pagedScreen } from '../kit/paged.ts'
import { buttons, quiet, say, strong } from '../kit/write.ts'
import { agendaCardWords } from '../meetings/agenda-card.words.ts'
import { deskWords } from '../meetings/desk.words.ts'
import { itemLineWords } from '../meetings/item-line.words.ts'
import { clerksQuestionsWords } from './clerks-questions.words.ts'
import { strongBlocks } from './question-sheet.card.ts'

export type QuestionsView = {
  readonly place: Place
  readonly all: readonly ItemQuestions[]
  readonly dates: QuestionDates
  readonly names: ReadonlyMap<string, string>
  readonly page: number
}

/** The clerk's screen of what members ask officers, by item, with what can be done about each question. */
export function questionsScreen(view: QuestionsView): Screen {
  const { place, all, page } = view
  const ids = { meeting: place.meeting.id }
  const blocks = all.flatMap((one) => itemBlocks(view, one))
  const sheet: Action[] =
    place.meeting.questionsSentAt === null || all.length === 0
      ? []
      : [opens(agendaCardWords.questionSheet, 'read-questions', ids)]
  const screen = pagedScreen({
    title: deskWords.questions,
    pages: pagesOf(blocks),
    page,
    action: 'questions',
    ids,
    actions: sheet,
  })
  return { ...screen, blocks: [say(whenLine(view)), ...screen.blocks] }
}

function whenLine({ place, all, dates }: QuestionsView): string {
  const { questionsSentAt } = place.meeting
  if (questionsSentAt !== null)
    return all.length === 0
      ? clerksQuestionsWords.noSheet
      : clerksQuestionsWords.sheetWentOut(questionsSentAt)
  return clerksQuestionsWords.close(dates.closesAt, dates.sheetAt, all.length === 0)
}

function itemBlocks(view: QuestionsView, { item, groups }: ItemQuestions): Block[] {
  const title = itemLineWords.item(item.number, itemWords.title(item))
  const copy = opens(clerksQuestionsWords.copyItem(item.number), 'copy-questions', { item: item.id })
  return [
    strong(item.state === 'standing' ? title : clerksQuestionsWords.offTheAgenda(title, item.state)),
    ...buttons(copy),
    ...groups.flatMap((group, at) => groupBlocks(view, group, at + 1, groups.length)),
  ]
}

function groupBlocks(view: QuestionsView, group: QuestionGroup, number: number, of: number): Block[] {
  const { root, standing } = group
  const [lead] = standing
  const name = (id: string) => view.names.get(id) ?? personWords.aMember
  const open = opensOn({ question: root.id })
  const actions = [
    ...(group.answer === null ? [open(clerksQuestionsWords.send(number), 'send-question')] : []),
    group.offered !== null
      ? open(clerksQuestionsWords.forward(number), 'answer-question', { primary: true })
      : open(
          group.answer === null
            ? clerksQuestionsWords.answerIt(number)
            : clerksQuestionsWords.changeAnswer(number),
          'answer-question',
        ),
    ...(of > 1 ? [open(clerksQuestionsWords.merge(number), 'merge-question')] : []),
  ]
  return [
    ...strongBlocks(clerksQuestionsWords.asked(number, questionWords.askedBy(askersOf(group, name)))),
    ...textBlocks(lead.words),
    quiet(`${questionWords.wants(group.wants, group.raisers.map(name))} ${stateLine(group, name)}`),
    ...(group.offered === null ? [] : textBlocks(clerksQuestionsWords.offered(group.offered))),
    ...(group.answer === null ? [] : textBlocks(clerksQuestionsWords.answer(group.answer))),
    { kind: 'actions', actions },
    ...standing.filter((one) => one.mergedIntoId !== null).flatMap((one) => mergedBlocks(one, lead, name)),
  ]
}

function stateLine(group: QuestionGroup, name: (id: string) => string): string {
  const { officerId, offered, answer, wants } = group
  if (offered !== null) return clerksQuestionsWords.answerOffered(officerId === null ? null : name(officerId))
  if (answer !== null) return clerksQuestionsWords.answered
  if (officerId !== null) return clerksQuestionsWords.sentTo(name(officerId))
  return wants === 'written' ? clerksQuestionsWords.notSent : ''
}

/** A question that was merged, with a button to separate it again. */
function mergedBlocks(one: Question, lead: Question, name: (id: string) => string): Block[] {
  const words = one.id === lead.id ? [] : textBlocks(one.words, true)
  return [
    quiet(
      clerksQuestionsWords.merged(questionWords.asker(name(one.personId), one.entered), words.length === 0),
    ),
    ...words,
    ...buttons(opens(clerksQuestionsWords.separate, 'separate-question', { question: one.id })),
  ]
}
