import type { ItemPlace } from '../../agenda/find.ts'
import { type Meeting, stageOf } from '../../agenda/meetings/meeting.ts'
import type { Attempt, Permission } from '../../council/permission.ts'
import type { Person } from '../../council/person.ts'
import { placesAt, type WhyNotSitting } from '../../council/seat.ts'
import { askClerk, clerksOf, type Deed } from '../../council/who-may.ts'
import { whoSpeaks } from '../../council/who-speaks.ts'
import { type By, enteredFor } from '../../kernel/actor.ts'
import { dayOf, shortMoment } from '../../kernel/dates.ts'
import { CommitteeError } from '../../kernel/errors.ts'
import type { Tables } from '../../store.ts'
import { takesNoPart } from './interest.ts'

/**
 * The person, where they may reply on this item now.
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
  const entered = enteredFor(by) !== null
  const who = entered ? person.name : 'You'
  const ask = () => whomToAsk(tables, meeting, now)
  const stage = stageOf(meeting, now)
  if (stage === 'drafting')
    throw new CommitteeError(
      'not-posted',
      `This meeting has not been posted to members yet, so no replies are taken. ${await ask()}`,
    )
  if (stage !== 'open')
    throw new CommitteeError(
      'replies-closed',
      `Replies closed${closedAt(meeting)}, so nothing was recorded. ${who} can still speak at the meeting. ${await ask()}`,
    )
  if (item.openness !== 'open')
    throw new CommitteeError(
      'exempt',
      `Nothing is asked in chat on item ${item.number}, so nothing was recorded. ${who} can speak at the meeting. ${await ask()}`,
    )
  if (item.state !== 'standing')
    throw new CommitteeError(
      'off-the-agenda',
      `Item ${item.number} was ${item.state}, so nothing more is asked on it and nothing was recorded. ${await ask()}`,
    )
  const interests = await tables.interests.find({ itemId: item.id, personId: person.id })
  if (interests.some(takesNoPart))
    throw new CommitteeError(
      'takes-no-part',
      entered
        ? `${person.name} takes no part in item ${item.number}, so nothing is asked of them on it and nothing was recorded. If that is not right, please enter the interest anew.`
        : `You told the clerk that you have an interest in item ${item.number} and take no part in it, so nothing is asked of you and nothing was recorded. If that is not right, use “Declare an interest” to change it. ${await ask()}`,
    )
}

/** Whoever sits at the meeting, and the clerk for them. */
export function seated(deed: Deed): Permission<Pick<ItemPlace, 'meeting'>, Person> {
  return {
    name: deed,
    who: ({ tx, by, now, meeting }) => whoSitsThere(tx, by, { meeting }, now, deed),
  }
}

/** The person, where they sit at the meeting: in their own right, or in a named member's place. It may be the clerk
 * who enters it for them. */
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
    throw new CommitteeError(
      'no-seat',
      `${person.name} does not sit at this meeting, so nothing was recorded. “Who is coming” says who does.`,
    )
  const ask = await whomToAsk(tables, meeting, now)
  throw new CommitteeError('no-seat', `${notSittingSentences[why]}, so nothing was recorded. ${ask}`)
}

const substitute = 'You are a substitute and do not sit at this meeting'
const notSittingSentences: Readonly<Record<WhyNotSitting, string>> = {
  executive: 'You are on the council’s executive, and nobody who is sits on a scrutiny committee',
  ended: 'Your seat ends before this meeting',
  substituted: 'A substitute has your seat at this meeting',
  'named-second': substitute,
  'no-place': substitute,
  'not-named': substitute,
  clerk: 'You are the clerk and have no member’s seat at this meeting',
  officer: 'You are an officer and have no member’s seat at this meeting',
}

/** Where the clerk closed them early, that moment and not the one that was planned. */
function closedAt(meeting: Meeting): string {
  const at = meeting.repliesClosedAt ?? meeting.repliesCloseAt
  return at === null ? '' : ` (${shortMoment(at)})`
}

async function whomToAsk(tables: Tables, meeting: Meeting, now: Date): Promise<string> {
  return askClerk(await clerksOf(tables, meeting.committeeId, dayOf(now)))
}
