import type { Person } from '../council/person.ts'
import { whoCountsWords } from '../members/tally/who-counts.words.ts'
import { voteOf } from '../outcomes/record-vote.ts'
import type { Tables } from '../store.ts'
import { exportWords } from './export.words.ts'
import type { PersonExport } from './person-export.ts'
import type { ActPlaces } from './places-of.ts'

type Attended = Pick<PersonExport, 'interests' | 'counted' | 'saidOfComing' | 'attendance' | 'votes'>

/** A person's interests and attendance, where they counted, and how they voted by name. */
export async function attendedBy(
  tables: Tables,
  { id: personId, councilId, name }: Person,
  places: ActPlaces,
): Promise<Attended> {
  return {
    interests: (await tables.interests.find({ personId })).flatMap((one) => {
      const where = places.ofItem(one.itemId)
      if (where === null) return []
      const { kind, dispensation, entered: enteredByClerk } = one
      const withdrawnAt = one.withdrawnAt?.toISOString() ?? null
      return [{ ...where, kind, dispensation, enteredByClerk, withdrawnAt, at: one.at.toISOString() }]
    }),
    counted: (await tables.closings.find({ councilId })).flatMap(({ tallies, at }) =>
      tallies.flatMap(({ recommendationId, people }) => {
        const of = places.labelOf(recommendationId)
        const where = of === null ? null : places.ofItem(of.itemId)
        if (of === null || where === null) return []
        return people
          .filter((one) => one.personId === personId)
          .map((one) => ({
            ...where,
            recommendation: of.label,
            closedAt: at.toISOString(),
            standing: one.standing,
            why: one.why,
            explained: whoCountsWords.why(
              one,
              name,
              one.other === null ? null : exportWords.who.somebodyElse,
            ),
          }))
      }),
    ),
    saidOfComing: (await tables.attendances.find({ personId })).map((one) => ({
      ...places.ofMeeting(one.meetingId),
      says: one.says,
      tellSubstitute: one.tellSubstitute,
      enteredByClerk: one.entered,
      at: one.at.toISOString(),
    })),
    attendance: (await tables.presences.find({ personId })).map(({ meetingId, state }) => ({
      ...places.ofMeeting(meetingId),
      state,
    })),
    votes: (await tables.resolutions.find({ councilId })).flatMap(
      ({ itemId, recommendationId, vote: all }) => {
        const vote = voteOf(all, personId)
        const where = vote === null ? null : places.ofItem(itemId)
        const of = recommendationId === null ? null : places.labelOf(recommendationId)
        return vote === null || where === null ? [] : [{ ...where, recommendation: of?.label ?? null, vote }]
      },
    ),
  }
}
