import { officersOf } from '../../council/officers.ts'
import type { By } from '../../kernel/actor.ts'
import { dayOf } from '../../kernel/dates.ts'
import { CommitteeError } from '../../kernel/errors.ts'
import type { Core } from '../../ports.ts'
import { wantPost } from '../../record/want-post.ts'
import { inClerksHands, mustStand, rootOf } from './clerks-question.ts'
import { noteQuestion } from './note-question.ts'

/**
 * Sends a question to an officer of the committee, as a direct message in which they can answer. Sent to another officer
 * later, the first one is asked no more.
 * @returns whether this call sent it
 * @throws CommitteeError
 */
export async function sendQuestion(
  core: Core,
  by: By,
  input: { readonly questionId: string; readonly officerId: string },
): Promise<boolean> {
  return core.store.transact(async (tx) => {
    const now = core.now()
    const { place, clerkId } = await inClerksHands(core, tx, by, input.questionId)
    const root = await rootOf(tx, place.question)
    await mustStand(tx, place, root)
    const { officerId } = input
    const officers = await officersOf(tx, place.committee.id, dayOf(now))
    const officer = officers.find(({ person }) => person.id === officerId)
    if (officer === undefined)
      throw new CommitteeError('unknown-choice', 'Please choose one of the officers shown.', 'officer')
    if (!officer.reached)
      throw new CommitteeError(
        'unknown-choice',
        `${officer.person.name} has no account here. Please use “Text to copy” and send it by e-mail.`,
        'officer',
      )
    if (root.officerId === officerId) return false
    await tx.questions.update({ id: root.id }, { officerId, sentAt: now })
    await wantPost(core, tx, {
      councilId: root.councilId,
      kind: 'question',
      subjectId: root.id,
      target: 'person',
      targetId: officerId,
    })
    await noteQuestion(core, tx, by, { question: root, personId: clerkId, act: 'send a question' })
    return true
  })
}
