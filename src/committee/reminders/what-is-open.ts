import { dayOf } from '../kernel/dates.ts'
import type { Tables } from '../store.ts'
import { type Open, openFor, type Situation, situationsOf } from './situation.ts'

export type OpenThere = { readonly situation: Situation; readonly open: readonly Open[] }

/** What waits for somebody's reply at all their meetings, the soonest closing first. */
export async function whatIsOpen(tables: Tables, personId: string, now: Date): Promise<OpenThere[]> {
  const seats = await tables.seats.find({ personId })
  const committeeId = [...new Set(seats.map((seat) => seat.committeeId))]
  const meetings = await tables.meetings.find({
    committeeId,
    repliesClosedAt: null,
    cancelledAt: null,
    date: { from: dayOf(now) },
  })
  const posted = meetings.filter((meeting) => meeting.postedAt !== null)
  const committees = await tables.committees.find({ id: posted.map((meeting) => meeting.committeeId) })
  const situations = await situationsOf(tables, committees, posted, { personId })
  return situations
    .map((situation) => ({ situation, open: openFor(situation, personId, now) }))
    .filter(({ open }) => open.length > 0)
    .sort((a, b) => closing(a) - closing(b))
}

function closing({ situation }: OpenThere): number {
  return situation.meeting.repliesCloseAt?.getTime() ?? 0
}
