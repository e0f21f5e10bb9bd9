import type { By } from '../../kernel/actor.ts'
import type { Core } from '../../ports.ts'
import { inClerksHands } from './clerks-question.ts'
import { noteQuestion } from './note-question.ts'

/** Takes a question out of the one that it was merged into. What was answered there stays there.
 * @returns whether it was merged until now
 * @throws CommitteeError */
export async function separateQuestion(
  core: Core,
  by: By,
  input: { readonly questionId: string },
): Promise<boolean> {
  return core.store.transact(async (tx) => {
    const { place, clerkId } = await inClerksHands(core, tx, by, input.questionId)
    const { question } = place
    if (question.mergedIntoId === null) return false
    await tx.questions.update({ id: question.id }, { mergedIntoId: null })
    await noteQuestion(core, tx, by, { question, personId: clerkId, act: 'separate a question' })
    return true
  })
}
