import type { By } from '../../kernel/actor.ts'
import { CommitteeError } from '../../kernel/errors.ts'
import type { Core } from '../../ports.ts'
import { isTakenIn, mustBeTheirs } from './my-question.ts'
import { noteQuestion } from './note-question.ts'
import type { Wish } from './question.ts'
import { takenPlaceOfQuestion } from './question-place.ts'
import { whoAsks } from './who-asks.ts'

/**
 * Changes the words of a question, or what is wanted, by its asker: until questions close, and until the clerk has
 * begun on it.
 * @returns whether anything changed
 * @throws CommitteeError
 */
export async function changeQuestion(
  core: Core,
  by: By,
  input: { readonly questionId: string; readonly words: string; readonly wants: Wish },
): Promise<boolean> {
  return core.store.transact(async (tx) => {
    const place = await takenPlaceOfQuestion(tx, input.questionId)
    const { question } = place
    const person = await whoAsks(core, tx, by, place)
    mustBeTheirs(question, person)
    if (question.withdrawnAt !== null)
      throw new CommitteeError(
        'question-withdrawn',
        'You took this question back, so nothing was changed. Please ask it anew.',
      )
    const { words, wants } = input
    if (words === question.words && wants === question.wants) return false
    if (await isTakenIn(tx, question))
      throw new CommitteeError(
        'question-taken-in',
        'The clerk has passed this question on as it stands, so nothing was changed. You can take it back and ask anew.',
      )
    await tx.questions.update({ id: question.id }, { words, wants })
    await noteQuestion(core, tx, by, { question, personId: person.id, act: 'change a question' })
    return true
  })
}
