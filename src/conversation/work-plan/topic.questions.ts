import type { TopicWords } from '../../committee/members/work-plan/proposal.ts'
import { proposalWords } from '../../committee/members/work-plan/proposal.words.ts'
import { type AnswersTo, line, maybeLine, oneOf, paragraphs } from '../kit/field.ts'
import { topicFormWords } from './topic.words.ts'

export const topicQuestions = {
  what: line(topicFormWords.what, topicFormWords.whatCalled, 200),
  'why-now': paragraphs(topicFormWords.whyNow, topicFormWords.whyNowCalled, 800),
  change: paragraphs(topicFormWords.change, topicFormWords.changeCalled, 800),
  elsewhere: maybeLine(topicFormWords.elsewhere, topicFormWords.elsewhereCalled, 300),
  method: oneOf(topicFormWords.method, proposalWords.methods),
  'hear-from': maybeLine(topicFormWords.hearFrom, topicFormWords.hearFromCalled, 300),
  when: maybeLine(topicFormWords.when, topicFormWords.whenCalled, 100, { hint: topicFormWords.whenHint }),
}

export const topicExample = { what: 'Roads', 'why-now': 'Now', change: 'Less', method: 'visit' }

export function topicIn(given: AnswersTo<typeof topicQuestions>): TopicWords {
  return {
    what: given.what,
    whyNow: given['why-now'],
    change: given.change,
    elsewhere: given.elsewhere,
    method: given.method,
    hearFrom: given['hear-from'],
    whenWanted: given.when,
  }
}
