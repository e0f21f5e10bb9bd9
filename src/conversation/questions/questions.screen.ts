import type { Action, Block } from '../../cards/card.ts'
import { pagesOf, textBlocks } from '../../cards/pages.ts'
import type { Screen } from '../../cards/screen.ts'
import type { Place } from '../../committee/agenda/find.ts'
import { shownTitle } from '../../committee/agenda/meetings/item.ts'
import { shortMoment } from '../../committee/kernel/dates.ts'
import type { Question } from '../../committee/members/questions/question.ts'
import { askedBy, enteredMark, wantsLine } from '../../committee/members/questions/question.words.ts'
import type { QuestionDates } from '../../committee/members/questions/question-dates.ts'
import type { QuestionGroup } from '../../committee/members/questions/question-group.ts'
import type { ItemQuestions } from '../../committee/members/questions/questions-of.ts'
import { opens, opensOn } from '../kit/opens.ts'
import { pagedScreen } from '../kit/paged.ts'
import { buttons, quiet, say, strong } from '../kit/write.ts'
import { strongBlocks } from './question-sheet.card.ts'

export type QuestionsView = {
  readonly place: Place
  readonly all: readonly ItemQuestions[]
  readonly dates: QuestionDates
  readonly names: ReadonlyMap<string, string>
  readonly page: number
}

/** The clerk's screen of what members ask officers, by item, with what can be done about each. */
export function questionsScreen(view: QuestionsView): Screen {
  const { place, all, page } = view
  const ids = { meeting: place.meeting.id }
  const blocks = all.flatMap((one) => itemBlocks(view, one))
  const sheet: Action[] =
    place.meeting.questionsSentAt === null || all.length === 0
      ? []
      : [opens('Question sheet', 'read-questions', ids)]
  const screen = pagedScreen({
    title: 'Questions',
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
      ? 'No questions were put, so no question sheet went out.'
      : `The question sheet went out ${shortMoment(questionsSentAt)}. An answer that you enter now goes to everyone.`
  const none = all.length === 0 ? ' None has been put so far.' : ''
  return `Questions close ${shortMoment(dates.closesAt)}. The question sheet goes to every committee member and you on ${shortMoment(dates.sheetAt)}.${none}`
}

function itemBlocks(view: QuestionsView, { item, groups }: ItemQuestions): Block[] {
  const state = item.state === 'standing' ? '' : ` (${item.state})`
  const copy = opens(`Text to copy: item ${item.number}`, 'copy-questions', { item: item.id })
  return [
    strong(`Item ${item.number}. ${shownTitle(item)}${state}`),
    ...buttons(copy),
    ...groups.flatMap((group, at) => groupBlocks(view, group, at + 1, groups.length)),
  ]
}

function groupBlocks(view: QuestionsView, group: QuestionGroup, number: number, of: number): Block[] {
  const { root, standing } = group
  const [lead] = standing
  const name = (id: string) => view.names.get(id) ?? 'A member'
  const ids = { question: root.id }
  const on = opensOn(ids)
  const open = (label: string, action: Parameters<typeof on>[1], primary = false) =>
    on(`${label} ${number}`, action, { primary })
  const actions = [
    ...(group.answer === null ? [open('Send question', 'send-question')] : []),
    group.offered !== null
      ? open('Forward the answer to', 'answer-question', true)
      : open(group.answer === null ? 'Answer question' : 'Change the answer to', 'answer-question'),
    ...(of > 1 ? [open('Merge question', 'merge-question')] : []),
  ]
  return [
    ...strongBlocks(`${number}. ${askedBy(group, name)}`),
    ...textBlocks(lead.words),
    quiet(`${wantsLine(group, name)} ${stateLine(group, name)}`),
    ...(group.offered === null ? [] : textBlocks(`Offered: ${group.offered}`)),
    ...(group.answer === null ? [] : textBlocks(`Answer: ${group.answer}`)),
    { kind: 'actions', actions },
    ...standing.filter((one) => one.mergedIntoId !== null).flatMap((one) => mergedBlocks(one, lead, name)),
  ]
}

function stateLine(group: QuestionGroup, name: (id: string) => string): string {
  const { officerId, offered, answer, wants } = group
  if (offered !== null)
    return `${officerId === null ? 'The officer' : name(officerId)} has written an answer. Members see it once you forward it.`
  if (answer !== null) return 'Answered.'
  if (officerId !== null) return `Sent to ${name(officerId)}.`
  return wants === 'written' ? 'Not sent to an officer yet.' : ''
}

/** One that was merged, with the way to separate it again. */
function mergedBlocks(one: Question, lead: Question, name: (id: string) => string): Block[] {
  const words = one.id === lead.id ? [] : textBlocks(one.words, true)
  return [
    quiet(
      `Merged: ${name(one.personId)}${one.entered ? enteredMark : ''}${words.length === 0 ? ', in the words above.' : ':'}`,
    ),
    ...words,
    ...buttons(opens('Separate it', 'separate-question', { question: one.id })),
  ]
}
