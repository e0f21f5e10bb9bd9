import type { TopicWords } from '../../committee/members/work-plan/proposal.ts'
import { proposalWords } from '../../committee/members/work-plan/proposal.words.ts'
import { type AnswersTo, line, maybeLine, oneOf, paragraphs } from '../kit/field.ts'

/** A topic asks: what, why now, what should change, whether it is looked at elsewhere, how, whom to hear, when. */
export const topicQuestions = {
  what: line('What should the committee look at?', 'what the committee should look at', 200),
  'why-now': paragraphs('Why now?', 'why now', 800),
  change: paragraphs('What should change as a result?', 'what should change', 800),
  elsewhere: maybeLine('Is it looked at elsewhere?', 'whether it is looked at elsewhere', 300),
  method: oneOf('How should the committee look at it?', proposalWords.methods),
  'hear-from': maybeLine('Whom should it hear from?', 'whom to hear from', 300),
  when: maybeLine('When?', 'when', 100, { hint: 'For example: before the budget, or in the autumn.' }),
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
