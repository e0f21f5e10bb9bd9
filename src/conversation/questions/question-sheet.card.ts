import type { Action, Block, Card } from '../../cards/card.ts'
import { pagesOf, textBlocks } from '../../cards/pages.ts'
import type { Place } from '../../committee/agenda/find.ts'
import { itemWords } from '../../committee/agenda/meetings/item.words.ts'
import type { QuestionDates } from '../../committee/members/questions/question-dates.ts'
import type {
  QuestionSheet,
  SheetItem,
  SheetQuestion,
} from '../../committee/members/questions/question-sheet.ts'
import { opens } from '../kit/opens.ts'
import { pageWords } from '../kit/page.words.ts'
import { note, quiet, say, strong } from '../kit/write.ts'
import { agendaCardWords } from '../meetings/agenda-card.words.ts'
import { itemLineWords } from '../meetings/item-line.words.ts'
import { questionSheetWords } from './question-sheet.words.ts'

/** The question sheet in a direct message: its first page, and a button to the others. */
export function questionSheetCard(sheet: QuestionSheet): Card {
  const { committee, meeting } = sheet.place
  const pages = questionSheetPages(sheet)
  const ids = { meeting: meeting.id, page: '2' }
  const actions: Action[] = [
    ...(pages.length > 1 ? [opens(pageWords.readOn, 'read-questions', ids, { primary: true })] : []),
    ...(meeting.agendaUrl === null
      ? []
      : [{ kind: 'link' as const, label: agendaCardWords.published, href: meeting.agendaUrl }]),
  ]
  return {
    title: questionSheetWords.notification(meeting.date, committee.name),
    blocks: [
      { kind: 'heading', text: questionSheetWords.titleFor(meeting.date) },
      say(questionSheetWords.about(committee.name, pages.length)),
      note(questionSheetWords.notice),
      ...(pages[0] ?? []),
      ...(actions.length > 0 ? [{ kind: 'actions' as const, actions }] : []),
    ],
  }
}

/** Takes the place of a sheet that went out for an earlier day of the meeting.
 * @param again when questions close now, and when the new sheet comes */
export function questionsAgainCard({ committee, meeting }: Place, again: QuestionDates): Card {
  const text =
    meeting.cancelledAt === null
      ? questionSheetWords.moved(committee.name, again.closesAt, again.sheetAt)
      : questionSheetWords.cancelled(committee.name)
  return {
    title: questionSheetWords.notification(meeting.date, committee.name),
    blocks: [{ kind: 'heading', text: questionSheetWords.titleFor(meeting.date) }, say(text)],
  }
}

/** Takes the place of the sheet of somebody who no longer sits at the meeting. */
export function questionSheetNotTheirsCard({ committee, meeting }: Place): Card {
  return {
    title: questionSheetWords.notification(meeting.date, committee.name),
    blocks: [
      { kind: 'heading', text: questionSheetWords.titleFor(meeting.date) },
      say(questionSheetWords.notTheirs(committee.name)),
    ],
  }
}

/** The pages of the sheet, each within the limits. */
export function questionSheetPages({ items }: QuestionSheet): Block[][] {
  if (items.length === 0) return [[say(questionSheetWords.none)]]
  return pagesOf(items.flatMap(itemBlocks))
}

function itemBlocks({ item, questions }: SheetItem): Block[] {
  const title = itemLineWords.item(item.number, itemWords.title(item))
  const heading: Block[] = title.length > 150 ? textBlocks(title) : [{ kind: 'heading', text: title }]
  if (item.state !== 'standing') return [...heading, say(questionSheetWords.notTaken(item.state))]
  return [...heading, ...questions.flatMap(questionBlocks)]
}

function questionBlocks({ askedBy, words, answer, raised }: SheetQuestion): Block[] {
  return [
    ...strongBlocks(askedBy),
    ...textBlocks(words),
    ...answerBlocks(answer),
    ...(raised === null ? [] : textBlocks(raised, true)),
  ]
}

function answerBlocks(answer: SheetQuestion['answer']): Block[] {
  switch (answer.kind) {
    case 'answered':
      return [strong(questionSheetWords.answer), ...textBlocks(answer.words)]
    case 'at-meeting':
      return [quiet(questionSheetWords.atMeeting)]
    case 'not-yet':
      return [quiet(questionSheetWords.notYet)]
    default:
      return answer satisfies never
  }
}

/** The names of forty askers may not fit in one block. */
export function strongBlocks(text: string): Block[] {
  return text.length > 1000 ? textBlocks(text) : [strong(text)]
}
