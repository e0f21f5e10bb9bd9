import type { Item } from './agenda/meetings/item.ts'
import type { Meeting } from './agenda/meetings/meeting.ts'
import type { ReportHead } from './agenda/reports/filed-report.ts'
import type { Recommendation } from './agenda/reports/recommendation.ts'
import type { Committee } from './council/council.ts'
import type { Account, Person } from './council/person.ts'
import type { Seat } from './council/seat.ts'
import type { Interest } from './members/replies/interest.ts'
import type { Reply, Suggestion } from './members/replies/reply.ts'
import type { Poll, PollTopic } from './members/work-plan/poll.ts'
import type { Proposal } from './members/work-plan/proposal.ts'

/** A committee on which somebody has a seat, and its meetings. */
export type SeatedOn = {
  readonly committee: Committee
  /** Their seats that have not ended. */
  readonly seats: readonly Seat[]
  /** Meetings to come, the soonest first. */
  readonly ahead: readonly Meeting[]
  /** Meetings that are past and were posted to members, the latest first. */
  readonly past: readonly Meeting[]
}

/** What a button is about: a whole meeting, an item, a recommendation, or a topic of a poll with the item that it is from. */
export type Scope =
  | { readonly meeting: string }
  | { readonly item: string }
  | { readonly recommendation: string }
  | { readonly topic: string }

/** All that a member's preparation reads: the place, what is asked there, and what they have said. */
export type MemberSight = {
  readonly person: Person
  /** All accounts of the person. */
  readonly accounts: readonly Account[]
  readonly committee: Committee
  /** All seats of the committee. */
  readonly seats: readonly Seat[]
  readonly meeting: Meeting
  /** All items of the meeting, or the one asked for. */
  readonly items: readonly Item[]
  /** Every version in place. */
  readonly reports: readonly ReportHead[]
  readonly recommendations: readonly Recommendation[]
  /** The person's own, like the replies and suggestions. */
  readonly interests: readonly Interest[]
  readonly replies: readonly Reply[]
  readonly suggestions: readonly Suggestion[]
}

/** Who presses: an account by its key. */
type Presser = Pick<Account, 'platform' | 'workspace' | 'user'>

/** What is read often, or from many rows: one statement each. */
export type Reads = {
  /** Somebody's committees, in the order of their ids.
   * @param today YYYY-MM-DD
   * @param most how many meetings ahead, and how many past, for each committee */
  committeesOf(personId: string, today: string, most: number): Promise<SeatedOn[]>
  /** Null if there is no such account or place. */
  memberSight(account: Presser, scope: Scope): Promise<MemberSight | null>
}

/** How a verb locks a place until it is done. `shared`: nobody else changes it. `exclusive`: nobody else locks it at all. */
export type Lock = 'none' | 'shared' | 'exclusive'

type AtMeeting = { readonly meeting: Meeting; readonly committee: Committee }
type AtItem = AtMeeting & { readonly item: Item }

/** Where a verb happens: each is one statement, which locks the meeting first and then what lies in it. Whoever waited
 * for a lock gets what stands then. Null if there is no such row. */
export type PlaceReads = {
  meeting(id: string, lock: Lock): Promise<AtMeeting | null>
  item(id: string, lock: Lock): Promise<AtItem | null>
  recommendation(
    id: string,
    lock: Lock,
  ): Promise<(AtItem & { readonly recommendation: Recommendation }) | null>
  /** Locks only the poll. */
  pollTopic(
    id: string,
    lock: Lock,
  ): Promise<
    (AtMeeting & { readonly topic: PollTopic; readonly poll: Poll; readonly proposal: Proposal }) | null
  >
}
