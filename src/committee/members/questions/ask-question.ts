import { placeOfItem } from '../../agenda/find.ts'
import { type By, enteredFor, viaOf } from '../../kernel/actor.ts'
import { CommitteeError } from '../../kernel/errors.ts'
import type { Core } from '../../ports.ts'
import { noteQuestion } from './note-question.ts'
import type { Question, Wish } from './question.ts'
import { whoAsks } from './who-asks.ts'

/**
 * Puts a question for officers on an item. Any number a person.
 * @param input.questionId comes with the form, so that a form sent twice asks once
 * @returns whether it was new
 * @throws CommitteeError
 */
export async function askQuestion(
  core: Core,
  by: By,
  input: {
    readonly questionId: string
    readonly itemId: string
    readonly words: string
    readonly wants: Wish
  },
): Promise<boolean> {
  return core.store.transact(async (tx) => {
    const looked = await placeOfItem(tx, input.itemId)
    // Held, so that the question sheet cannot go out between this look and the write below.
    const meeting = (await tx.meetings.hold(looked.meeting.id)) ?? looked.meeting
    const place = { ...looked, meeting }
    const { id: personId } = await whoAsks(core, tx, by, place)
    const via = viaOf(by)
    const question: Question = {
      id: input.questionId,
      councilId: meeting.councilId,
      meetingId: meeting.id,
      itemId: place.item.id,
      personId,
      words: input.words,
      wants: input.wants,
      via: via === 'timer' ? 'console' : via,
      entered: enteredFor(by) !== null,
      mergedIntoId: null,
      withdrawnAt: null,
      officerId: null,
      sentAt: null,
      offered: null,
      offeredAt: null,
      answer: null,
      answeredAt: null,
      at: core.now(),
    }
    if (!(await tx.questions.insert(question))) {
      const standing = await tx.questions.get(question.id)
      if (standing?.personId === personId && standing.itemId === question.itemId) return false
      throw new CommitteeError('malformed', 'This form cannot be used again. Please open a new one.')
    }
    await noteQuestion(core, tx, by, { question, personId, act: 'ask a question' })
    return true
  })
}
