import { dayOf, shortMoment } from '../dates.ts'
import { CommitteeError } from '../errors.ts'
import type { ItemPlace } from '../find.ts'
import { sittingAt } from '../meetings/attendance.ts'
import { stageOf } from '../meetings/meeting.ts'
import type { Person } from '../people/person.ts'
import type { Sitting } from '../people/seat.ts'
import { type By, whoIs } from '../people/who-is.ts'
import { askClerk, clerksOf, mustBeAllowed } from '../people/who-may.ts'
import type { Tables } from '../store.ts'
import { takesNoPart } from './interest.ts'

/**
 * The person, where they may reply on this item now.
 * @throws CommitteeError with what they can do instead, and the clerk's name
 */
export async function whoReplies(tables: Tables, by: By, place: ItemPlace, now: Date): Promise<Person> {
  const person = await whoSitsThere(tables, by, place, now)
  const { meeting, item } = place
  const ask = askClerk(await clerksOf(tables, meeting.committeeId, dayOf(now)))
  const stage = stageOf(meeting, now)
  if (stage === 'drafting')
    throw new CommitteeError(
      'not-posted',
      `This meeting has not been posted to members yet, so no replies are taken. ${ask}`,
    )
  if (stage !== 'open')
    throw new CommitteeError(
      'replies-closed',
      `Replies closed${meeting.repliesCloseAt === null ? '' : ` (${shortMoment(meeting.repliesCloseAt)})`}, so nothing was recorded. You can still speak at the meeting. ${ask}`,
    )
  const interests = await tables.interests.find({ itemId: item.id, personId: person.id })
  if (interests.some(takesNoPart))
    throw new CommitteeError(
      'takes-no-part',
      `You told the clerk that you have an interest in item ${item.number} and take no part in it, so nothing is asked of you and nothing was recorded. If that is not right, use “Declare an interest” to change it. ${ask}`,
    )
  return person
}

/** The person, where they sit at the meeting: in their own right, or in a named member's place. */
export async function whoSitsThere(
  tables: Tables,
  by: By,
  place: Pick<ItemPlace, 'meeting'>,
  now: Date,
): Promise<Person> {
  const person = await whoIs(tables, by)
  const { meeting } = place
  const { seats } = await mustBeAllowed(tables, by, meeting.committeeId, 'reply', dayOf(now))
  if (seatAt(await sittingAt(tables, meeting), person.id) !== undefined) return person
  const ask = askClerk(await clerksOf(tables, meeting.committeeId, dayOf(now)))
  const substitute = seats.every((seat) => seat.kind === 'substitute')
  throw new CommitteeError(
    'no-seat',
    substitute
      ? `You are a substitute and do not sit at this meeting, so nothing was recorded. ${ask}`
      : `A substitute has your seat at this meeting, so nothing was recorded. ${ask}`,
  )
}

function seatAt(sitting: readonly Sitting[], personId: string): Sitting | undefined {
  return sitting.find((one) => one.personId === personId)
}
