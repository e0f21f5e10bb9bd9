import { type ItemPlace, placeOfItem } from '../../agenda/find.ts'
import { found } from '../../kernel/found.ts'
import type { Doing } from '../../record/row.ts'
import type { Tables } from '../../store.ts'
import type { Question } from './question.ts'

export type QuestionPlace = ItemPlace & { readonly question: Question }

/** @throws CommitteeError not-found */
export async function placeOfQuestion(tables: Tables, id: string): Promise<QuestionPlace> {
  const question = await found(tables.questions, id)
  return { question, ...(await placeOfItem(tables, question.itemId)) }
}

/** The same, with the meeting held and the questions of the item locked: others who merge, send, answer or change one of
 * them wait until this transaction ends.
 * @throws CommitteeError not-found */
export async function atQuestion(
  { tx }: Doing,
  { questionId }: { readonly questionId: string },
): Promise<QuestionPlace> {
  const { itemId, meetingId } = await found(tx.questions, questionId)
  await tx.meetings.hold(meetingId)
  // An update that changes nothing, for its lock.
  await tx.items.update({ id: itemId }, { meetingId })
  return placeOfQuestion(tx, questionId)
}
