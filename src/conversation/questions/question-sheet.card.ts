import type { Action, Block, Card } from '../../cards/card.ts'
import { pagesOf, textBlocks } from '../../cards/pages.ts'
import type { Place } from '../../committee/agenda/find.ts'
import { shownTitle } from '../../committee/agenda/meetings/item.ts'
import { longDay, shortMoment } from '../../committee/kernel/dates.ts'
import type { QuestionDates } from '../../committee/members/questions/question-dates.ts'
import type {
  QuestionSheet,
  SheetItem,
  SheetQuestion,
} from '../../committee/members/questions/question-sheet.ts'
import { opens } from '../kit/opens.ts'
import { note, quiet, say, strong } from '../kit/write.ts'

export const sheetNotice =
  'Every committee member and the clerk have this same sheet. Nothing on it is a view. It is a council record and may be released under Freedom of Information.'

/** The question sheet as it comes in a direct message: its first page, and the way to the others. */
export function questionSheetCard(sheet: QuestionSheet): Card {
  const { committee, meeting } = sheet.place
  const pages = questionSheetPages(sheet)
  const day = longDay(meeting.date)
  const ids = { meeting: meeting.id, page: '2' }
  const actions: Action[] = [
    ...(pages.length > 1 ? [opens('Read on', 'read-questions', ids, { primary: true })] : []),
    ...(meeting.agendaUrl === null
      ? []
      : [{ kind: 'link' as const, label: 'Published agenda', href: meeting.agendaUrl }]),
  ]
  return {
    title: `Question sheet for ${day}: ${committee.name}`,
    blocks: [
      { kind: 'heading', text: `Question sheet for ${day}` },
      say(
        `${committee.name}. What members ask officers before the meeting, with the answers so far${pages.length > 1 ? ` (${pages.length} pages)` : ''}.`,
      ),
      note(sheetNotice),
      ...(pages[0] ?? []),
      ...(actions.length > 0 ? [{ kind: 'actions' as const, actions }] : []),
    ],
  }
}

/** Stands where the sheet stood that went out for an earlier day of the meeting.
 * @param again until when questions are put, and when the new sheet comes */
export function questionsAgainCard({ committee, meeting }: Place, again: QuestionDates): Card {
  const title = `Question sheet for ${longDay(meeting.date)}`
  const text =
    meeting.cancelledAt === null
      ? `The meeting was moved, so questions can be put until ${shortMoment(again.closesAt)}. Everyone gets the new sheet here at the same moment: ${shortMoment(again.sheetAt)}. Questions and answers that were on the earlier one are on it again.`
      : 'The meeting is cancelled, so questions are not taken any more and no new sheet comes. What was asked is kept.'
  return {
    title: `${title}: ${committee.name}`,
    blocks: [{ kind: 'heading', text: title }, say(`${committee.name}. ${text}`)],
  }
}

/** Stands where the sheet stood of somebody who was to sit at the meeting and does not now. */
export function questionSheetNotTheirsCard({ committee, meeting }: Place): Card {
  const title = `Question sheet for ${longDay(meeting.date)}`
  return {
    title: `${title}: ${committee.name}`,
    blocks: [
      { kind: 'heading', text: title },
      say(
        `${committee.name}. You do not sit at this meeting any more, so what comes to the question sheet is not shown to you.`,
      ),
    ],
  }
}

/** The pages of the sheet, each within the limits. */
export function questionSheetPages({ items }: QuestionSheet): Block[][] {
  if (items.length === 0) return [[say('No questions were put.')]]
  return pagesOf(items.flatMap(itemBlocks))
}

function itemBlocks({ item, questions }: SheetItem): Block[] {
  const title = `Item ${item.number}. ${shownTitle(item)}`
  const heading: Block[] = title.length > 150 ? textBlocks(title) : [{ kind: 'heading', text: title }]
  if (item.state !== 'standing')
    return [...heading, say(`The meeting does not take this item: it is ${item.state}.`)]
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
      return [strong('Answer'), ...textBlocks(answer.words)]
    case 'at-meeting':
      return [quiet('To be raised at the meeting.')]
    case 'not-yet':
      return [quiet('No answer yet.')]
    default:
      return answer satisfies never
  }
}

/** Of forty askers the names may be longer than one block takes. */
export function strongBlocks(text: string): Block[] {
  return text.length > 1000 ? textBlocks(text) : [strong(text)]
}
