import { mustBeOpenItem } from '../../agenda/meetings/what-may-change.ts'
import type { By } from '../../kernel/actor.ts'
import type { Core } from '../../ports.ts'
import { mustBeTheirs } from './my-question.ts'
import { noteQuestion } from './note-question.ts'
import { takenPlaceOfQuestion } from './question-place.ts'
import { whoAsksThere } from './who-asks.ts'

/**
 * Takes a question back, by its asker, until questions close. Those that were merged with it stand.
 * @returns whether it stood until now
 * @throws CommitteeError
 */
export async function withdrawQuestion(
  core: Core,
  by: By,
  input: { readonly questionId: string },
): Promise<boolean> {
  return core.store.transact(async (tx) => {
    const place = await takenPlaceOfQuestion(tx, input.questionId)
    const { question } = place
    const person = await whoAsksThere(core, tx, by, place)
    mustBeTheirs(question, person)
    mustBeOpenItem(place.item)
    const taken = await tx.questions.update(
      { id: question.id, withdrawnAt: null },
      { withdrawnAt: core.now() },
    )
    if (taken === 0) return false
    await noteQuestion(core, tx, by, { question, personId: person.id, act: 'take back a question' })
    return true
  })
}
