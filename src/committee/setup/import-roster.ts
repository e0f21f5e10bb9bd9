import type { RosterLine, RosterRow } from '../council/roster.ts'
import type { By } from '../kernel/actor.ts'
import { dayOf } from '../kernel/dates.ts'
import { CommitteeError } from '../kernel/errors.ts'
import type { Core } from '../ports.ts'
import type { Transaction } from '../store.ts'
import { addSeat } from './add-seat.ts'
import { endSeat } from './end-seat.ts'
import { missingFrom } from './missing-from-roster.ts'
import { setupWords } from './setup.words.ts'

export type RosterImported = { readonly seats: number; readonly fresh: number; readonly ended: number }

/**
 * Takes in a roster whole or not at all. Taken in again, it adds only what is new.
 * @param ends the ids of people whose seats it no longer names, and who the clerk says leave today; null to let them stay
 * @throws CommitteeError roster-wrong, with the line that is wrong
 */
export async function importRoster(
  core: Core,
  by: By,
  lines: readonly RosterLine[],
  ends: readonly string[] | null = null,
): Promise<RosterImported> {
  if (lines.length === 0) throw new CommitteeError('roster-wrong', setupWords.rosterEmpty)
  mustHaveOneChair(lines.map(({ row }) => row))
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
    const ended = ends === null ? 0 : await endMissing(core, tx, by, lines, ends)
    return { seats: lines.length, fresh, ended }
  })
}

/** Ends what the clerk has seen, and nothing else. */
async function endMissing(
  core: Core,
  tx: Transaction,
  by: By,
  lines: readonly RosterLine[],
  ends: readonly string[],
): Promise<number> {
  const lastDay = dayOf(core.now())
  const missing = await missingFrom(tx, lines, lastDay)
  if (missing.some(({ person }) => !ends.includes(person.id)))
    throw new CommitteeError('changed-since', setupWords.rosterChanged)
  for (const { committee, person, seat } of missing)
    await endSeat.within(core, tx, by, {
      committeeId: committee.id,
      personId: person.id,
      kind: seat.kind,
      lastDay,
      followedById: null,
    })
  return missing.length
}

/** @throws CommitteeError roster-wrong */
function mustHaveOneChair(rows: readonly RosterRow[]): void {
  const chairs = rows.filter(({ seat, until }) => seat === 'chair' && until === null)
  const first = new Map<string, string>()
  for (const { committee, email } of chairs) {
    const name = committee.toLowerCase()
    if ((first.get(name) ?? email) !== email)
      throw new CommitteeError('roster-wrong', setupWords.twoChairs(committee))
    first.set(name, email)
  }
}
