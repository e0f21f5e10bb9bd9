import type { Meeting } from '../agenda/meetings/meeting.ts'
import type { Person } from '../council/person.ts'
import { isCurrent, type Seat, type Sitting, whoSits } from '../council/seat.ts'
import type { Tables } from '../store.ts'
import type { Presence } from './presence.ts'
import type { Resolution } from './resolution.ts'

/** The ids of those whose attendance is entered: everyone with a member's seat on the day, and substitutes who sat. */
export function whoIsEntered(seats: readonly Seat[], meetingDate: string): string[] {
  const sitting = whoSits(seats, meetingDate).map((one) => one.personId)
  const seated = seats.filter((seat) => isCurrent(seat, meetingDate) && isMembers(seat))
  return [...new Set([...seated.map((seat) => seat.personId), ...sitting])]
}

function isMembers({ kind, executive }: Seat): boolean {
  return !executive && kind !== 'substitute' && kind !== 'clerk' && kind !== 'officer'
}

/** The ids of those who may be in a recorded vote: they are present and have a vote on the matter. */
export function whoVoted(
  sitting: readonly Sitting[],
  presences: readonly Presence[],
  onEducation: boolean,
): string[] {
  const present = new Set(presences.filter((one) => one.state === 'present').map((one) => one.personId))
  return sitting
    .filter(({ countsOn }) => countsOn === 'everything' || (countsOn === 'education' && onEducation))
    .map((one) => one.personId)
    .filter((id) => present.has(id))
}

export async function votersOn(
  tables: Tables,
  meeting: Meeting,
  resolution: Pick<Resolution, 'itemId' | 'recommendationId'>,
): Promise<Person[]> {
  const seats = await tables.seats.find({ committeeId: meeting.committeeId })
  const presences = await tables.presences.find({ meetingId: meeting.id })
  const { itemId, recommendationId } = resolution
  // A resolution beyond a report is on education if any recommendation of its item is.
  const about = await tables.recommendations.find(
    recommendationId === null ? { itemId } : { id: recommendationId },
  )
  const onEducation = about.some((one) => one.onEducation === true)
  return inOrder(tables, whoVoted(whoSits(seats, meeting.date), presences, onEducation))
}

/** Sorted by name, so each page has the same people every time. */
export async function inOrder(tables: Tables, ids: readonly string[]): Promise<Person[]> {
  const people = ids.length === 0 ? [] : await tables.people.find({ id: ids })
  return people.sort((a, b) => a.name.localeCompare(b.name, 'en'))
}
