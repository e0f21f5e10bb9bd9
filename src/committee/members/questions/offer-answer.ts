import { z } from 'zod'
import { mustBeOpenItem } from '../../agenda/meetings/what-may-change.ts'
import { type Attempt, allowed, type Permission } from '../../council/permission.ts'
import type { Person } from '../../council/person.ts'
import { dayOf } from '../../kernel/dates.ts'
import { CommitteeError } from '../../kernel/errors.ts'
import { tellClerks } from '../../record/tell-clerks.ts'
import { verb } from '../../record/verb.ts'
import { atRoot, mustStand } from './clerks-question.ts'
import { questionWords } from './question.words.ts'
import type { QuestionPlace } from './question-place.ts'
import { redrawQuestions } from './redraw-questions.ts'

/** The officer to whom the question was sent. */
export const itsOfficer: Permission<QuestionPlace, Person> = {
  name: 'answer a question',
  async who(attempt: Attempt & QuestionPlace) {
    const person = await allowed('answer a question').who(attempt)
    if (person !== null && attempt.question.officerId === person.id) return person
    throw new CommitteeError('not-allowed', questionWords.notWithYou)
  },
}

/** Takes an officer's answer to a question that was sent to them. Only the clerk sees it until they forward it. */
export const offerAnswer = verb({
  act: 'offer an answer',
  input: z.object({ questionId: z.string(), words: z.string() }),
  place: atRoot,
  may: itsOfficer,
  while: [mustBeOpenItem, mustStand],
  async run({ core, tx, now, question, item, meeting, person }, { words }) {
    if (question.offered === words) return false
    await tx.questions.update({ id: question.id }, { offered: words, offeredAt: now })
    await tellClerks(core, tx, meeting, {
      about: 'offered',
      subjectId: question.id,
      day: dayOf(now),
      itemId: item.id,
      words: questionWords.offered(item.number, person.name),
    })
    return true
  },
  on: ({ question }) => ['question', question],
  redraws: redrawQuestions,
})
