import type { Place } from '../agenda/find.ts'
import type { Item } from '../agenda/meetings/item.ts'
import { type Kept, pastKeeping } from '../council/keep.ts'
import { moveActs, moveActsToItems } from '../record/move-acts.ts'
import type { Transaction } from '../store.ts'
import { forgetActs } from './forget-acts.ts'
import { forgetReplies } from './forget-replies.ts'
import type { Past } from './past.ts'

/**
 * Forgets what a meeting has kept for as long as its committee keeps it, but nothing on an item that is held.
 * @param today YYYY-MM-DD
 * @returns how many rows were deleted or emptied
 */
export async function forgetPast(tx: Transaction, place: Place, today: string): Promise<number> {
  const { committee, meeting } = place
  const kinds = pastKeeping(committee.settings.keep, meeting.date, today)
  if (kinds.size === 0) return 0
  const items: Item[] = await tx.items.find({ meetingId: meeting.id })
  const past: Past = {
    meetingId: meeting.id,
    itemId: items.filter((item) => item.heldFor === null).map((item) => item.id),
    anyHeld: items.some((item) => item.heldFor !== null),
  }
  let forgotten = 0
  for (const kind of kinds) forgotten += await forget[kind](tx, past)
  return forgotten
}

const forget: Readonly<Record<Kept, (tx: Transaction, past: Past) => Promise<number>>> = {
  replies: forgetReplies,
  interests: async (tx, { itemId }) => {
    await moveActsToItems(tx, await tx.interests.find({ itemId }))
    return tx.interests.remove({ itemId })
  },
  attendance: async (tx, { meetingId, anyHeld }) => {
    if (anyHeld) return 0
    await moveActs(tx, await tx.attendances.find({ meetingId }), meetingId)
    return tx.attendances.remove({ meetingId })
  },
  questions: forgetQuestions,
  hiddenWords: forgetHiddenWords,
  messages: async (tx, { meetingId, anyHeld }) => (anyHeld ? 0 : tx.messages.remove({ meetingId })),
  acts: forgetActs,
}

async function forgetQuestions(tx: Transaction, { itemId }: Past): Promise<number> {
  const questions = await tx.questions.find({ itemId })
  await moveActsToItems(tx, questions)
  const merged = questions.filter((one) => one.mergedIntoId !== null).map((one) => one.id)
  const led = questions.map((one) => one.id)
  await tx.hidings.remove({ subjectId: led })
  return (await tx.questions.remove({ id: merged })) + (await tx.questions.remove({ id: led }))
}

/** Forgets the words only: the mark still says that something was hidden, and why. */
async function forgetHiddenWords(tx: Transaction, { meetingId, anyHeld }: Past): Promise<number> {
  const hidings = await tx.hidings.find({ meetingId })
  const id = anyHeld ? [] : hidings.filter(({ words }) => words !== '').map((one) => one.id)
  return tx.hidings.update({ id }, { words: '' })
}
