import type { RosterLine } from '../council/roster.ts'
import type { By } from '../kernel/actor.ts'
import { CommitteeError } from '../kernel/errors.ts'
import type { Core } from '../ports.ts'
import { addSeat } from './add-seat.ts'
import { setupWords } from './setup.words.ts'

/**
 * Takes in a roster whole or not at all. Taken in again, it adds only what is new; a seat that it no longer names stays
 * until somebody ends it.
 * @throws CommitteeError roster-wrong, with the line that is wrong
 */
export async function importRoster(
  core: Core,
  by: By,
  lines: readonly RosterLine[],
): Promise<{ readonly seats: number; readonly fresh: number }> {
  if (lines.length === 0) throw new CommitteeError('roster-wrong', setupWords.rosterEmpty)
  return core.store.transact(async (tx) => {
    let fresh = 0
    // Members first, as a substitute's row names a member, who may come later in the file.
    const ordered = [...lines].sort(
      (a, b) => Number(a.row.seat === 'substitute') - Number(b.row.seat === 'substitute'),
    )
    for (const { line, row } of ordered) {
      try {
        if ((await addSeat.within(core, tx, by, row)).fresh) fresh += 1
      } catch (error) {
        if (!(error instanceof CommitteeError)) throw error
        throw new CommitteeError('roster-wrong', setupWords.rosterLine(line, error.message))
      }
    }
    return { seats: lines.length, fresh }
  })
}
