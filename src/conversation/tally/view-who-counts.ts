import type { ItemPlace } from '../../committee/agenda/find.ts'
import { asked, withWhatWasFiled } from '../../committee/agenda/meetings/agenda.ts'
import type { Recommendation } from '../../committee/agenda/reports/recommendation.ts'
import { namesOf } from '../../committee/council/names.ts'
import { closingOf } from '../../committee/members/tally/closing-of.ts'
import type { Closing } from '../../committee/members/tally/tally.ts'
import { whoCounts } from '../../committee/members/tally/who-counts.ts'
import type { Tables } from '../../committee/store.ts'
import type { WhoCountsView } from './who-counts.screen.ts'

/** Who counts on an item now or, once replies have closed, as frozen then. */
export async function whoCountsView(tables: Tables, place: ItemPlace, page: number): Promise<WhoCountsView> {
  const { item, meeting } = place
  const filed = await withWhatWasFiled(tables, [item])
  const closing = await closingOf(tables, meeting)
  const questions =
    closing === null
      ? await asTheyStand(tables, place, filed.flatMap(asked))
      : asFrozen(
          closing,
          filed.flatMap((one) => one.recommendations),
        )
  return {
    place,
    questions,
    names: await namesOf(
      tables,
      questions.flatMap(({ people }) => people.map(({ personId }) => personId)),
    ),
    closedAt: closing?.at ?? null,
    page,
  }
}

async function asTheyStand(
  tables: Tables,
  { item, meeting }: ItemPlace,
  questions: readonly Recommendation[],
): Promise<WhoCountsView['questions']> {
  const seats = await tables.seats.find({ committeeId: meeting.committeeId })
  const interests = await tables.interests.find({ itemId: item.id })
  return questions.map((recommendation) => ({
    recommendation,
    ...whoCounts(seats, meeting.date, interests, recommendation.onEducation),
  }))
}

function asFrozen(
  { tallies }: Closing,
  recommendations: readonly Recommendation[],
): WhoCountsView['questions'] {
  return recommendations.flatMap((recommendation) => {
    const frozen = tallies.find((one) => one.recommendationId === recommendation.id)
    return frozen === undefined ? [] : [{ recommendation, people: frozen.people, rule: frozen.rule }]
  })
}
