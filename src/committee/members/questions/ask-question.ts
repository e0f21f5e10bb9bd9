import { z } from 'zod'
import { atItem } from '../../agenda/places.ts'
import { enteredFor, writtenVia } from '../../kernel/actor.ts'
import { errorWords } from '../../kernel/error.words.ts'
import { CommitteeError } from '../../kernel/errors.ts'
import { verb } from '../../record/verb.ts'
import { redraw } from '../../record/want-post.ts'
import { type Question, questionSchema } from './question.ts'
import { asker, mustBeAskedOn, mustTakePart, mustTakeQuestions } from './who-asks.ts'

/** Asks officers a question on an item. A person may ask any number. The form carries the question's id, so a form sent
 * twice asks once. */
export const askQuestion = verb({
  act: 'ask a question',
  input: questionSchema.pick({ itemId: true, words: true, wants: true }).extend({ questionId: z.string() }),
  // Shared, so the question sheet cannot go out before the question is written.
  place: atItem('shared'),
  may: asker,
  while: [mustTakeQuestions, mustBeAskedOn, mustTakePart],
  async run({ tx, by, now, meeting, item, person }, { questionId, words, wants }) {
    const question: Question = {
      id: questionId,
      councilId: meeting.councilId,
      meetingId: meeting.id,
      itemId: item.id,
      personId: person.id,
      words,
      wants,
      via: writtenVia(by),
      entered: enteredFor(by) !== null,
      mergedIntoId: null,
      withdrawnAt: null,
      officerId: null,
      sentAt: null,
      offered: null,
      offeredAt: null,
      answer: null,
      answeredAt: null,
      at: now,
    }
    if (await tx.questions.insert(question)) return true
    const standing = await tx.questions.get(questionId)
    if (standing?.personId === person.id && standing.itemId === item.id) return false
    throw new CommitteeError('malformed', errorWords.formUsed)
  },
  on: ({ meeting }, { questionId }) => ['question', { id: questionId, councilId: meeting.councilId }],
  // No officer's card shows a new question.
  redraws: ({ core, tx, meeting }) =>
    redraw(core, tx, { kind: ['desk', 'question-sheet'], subjectId: meeting.id }),
})
