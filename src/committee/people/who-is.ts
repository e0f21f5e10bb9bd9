import { CommitteeError } from '../errors.ts'
import type { AccountKey } from '../ports.ts'
import type { Tables } from '../store.ts'
import type { Person } from './person.ts'

/** Who does something: an account on a platform, the person at the program's own console, or its timer. */
export type By =
  | { readonly kind: 'account'; readonly account: AccountKey; readonly onBehalfOf?: string }
  | { readonly kind: 'console'; readonly onBehalfOf?: string }
  | { readonly kind: 'timer' }

/** The member for whom the clerk enters something that they said by telephone, or null. */
export function enteredFor(by: By): string | null {
  return by.kind === 'timer' ? null : (by.onBehalfOf ?? null)
}

export type Via = 'slack' | 'teams' | 'console' | 'timer'

export function viaOf(by: By): Via {
  return by.kind === 'account' ? by.account.platform : by.kind
}

/** @throws CommitteeError account-unknown */
export async function whoIs(tables: Tables, by: By): Promise<Person> {
  const person = by.kind === 'account' ? await personOf(tables, by.account) : null
  if (person === null)
    throw new CommitteeError(
      'account-unknown',
      'Quorate does not know this account yet. Please ask the clerk of your committee to add you, and try again.',
    )
  return person
}

export async function personOf(tables: Tables, key: AccountKey): Promise<Person | null> {
  const [account] = await tables.accounts.find({
    platform: key.platform,
    workspace: key.workspace,
    user: key.user,
  })
  return account === undefined ? null : tables.people.get(account.personId)
}
