import type { Person } from '../../council/person.ts'
import { CommitteeError } from '../../kernel/errors.ts'
import type { Tables } from '../../store.ts'
import type { Question } from './question.ts'

/** @throws CommitteeError not-allowed, where somebody else asked it */
export function mustBeTheirs(question: Question, person: Person): void {
  if (question.personId !== person.id)
    throw new CommitteeError(
      'not-allowed',
      'Only the member who asked this question changes it or takes it back. Nothing was recorded.',
    )
}

/** Whether the clerk has begun on it: sent it to an officer, answered it, or merged it with others. Its words stay as
 * they are then, since somebody works from them. */
export async function isTakenIn(tables: Tables, question: Question): Promise<boolean> {
  const { id, sentAt, answer, mergedIntoId } = question
  if (sentAt !== null || answer !== null || mergedIntoId !== null) return true
  return (await tables.questions.count({ mergedIntoId: id })) > 0
}
