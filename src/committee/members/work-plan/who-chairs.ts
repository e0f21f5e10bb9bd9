import type { Committee } from '../../council/council.ts'
import type { Permission } from '../../council/permission.ts'
import type { Person } from '../../council/person.ts'
import { isCurrent } from '../../council/seat.ts'
import { whoIs } from '../../council/who-is.ts'
import { whoSpeaks } from '../../council/who-speaks.ts'
import { type By, enteredFor } from '../../kernel/actor.ts'
import { dayOf } from '../../kernel/dates.ts'
import { CommitteeError } from '../../kernel/errors.ts'
import type { Tables } from '../../store.ts'
import { pollWords } from './poll.words.ts'

/** The chair or vice-chair whose poll it is, even if the clerk opens or closes it on their behalf.
 * @throws CommitteeError */
export async function whoChairs(tables: Tables, by: By, committeeId: string, today: string): Promise<Person> {
  const { person, seats } = await whoSpeaks(tables, by, committeeId, 'open a poll', today)
  const chair = person ?? (await whoIs(tables, by))
  if (enteredFor(by) !== null && !seats.some(({ kind }) => isChair(kind)))
    throw new CommitteeError('not-allowed', pollWords.notTheChair(chair.name))
  return chair
}

/** The chair or the vice-chair, or the clerk on their behalf. */
export const whoeverChairs: Permission<{ readonly committee: Committee }, Person> = {
  name: 'open a poll',
  who: ({ tx, by, committee, now }) => whoChairs(tx, by, committee.id, dayOf(now)),
}

/** Whom the clerk opens and closes polls for: the chair, or the vice-chair if there is none. */
export async function chairOf(tables: Tables, committeeId: string, today: string): Promise<string | null> {
  const seats = await tables.seats.find({ committeeId, kind: ['chair', 'vice-chair'] })
  const current = seats.filter((seat) => isCurrent(seat, today))
  return (current.find(({ kind }) => kind === 'chair') ?? current[0])?.personId ?? null
}

function isChair(kind: string): boolean {
  return kind === 'chair' || kind === 'vice-chair'
}
