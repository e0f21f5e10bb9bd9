import type { Place } from '../agenda/find.ts'
import { type AgendaItem, agendaOf } from '../agenda/meetings/agenda.ts'
import type { Meeting } from '../agenda/meetings/meeting.ts'
import { inPlace } from '../agenda/reports/recommendation.ts'
import { knownTopics } from '../members/work-plan/known-topics.ts'
import type { TopicOutcome } from '../members/work-plan/outcome.ts'
import type { Proposal } from '../members/work-plan/proposal.ts'
import type { Tables } from '../store.ts'
import type { Presence } from './presence.ts'
import type { Resolution } from './resolution.ts'

export type RecordedItem = Pick<AgendaItem, 'item' | 'recommendations'> & {
  /** In the report's order, then the extra ones. */
  readonly resolutions: readonly Resolution[]
}

/** What the clerk entered of a meeting. It has no views and no counts of views. */
export type MeetingRecord = {
  readonly meeting: Meeting
  readonly items: readonly RecordedItem[]
  readonly presences: readonly Presence[]
  readonly topics: readonly { readonly proposal: Proposal; readonly outcome: TopicOutcome | null }[]
}

export async function recordOf(tables: Tables, { meeting }: Pick<Place, 'meeting'>): Promise<MeetingRecord> {
  const agenda = await agendaOf(tables, meeting.id)
  const resolutions = await tables.resolutions.find({ meetingId: meeting.id })
  const proposed = await tables.proposals.find({ meetingId: meeting.id, withdrawnAt: null })
  const proposals = await knownTopics(tables, proposed)
  const outcomes = await tables.topicOutcomes.find({ proposalId: proposals.map((one) => one.id) })
  const of = resolutions.flatMap(({ recommendationId }) => recommendationId ?? [])
  const resolved = await tables.recommendations.find({ id: of })
  return {
    meeting,
    items: agenda.map(({ item, recommendations: newest }) => {
      // A recommendation that was resolved stays, even if a later report dropped it.
      const known = new Set(newest.map((one) => one.id))
      const earlier = resolved.filter((one) => one.itemId === item.id && !known.has(one.id))
      const recommendations = [...newest, ...inPlace(earlier)]
      const place = ({ recommendationId }: Resolution) => {
        const at = recommendations.findIndex((one) => one.id === recommendationId)
        return at < 0 ? recommendations.length : at
      }
      const ofItem = resolutions.filter((one) => one.itemId === item.id)
      return { item, recommendations, resolutions: ofItem.sort((a, b) => place(a) - place(b)) }
    }),
    presences: await tables.presences.find({ meetingId: meeting.id }),
    topics: proposals.map((proposal) => ({
      proposal,
      outcome: outcomes.find((one) => one.proposalId === proposal.id) ?? null,
    })),
  }
}

/** How many are in its recorded vote; 0 if none was taken. */
export function voteCounts({ vote }: Resolution): number {
  return vote.for.length + vote.against.length + vote.abstained.length
}

/** The ids of those whose attendance or vote is on it. */
export function peopleOnRecord({ presences, items }: MeetingRecord): string[] {
  const votes = items.flatMap(({ resolutions }) =>
    resolutions.flatMap(({ vote }) => Object.values(vote).flat()),
  )
  return [...presences.map(({ personId }) => personId), ...votes]
}
