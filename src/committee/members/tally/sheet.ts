import type { Place } from '../../agenda/find.ts'
import { type AgendaItem, agendaOf } from '../../agenda/meetings/agenda.ts'
import { namesOf } from '../../council/names.ts'
import type { Tables } from '../../store.ts'
import { type Interest, takesNoPart } from '../replies/interest.ts'
import type { Reply, Suggestion } from '../replies/reply.ts'
import { openTopics } from '../work-plan/known-topics.ts'
import type { Proposal } from '../work-plan/proposal.ts'
import { closingOf } from './closing-of.ts'
import type { Closing, Tally } from './tally.ts'

/** All that is on the sheet; the same for everyone who gets it. */
export type Sheet = {
  readonly place: Place
  readonly closing: Closing
  readonly agenda: readonly AgendaItem[]
  readonly replies: readonly Reply[]
  readonly suggestions: readonly Suggestion[]
  readonly proposals: readonly Proposal[]
  readonly names: ReadonlyMap<string, string>
}

/** The sheet of a meeting; null while replies are open. It leaves out what was said by anybody who takes no part. */
export async function sheetOf(tables: Tables, place: Place): Promise<Sheet | null> {
  const closing = await closingOf(tables, place.meeting)
  if (closing === null) return null
  const agenda = await agendaOf(tables, place.meeting.id)
  const questions = agenda.flatMap((one) => one.recommendations)
  const recommendationId = questions.map((one) => one.id)
  const interests = await tables.interests.find({ itemId: agenda.map((one) => one.item.id) })
  const partIn = (personId: string, itemId: string) =>
    !isOut(
      closing.tallies.filter((one) => itemOf.get(one.recommendationId) === itemId),
      interests.filter((one) => one.itemId === itemId),
      personId,
    )
  const itemOf = new Map(questions.map((one) => [one.id, one.itemId]))
  const shown = (one: Reply | Suggestion) =>
    heard(closing, one) && partIn(one.personId, itemOf.get(one.recommendationId) ?? '')
  const replies = await tables.replies.find({ recommendationId })
  const suggestions = await tables.suggestions.find({ recommendationId })
  const proposed = await tables.proposals.find({ meetingId: place.meeting.id, withdrawnAt: null })
  const proposals = await openTopics(tables, proposed)
  return {
    place,
    closing,
    agenda,
    replies: replies.filter(shown),
    suggestions: suggestions.filter(shown),
    proposals: proposals.filter((one) => one.itemId === null || partIn(one.personId, one.itemId)),
    names: await namesOf(
      tables,
      [...replies, ...suggestions, ...proposals].map(({ personId }) => personId),
    ),
  }
}

/** True for what is counted or heard apart as advice: its author sat at the meeting when replies closed. */
function heard(closing: Closing, one: Reply | Suggestion): boolean {
  return closing.readers.includes(one.personId) && one.at <= closing.at
}

/** As frozen. On an item that asks nothing there is no count to freeze, so interests decide as they stand now. */
function isOut(tallies: readonly Tally[], interests: readonly Interest[], personId: string): boolean {
  const frozen = tallies.flatMap((one) => one.people.filter((person) => person.personId === personId))
  if (frozen.length > 0) return frozen.every((one) => one.standing === 'out')
  return interests.some((one) => one.personId === personId && takesNoPart(one))
}
