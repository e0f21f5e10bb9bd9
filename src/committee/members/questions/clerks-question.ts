import { mustBeOpenItem } from '../../agenda/meetings/what-may-change.ts'
import { mustBeAllowed } from '../../council/who-may.ts'
import type { By } from '../../kernel/actor.ts'
import { dayOf } from '../../kernel/dates.ts'
import { CommitteeError } from '../../kernel/errors.ts'
import type { Core } from '../../ports.ts'
import type { Transaction } from '../../store.ts'
import type { Question } from './question.ts'
import { type QuestionPlace, takenPlaceOfQuestion } from './question-place.ts'

/** A question in the hands of the clerk: where it stands, and who the clerk is (null for the console).
 * @throws CommitteeError */
export async function inClerksHands(
  core: Core,
  tx: Transaction,
  by: By,
  questionId: string,
): Promise<{ readonly place: QuestionPlace; readonly clerkId: string | null }> {
  const place = await takenPlaceOfQuestion(tx, questionId)
  const today = dayOf(core.now())
  const { person } = await mustBeAllowed(tx, by, place.committee.id, 'prepare the meeting', today)
  return { place, clerkId: person?.id ?? null }
}

/** The question itself, or the one that it was merged into. */
export async function rootOf(tx: Transaction, question: Question): Promise<Question> {
  return question.mergedIntoId === null
    ? question
    : ((await tx.questions.get(question.mergedIntoId)) ?? question)
}

/** A question stands as long as one of those that ask it does, and its item is open.
 * @throws CommitteeError question-withdrawn, exempt */
export async function mustStand(tx: Transaction, { item }: QuestionPlace, root: Question): Promise<void> {
  mustBeOpenItem(item)
  if (root.withdrawnAt === null) return
  if ((await tx.questions.count({ mergedIntoId: root.id, withdrawnAt: null })) > 0) return
  throw new CommitteeError(
    'question-withdrawn',
    'This question was taken back by the member who asked it, so nothing was recorded.',
  )
}
