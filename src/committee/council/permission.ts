import type { By } from '../kernel/actor.ts'
import { dayOf } from '../kernel/dates.ts'
import { CommitteeError } from '../kernel/errors.ts'
import type { Core } from '../ports.ts'
import type { Tables } from '../store.ts'
import type { Committee } from './council.ts'
import type { Deed } from './deed.ts'
import type { Person } from './person.ts'
import { whoIs } from './who-is.ts'
import { mustBeAllowed } from './who-may.ts'

/** Who attempts something, and when. */
export type Attempt = { readonly core: Core; readonly tx: Tables; readonly by: By; readonly now: Date }

/** An attempt that only reads: to show somebody what they may do. */
export function looking(core: Core, by: By): Attempt {
  return { core, tx: core.store.look, by, now: core.now() }
}

/** Who may do something at a place. */
export type Permission<Place, Who extends Person | null = Person | null> = {
  readonly name: Deed | 'console' | 'timer' | 'known'
  /** Who acts; null for the console and the timer.
   * @throws CommitteeError with who may */
  readonly who: (attempt: Attempt & Place) => Promise<Who>
}

type OnCommittee = { readonly committee: Committee }

/** Whoever `mayTable` allows to do this on the committee. */
export function allowed(deed: Deed): Permission<OnCommittee> {
  return {
    name: deed,
    async who({ tx, by, committee, now }) {
      return (await mustBeAllowed(tx, by, committee.id, deed, dayOf(now))).person
    },
  }
}

/** The same, but only from an account: it needs a person. */
export function inPerson(deed: Deed): Permission<OnCommittee, Person> {
  const who = async (attempt: Attempt & OnCommittee) =>
    (await allowed(deed).who(attempt)) ?? whoIs(attempt.tx, attempt.by)
  return { name: deed, who }
}

/** Only the console.
 * @param sentence for anybody else */
export function theConsole(sentence: string): Permission<object, null> {
  return {
    name: 'console',
    async who({ by }) {
      if (by.kind !== 'console') throw new CommitteeError('not-allowed', sentence)
      return null
    },
  }
}

export const theTimer: Permission<object, null> = {
  name: 'timer',
  async who({ by }) {
    if (by.kind !== 'timer') throw new Error('what the timer does is done by nobody else')
    return null
  },
}

export const anyKnownPerson: Permission<object, Person> = {
  name: 'known',
  who: ({ tx, by }) => whoIs(tx, by),
}

export const clerk = allowed('prepare the meeting')
