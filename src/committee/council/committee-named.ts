import { CommitteeError } from '../kernel/errors.ts'
import { nearest } from '../kernel/nearest.ts'
import type { Tables } from '../store.ts'
import { committeeWords } from './committee.words.ts'
import type { Committee } from './council.ts'

/** Finds a committee by its name, in any case, or by its id.
 * @throws CommitteeError not-found, with the names that there are */
export async function committeeNamed(tables: Tables, name: string): Promise<Committee> {
  const all = await tables.committees.find({})
  const same = all.filter(
    (committee) => committee.id === name || committee.name.toLowerCase() === name.trim().toLowerCase(),
  )
  const [one, another] = same
  if (one !== undefined && another === undefined) return one
  throw new CommitteeError('not-found', whyNotFound(name, all, same))
}

function whyNotFound(name: string, all: readonly Committee[], same: readonly Committee[]): string {
  if (all.length === 0) return committeeWords.noneYet
  if (same.length > 1)
    return committeeWords.several(
      name,
      same.map(({ id }) => id),
    )
  const names = all.map((committee) => committee.name)
  return committeeWords.unknown(name, names, nearest(name, names))
}
