import type { Place } from '../../agenda/find.ts'
import { itemWords } from '../../agenda/meetings/item.words.ts'
import { personWords } from '../../council/person.words.ts'
import { questionWords } from './question.words.ts'
import type { QuestionDates } from './question-dates.ts'
import type { ItemQuestions } from './questions-of.ts'
import { questionsTextWords } from './questions-text.words.ts'

/** The questions of an item as plain text, for an e-mail to the officer. */
export function itemText(
  { committee, meeting }: Place,
  { item, groups }: ItemQuestions,
  dates: QuestionDates,
  names: ReadonlyMap<string, string>,
): string {
  const questions = groups.map((group, at) => {
    const name = (id: string) => names.get(id) ?? personWords.aMember
    const askedBy = questionWords.askedBy(group.askers.map(name))
    const wants = questionWords.wants(group.wants, group.raisers.map(name))
    const answer = group.answer === null ? [] : [questionsTextWords.answer(group.answer)]
    const [{ words }] = group.standing
    return [questionsTextWords.question(at + 1, askedBy, wants), words, ...answer].join('\n')
  })
  return [
    [
      questionsTextWords.meeting(committee.name, meeting.date),
      questionsTextWords.item(item.number, itemWords.title(item)),
    ].join('\n'),
    questionsTextWords.pleaseAnswer(meeting.questionsSentAt === null ? dates.sheetAt : null),
    ...questions,
  ].join('\n\n')
}
