import { type Item, inPrintedOrder } from '../../agenda/meetings/item.ts'
import { groupBy } from '../../kernel/group-by.ts'
import type { Tables } from '../../store.ts'
import { takesNoPart } from '../replies/interest.ts'
import { groupsOf, isUnanswered, type QuestionGroup } from './question-group.ts'

export type ItemQuestions = { readonly item: Item; readonly groups: readonly QuestionGroup[] }

/** What was asked for a meeting, by item in printed order. Items without questions and items that are not open are left
 * out. */
export async function questionsOf(tables: Tables, meetingId: string): Promise<ItemQuestions[]> {
  const items = inPrintedOrder(await tables.items.find({ meetingId, openness: 'open' }))
  const questions = groupBy(await tables.questions.find({ meetingId }), (one) => one.itemId)
  const interests = await tables.interests.find({ itemId: items.map(({ id }) => id) })
  return items.flatMap((item) => {
    const out = interests.filter((one) => one.itemId === item.id && takesNoPart(one))
    const noPart = new Set(out.map((one) => one.personId))
    const groups = groupsOf(questions.get(item.id) ?? [], noPart)
    return groups.length === 0 ? [] : [{ item, groups }]
  })
}

/** The ids of all askers, and of the officers who were sent something. */
export function peopleIn(all: readonly ItemQuestions[]): string[] {
  return all.flatMap(({ groups }) =>
    groups.flatMap(({ askers, officerId }) => [...askers, officerId ?? []].flat()),
  )
}

export type QuestionCounts = { readonly asked: number; readonly unanswered: number }

/** An item that the meeting does not take needs no answer. */
export function countQuestions(all: readonly ItemQuestions[]): QuestionCounts {
  const taken = all.filter(({ item }) => item.state === 'standing').flatMap((one) => one.groups)
  return { asked: all.flatMap((one) => one.groups).length, unanswered: taken.filter(isUnanswered).length }
}
