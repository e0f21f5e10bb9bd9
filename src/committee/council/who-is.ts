import type { By } from '../kernel/actor.ts'
import { CommitteeError } from '../kernel/errors.ts'
import type { AccountKey } from '../ports.ts'
import type { Tables } from '../store.ts'
import { permissionWords } from './permission.words.ts'
import type { Person } from './person.ts'

/** @throws CommitteeError account-unknown */
export async function whoIs(tables: Tables, by: By): Promise<Person> {
  const person = by.kind === 'account' ? await personOf(tables, by.account) : null
  if (person === null) throw new CommitteeError('account-unknown', permissionWords.accountUnknown)
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
