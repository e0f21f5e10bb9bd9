import type { Person } from '../council/person.ts'
import type { Seat } from '../council/seat.ts'
import { CommitteeError } from '../kernel/errors.ts'
import type { AccountKey, Core } from '../ports.ts'
import { tryPersonAgain } from '../record/try-again.ts'
import type { Tables, Transaction } from '../store.ts'
import { setupWords } from './setup.words.ts'

/** The person of an email address, added if the council does not know them. A name that changed is updated.
 * @param name null to find them only
 * @throws CommitteeError not-found */
export async function personWith(
  core: Core,
  tx: Tables,
  councilId: string,
  email: string,
  name: string | null,
): Promise<Person> {
  if (name !== null) await tx.people.insert({ id: core.newId(), councilId, email, name })
  const [person] = await tx.people.find({ councilId, email })
  if (person === undefined) throw new CommitteeError('not-found', setupWords.addFirst(email))
  if (name === null || person.name === name) return person
  await tx.people.update({ id: person.id }, { name })
  return { ...person, name }
}

/** @throws CommitteeError name-taken if the account is somebody else's */
export async function giveAccount(
  core: Core,
  tx: Transaction,
  person: Person,
  key: AccountKey,
): Promise<void> {
  const fresh = {
    id: core.newId(),
    councilId: person.councilId,
    personId: person.id,
    ...key,
    conversation: null,
    serviceUrl: null,
    lastSeenAt: null,
  }
  if (await tx.accounts.insert(fresh)) {
    // What could not reach them before can now.
    await tryPersonAgain(core, tx, person.id)
    return
  }
  const { platform, workspace, user } = key
  const [standing] = await tx.accounts.find({ platform, workspace, user })
  if (standing?.personId !== person.id)
    throw new CommitteeError('name-taken', setupWords.accountTaken(platform, user))
}

/** What a seat counts on if the roster does not say: a co-opted member only advises. */
export function usualCounting(kind: Seat['kind']): Seat['countsOn'] {
  return kind === 'co-opted' ? 'nothing' : 'everything'
}
