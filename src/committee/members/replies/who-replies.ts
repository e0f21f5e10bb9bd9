import type { ItemPlace } from '../../agenda/find.ts'
import { type Meeting, stageOf } from '../../agenda/meetings/meeting.ts'
import type { Deed } from '../../council/deed.ts'
import type { Attempt, Permission } from '../../council/permission.ts'
import { permissionWords } from '../../council/permission.words.ts'
import type { Person } from '../../council/person.ts'
import { placesAt } from '../../council/seat.ts'
import { clerksOf } from '../../council/who-may.ts'
import { whoSpeaks } from '../../council/who-speaks.ts'
import { type By, enteredFor } from '../../kernel/actor.ts'
import { dayOf } from '../../kernel/dates.ts'
import { CommitteeError } from '../../kernel/errors.ts'
import type { Tables } from '../../store.ts'
import { takesNoPart } from './interest.ts'
import { replyWords } from './reply.words.ts'

/**
 * The person who may reply on this item now.
 * @throws CommitteeError with what they can do instead, and the clerk's name
 */
export async function whoReplies(tables: Tables, by: By, place: ItemPlace, now: Date): Promise<Person> {
  const person = await whoSitsThere(tables, by, place, now)
  await mustBeOpenToReply({ tx: tables, by, now, ...place, person })
  return person
}

/** @throws CommitteeError not-posted, replies-closed, exempt, off-the-agenda, takes-no-part */
export async function mustBeOpenToReply(
  of: Omit<Attempt, 'core'> & ItemPlace & { readonly person: Person },
): Promise<void> {
  const { tx: tables, by, now, meeting, item, person } = of
  const member = enteredFor(by) === null ? null : person.name
  const ask = () => whomToAsk(tables, meeting, now)
  const stage = stageOf(meeting, now)
  if (stage === 'drafting') throw new CommitteeError('not-posted', replyWords.notPosted(await ask()))
  if (stage !== 'open')
    throw new CommitteeError('replies-closed', replyWords.closed(closedAt(meeting), member, await ask()))
  if (item.openness !== 'open')
    throw new CommitteeError('exempt', replyWords.notOpen(item.number, member, await ask()))
  if (item.state !== 'standing')
    throw new CommitteeError('off-the-agenda', replyWords.offTheAgenda(item.number, item.state, await ask()))
  const interests = await tables.interests.find({ itemId: item.id, personId: person.id })
  if (interests.some(takesNoPart))
    throw new CommitteeError(
      'takes-no-part',
      member === null
        ? replyWords.takesNoPart(item.number, await ask())
        : replyWords.memberTakesNoPart(member, item.number),
    )
}

/** Whoever sits at the meeting, or the clerk on their behalf. */
export function seated(deed: Deed): Permission<Pick<ItemPlace, 'meeting'>, Person> {
  return {
    name: deed,
    who: ({ tx, by, now, meeting }) => whoSitsThere(tx, by, { meeting }, now, deed),
  }
}

/** The person who sits at the meeting, in their own right or in a named member's place. The clerk may act on their
 * behalf.
 * @throws CommitteeError no-seat */
export async function whoSitsThere(
  tables: Tables,
  by: By,
  place: Pick<ItemPlace, 'meeting'>,
  now: Date,
  deed: Deed = 'reply',
): Promise<Person> {
  const { meeting } = place
  const { person } = await whoSpeaks(tables, by, meeting.committeeId, deed, dayOf(now))
  const seats = await tables.seats.find({ committeeId: meeting.committeeId })
  const { sitting, notSitting } = placesAt(seats, meeting.date)
  if (person !== null && sitting.some((one) => one.personId === person.id)) return person
  const why = notSitting.find((one) => one.personId === person?.id)?.why ?? 'not-named'
  if (enteredFor(by) !== null && person !== null)
    throw new CommitteeError('no-seat', replyWords.memberNotSitting(person.name))
  const ask = await whomToAsk(tables, meeting, now)
  throw new CommitteeError('no-seat', replyWords.notSitting(why, ask))
}

/** When replies really closed, if the clerk closed them early; else when they were planned to. */
function closedAt(meeting: Meeting): Date | null {
  return meeting.repliesClosedAt ?? meeting.repliesCloseAt
}

async function whomToAsk(tables: Tables, meeting: Meeting, now: Date): Promise<string> {
  return permissionWords.askClerk(await clerksOf(tables, meeting.committeeId, dayOf(now)))
}
