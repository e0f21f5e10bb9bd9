import type { Committee } from '../council/council.ts'
import type { Person } from '../council/person.ts'
import type { SeatKind } from '../council/seat.ts'
import { dayOf } from '../kernel/dates.ts'
import type { Reads, SeatedOn } from '../reads.ts'
import type { Meeting } from './meetings/meeting.ts'

export type CommitteeOfTheirs = {
  readonly committee: Committee
  readonly kinds: readonly SeatKind[]
  /** The nearest: those to come, and past ones that may still lack outcomes. By date. */
  readonly meetings: readonly Meeting[]
  /** True if there are others. */
  readonly more: boolean
}

const most = 3

/** The committees on which somebody has a seat, with their meetings; the one that meets first comes first. */
export async function committeesOf(reads: Reads, person: Person, now: Date): Promise<CommitteeOfTheirs[]> {
  const seated = await reads.committeesOf(person.id, dayOf(now), most + 1)
  return seated.sort((a, b) => nextDay(a).localeCompare(nextDay(b))).map(theirs)
}

function nextDay({ ahead: [next] }: SeatedOn): string {
  return next?.date ?? 'none'
}

/** The last meeting is always shown, however many are to come. */
function theirs({ committee, seats, ahead, past }: SeatedOn): CommitteeOfTheirs {
  const shownPast = past.slice(0, Math.max(1, most - ahead.length))
  const shownAhead = ahead.slice(0, most - shownPast.length)
  return {
    committee,
    kinds: seats.map(({ kind }) => kind),
    meetings: [...shownPast.reverse(), ...shownAhead],
    more: shownPast.length + shownAhead.length < past.length + ahead.length,
  }
}
