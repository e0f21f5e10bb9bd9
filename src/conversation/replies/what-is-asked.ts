import type { ItemPlace } from '../../committee/agenda/find.ts'
import { type AgendaItem, agendaOf, asked, withWhatWasFiled } from '../../committee/agenda/meetings/agenda.ts'
import type { Item } from '../../committee/agenda/meetings/item.ts'
import type { Meeting } from '../../committee/agenda/meetings/meeting.ts'
import type { Recommendation } from '../../committee/agenda/reports/recommendation.ts'
import type { Person } from '../../committee/council/person.ts'
import { takesNoPart } from '../../committee/members/replies/interest.ts'
import { answersAsItStands, type Reply } from '../../committee/members/replies/reply.ts'
import type { Tables } from '../../committee/store.ts'

/** The recommendations of an item on which members are asked. */
export async function askedOn(tables: Tables, { item }: Pick<ItemPlace, 'item'>): Promise<Recommendation[]> {
  return (await withWhatWasFiled(tables, [item])).flatMap(asked)
}

export async function repliesTo(
  tables: Tables,
  person: Person,
  questions: readonly Recommendation[],
): Promise<Reply[]> {
  return tables.replies.find({ personId: person.id, recommendationId: questions.map((one) => one.id) })
}

/** An item of the meeting on which the person has something left to answer.
 * @param but the item to pass over */
export async function nextItemAsked(
  tables: Tables,
  person: Person,
  meeting: Meeting,
  but: Item | null,
): Promise<Item | null> {
  const agenda = await askedOf(tables, person, meeting)
  const replies = await repliesTo(tables, person, agenda.flatMap(asked))
  const next = agenda.find(
    (one) =>
      one.item.id !== but?.id &&
      asked(one).some((question) => !replies.some((reply) => answersAsItStands(reply, question))),
  )
  return next?.item ?? null
}

/** What a meeting asks of somebody. It asks nothing on an item in which they take no part. */
export async function askedOf(tables: Tables, person: Person, meeting: Meeting): Promise<AgendaItem[]> {
  const agenda = (await agendaOf(tables, meeting.id)).filter((one) => asked(one).length > 0)
  const itemId = agenda.map((one) => one.item.id)
  const interests = await tables.interests.find({ itemId, personId: person.id })
  return agenda.filter(({ item }) => !interests.some((one) => one.itemId === item.id && takesNoPart(one)))
}
