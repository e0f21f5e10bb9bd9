import type { Committee } from '../council/council.ts'
import type { Person } from '../council/person.ts'
import { isCurrent, type SeatKind } from '../council/seat.ts'
import { dayOf } from '../kernel/dates.ts'
import type { Tables } from '../store.ts'
import type { Meeting } from './meetings/meeting.ts'

export type CommitteeOfTheirs = {
  readonly committee: Committee
  readonly kinds: readonly SeatKind[]
  /** To come, and those whose outcomes may still be wanting; the soonest first. */
  readonly meetings: readonly Meeting[]
}

/** The committees on which somebody has a seat, with what is on there. */
export async function committeesOf(tables: Tables, person: Person, now: Date): Promise<CommitteeOfTheirs[]> {
  const today = dayOf(now)
  const seats = (await tables.seats.find({ personId: person.id })).filter((seat) => isCurrent(seat, today))
  const ids = [...new Set(seats.map((seat) => seat.committeeId))]
  if (ids.length === 0) return []
  const committees = await tables.committees.find({ id: ids })
  const meetings = await tables.meetings.find({ committeeId: ids })
  return committees.map((committee) => ({
    committee,
    kinds: seats.filter((seat) => seat.committeeId === committee.id).map((seat) => seat.kind),
    meetings: meetings
      .filter(
        (meeting) =>
          meeting.committeeId === committee.id && (meeting.date >= today || meeting.postedAt !== null),
      )
      .sort((a, b) => b.date.localeCompare(a.date))
      .slice(0, 3)
      .reverse(),
  }))
}
