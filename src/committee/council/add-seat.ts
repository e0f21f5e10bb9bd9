import type { By } from '../kernel/actor.ts'
import type { Core } from '../ports.ts'
import { committeeNamed } from './add-committee.ts'
import type { Committee } from './council.ts'
import { takeRow } from './import-roster.ts'
import type { Person } from './person.ts'
import type { RosterRow } from './roster.ts'
import { personWith } from './seat-person.ts'

/** Gives someone a seat by the rules of a roster of one row. Given again, it is the one that was there.
 * @throws CommitteeError */
export async function addSeat(
  core: Core,
  by: By,
  row: RosterRow,
): Promise<{ readonly fresh: boolean; readonly person: Person; readonly committee: Committee }> {
  return core.store.transact(async (tx) => {
    const fresh = await takeRow(core, tx, by, row)
    const committee = await committeeNamed(tx, row.committee)
    const person = await personWith(core, tx, committee.councilId, row.email, null)
    return { fresh, person, committee }
  })
}
