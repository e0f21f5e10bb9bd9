import type { By } from '../kernel/actor.ts'
import { dayOf } from '../kernel/dates.ts'
import { CommitteeError } from '../kernel/errors.ts'
import type { Core } from '../ports.ts'
import type { Tables } from '../store.ts'
import type { Committee } from './council.ts'
import type { Person } from './person.ts'
import { type Actor, type Deed, mustBeAllowed } from './who-may.ts'

/** Who attempts something, and when. */
export type Attempt = { readonly core: Core; readonly tx: Tables; readonly by: By; readonly now: Date }

/** Somebody who looks first at what they may do. */
export function looking(core: Core, by: By): Attempt {
  return { core, tx: core.store.look, by, now: core.now() }
}

/** Who may do something at a place. */
export type Permission<Place, Who extends { readonly person: Person | null }> = {
  readonly name: Deed | 'the console' | 'the timer' | 'whoever is known'
  /** Finds who acts.
   * @throws CommitteeError with who may */
  readonly check: (attempt: Attempt & Place) => Promise<Who>
}

/** Whoever the table lets do this on the committee. */
export function allowed(deed: Deed): Permission<{ readonly committee: Committee }, Actor> {
  return {
    name: deed,
    check: ({ tx, by, committee, now }) => mustBeAllowed(tx, by, committee.id, deed, dayOf(now)),
  }
}

/** The console alone.
 * @param sentence for whoever else tries */
export function theConsole(sentence: string): Permission<object, { readonly person: null }> {
  return {
    name: 'the console',
    async check({ by }) {
      if (by.kind !== 'console') throw new CommitteeError('not-allowed', sentence)
      return { person: null }
    },
  }
}

export const clerk = allowed('prepare the meeting')
