import { CommitteeError } from '../kernel/errors.ts'
import type { Tables } from '../store.ts'
import type { Committee } from './council.ts'

/** The committee of a name, however it is written in capitals; or by id.
 * @throws CommitteeError not-found, with the names that there are */
export async function committeeNamed(tables: Tables, name: string): Promise<Committee> {
  const all = await tables.committees.find({})
  const same = (committee: Committee) =>
    committee.id === name || committee.name.toLowerCase() === name.trim().toLowerCase()
  const [one, another] = all.filter(same)
  if (one !== undefined && another === undefined) return one
  const names = all.map((committee) => committee.name).join('; ')
  throw new CommitteeError(
    'not-found',
    one !== undefined
      ? `More than one council has a committee called “${name}”. Please give its id: ${all
          .filter(same)
          .map((c) => c.id)
          .join(', ')}.`
      : names === ''
        ? `There is no committee yet. Add one with “committee add”.`
        : `There is no committee called “${name}”. There is: ${names}.`,
  )
}
