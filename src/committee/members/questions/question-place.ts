import { type ItemPlace, placeOfItem } from '../../agenda/find.ts'
import { found } from '../../kernel/found.ts'
import type { Tables, Transaction } from '../../store.ts'
import type { Question } from './question.ts'

export type QuestionPlace = ItemPlace & { readonly question: Question }

/** @throws CommitteeError not-found */
export async function placeOfQuestion(tables: Tables, id: string): Promise<QuestionPlace> {
  const question = await found(tables.questions, id)
  return { question, ...(await placeOfItem(tables, question.itemId)) }
}

/** The same, with the meeting held and the questions of the item taken: whoever else would merge, send, answer or change
 * one of them waits until this transaction ends.
 * @throws CommitteeError not-found */
export async function takenPlaceOfQuestion(tx: Transaction, id: string): Promise<QuestionPlace> {
  const { itemId, meetingId } = await found(tx.questions, id)
  await tx.meetings.hold(meetingId)
  // An update that changes nothing, for its lock.
  await tx.items.update({ id: itemId }, { meetingId })
  return placeOfQuestion(tx, id)
}
