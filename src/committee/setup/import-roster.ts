import type { RosterLine } from '../council/roster.ts'
import type { By } from '../kernel/actor.ts'
import { CommitteeError } from '../kernel/errors.ts'
import type { Core } from '../ports.ts'
import { addSeat } from './add-seat.ts'

/**
 * Takes in a whole roster, or nothing of it. Taken in again, it adds only what is new; a seat that the roster no
 * longer names stays until somebody ends it.
 * @throws CommitteeError roster-wrong, with the line that is wrong
 */
export async function importRoster(
  core: Core,
  by: By,
  lines: readonly RosterLine[],
): Promise<{ readonly seats: number; readonly fresh: number }> {
  if (lines.length === 0)
    throw new CommitteeError('roster-wrong', 'The roster has no rows, so nothing was taken in.')
  return core.store.transact(async (tx) => {
    let fresh = 0
    // Members first: a substitute's row names one, wherever it stands in the file.
    const ordered = [...lines].sort(
      (a, b) => Number(a.row.seat === 'substitute') - Number(b.row.seat === 'substitute'),
    )
    for (const { line, row } of ordered) {
      try {
        if ((await addSeat.within(core, tx, by, row)).fresh) fresh += 1
      } catch (error) {
        if (!(error instanceof CommitteeError)) throw error
        throw new CommitteeError('roster-wrong', `Line ${line}: ${error.message} Nothing was taken in.`)
      }
    }
    return { seats: lines.length, fresh }
  })
}
