import type { By } from '../../kernel/actor.ts'
import { CommitteeError } from '../../kernel/errors.ts'
import type { Core } from '../../ports.ts'
import { inClerksHands, rootOf } from './clerks-question.ts'
import { noteQuestion } from './note-question.ts'

/**
 * Merges a question into another of the same item that asks the same. Each asker keeps the credit; what was merged into
 * it follows, and where the other one is merged itself, it goes where that one went.
 * @returns whether it was not there already
 * @throws CommitteeError
 */
export async function mergeQuestions(
  core: Core,
  by: By,
  input: { readonly questionId: string; readonly intoId: string },
): Promise<boolean> {
  return core.store.transact(async (tx) => {
    const { place, clerkId } = await inClerksHands(core, tx, by, input.questionId)
    const { question } = place
    const other = await tx.questions.get(input.intoId)
    if (other?.itemId !== question.itemId)
      throw new CommitteeError(
        'unknown-choice',
        'Only questions on the same item are merged. Please choose one of those shown.',
        'into',
      )
    const into = await rootOf(tx, other)
    if (question.mergedIntoId === into.id) return false
    if (into.id === question.id)
      throw new CommitteeError(
        'unknown-choice',
        other.id === question.id
          ? 'A question is not merged into itself. Please choose another.'
          : 'That question is merged into this one already. Please choose another, or separate them first.',
        'into',
      )
    await tx.questions.update({ id: question.id }, { mergedIntoId: into.id })
    await tx.questions.update({ mergedIntoId: question.id }, { mergedIntoId: into.id })
    await noteQuestion(core, tx, by, { question, personId: clerkId, act: 'merge a question' })
    return true
  })
}
