import type { Place } from '../../agenda/find.ts'
import { shownTitle } from '../../agenda/meetings/item.ts'
import { longDay, shortMoment } from '../../kernel/dates.ts'
import { listed, wantsLine } from './question.words.ts'
import type { QuestionDates } from './question-dates.ts'
import type { ItemQuestions } from './questions-of.ts'

/** The questions of an item as plain text, for an e-mail to the officer. */
export function itemText(
  { committee, meeting }: Place,
  { item, groups }: ItemQuestions,
  dates: QuestionDates,
  names: ReadonlyMap<string, string>,
): string {
  const until =
    meeting.questionsSentAt === null
      ? ` by ${shortMoment(dates.sheetAt)}, when the question sheet goes to every committee member`
      : '; a late answer goes to every committee member, too'
  const questions = groups.map((group, at) => {
    const name = (id: string) => names.get(id) ?? 'A member'
    const asked = listed(group.askers.map(name))
    const answer = group.answer === null ? [] : [`Answer so far: ${group.answer}`]
    const [{ words }] = group.standing
    return [`${at + 1}. Asked by ${asked}. ${wantsLine(group, name)}`, words, ...answer].join('\n')
  })
  return [
    `${committee.name}, ${longDay(meeting.date)}\nItem ${item.number}. ${shownTitle(item)}`,
    `Members ask the following. Please send the clerk your answers${until}.`,
    ...questions,
  ].join('\n\n')
}
