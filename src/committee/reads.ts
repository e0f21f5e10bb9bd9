import type { Meeting } from './agenda/meetings/meeting.ts'
import type { Committee } from './council/council.ts'
import type { Seat } from './council/seat.ts'

/** A committee on which somebody has a seat, and what is on there. */
export type SeatedOn = {
  readonly committee: Committee
  /** Theirs that have not ended. */
  readonly seats: readonly Seat[]
  /** Meetings to come, the soonest first. */
  readonly ahead: readonly Meeting[]
  /** Meetings that are past and were posted to members, the latest first. */
  readonly past: readonly Meeting[]
}

/** What is read often, or of many rows: one statement each, however much there is. */
export type Reads = {
  /** Somebody's committees, in the order of their ids.
   * @param today YYYY-MM-DD
   * @param most how many meetings ahead, and how many past, of each */
  committeesOf(personId: string, today: string, most: number): Promise<SeatedOn[]>
}
