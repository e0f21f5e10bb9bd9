import type { By } from '../../kernel/actor.ts'
import type { Core } from '../../ports.ts'
import { notifyOfChange } from '../../record/notify-of-change.ts'
import type { Transaction } from '../../store.ts'
import { inClerksHands, mustStand, rootOf } from './clerks-question.ts'
import { noteQuestion } from './note-question.ts'
import type { Question } from './question.ts'
import type { QuestionPlace } from './question-place.ts'
import { questionsOf } from './questions-of.ts'
import { wantQuestionSheets } from './want-question-sheets.ts'

/**
 * Enters the officer's answer to a question, or forwards the one that the officer wrote. Where the question sheet has
 * gone out, everyone's sheet gets it, and everyone is told.
 * @returns whether the answer was another one until now
 * @throws CommitteeError
 */
export async function answerQuestion(
  core: Core,
  by: By,
  input: { readonly questionId: string; readonly words: string },
): Promise<boolean> {
  return core.store.transact(async (tx) => {
    const { place, clerkId } = await inClerksHands(core, tx, by, input.questionId)
    const root = await rootOf(tx, place.question)
    await mustStand(tx, place, root)
    if (root.answer === input.words) return false
    await tx.questions.update({ id: root.id }, { answer: input.words, answeredAt: core.now() })
    await noteQuestion(core, tx, by, { question: root, personId: clerkId, act: 'answer a question' })
    if (place.meeting.questionsSentAt !== null) await tellLateAnswer(core, tx, place, root)
    return true
  })
}

async function tellLateAnswer(
  core: Core,
  tx: Transaction,
  place: QuestionPlace,
  root: Question,
): Promise<void> {
  // Of what the meeting does not take the sheet says nothing more.
  if (place.item.state !== 'standing' || place.meeting.cancelledAt !== null) return
  const shown = (await questionsOf(tx, place.meeting.id)).flatMap(({ groups }) => groups)
  if (!shown.some((group) => group.root.id === root.id)) return
  await wantQuestionSheets(core, tx, place)
  const what = root.answer === null ? 'an officer has answered a question' : 'an officer’s answer was changed'
  await notifyOfChange(core, tx, place.meeting, {
    key: `answer/${root.id}/${core.newId()}`,
    itemId: place.item.id,
    words: `Item ${place.item.number}: ${what}. It is on the question sheet.`,
  })
}
