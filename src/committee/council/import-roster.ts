import type { By } from '../kernel/actor.ts'
import { dayOf } from '../kernel/dates.ts'
import { CommitteeError } from '../kernel/errors.ts'
import { recordOwnAct } from '../kernel/record-own-act.ts'
import type { Core } from '../ports.ts'
import type { Transaction } from '../store.ts'
import { committeeNamed } from './add-committee.ts'
import type { Committee } from './council.ts'
import type { RosterLine, RosterRow } from './roster.ts'
import { giveAccount, personWith, seatPerson, usualCounting } from './seat-person.ts'
import { mustBeAllowed } from './who-may.ts'

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
        if (await takeRow(core, tx, by, row)) fresh += 1
      } catch (error) {
        if (!(error instanceof CommitteeError)) throw error
        throw new CommitteeError('roster-wrong', `Line ${line}: ${error.message} Nothing was taken in.`)
      }
    }
    return { seats: lines.length, fresh }
  })
}

/** Takes in one row, inside a transaction that does more. Whether the seat is new.
 * @throws CommitteeError */
export async function takeRow(core: Core, tx: Transaction, by: By, row: RosterRow): Promise<boolean> {
  const committee = await committeeNamed(tx, row.committee)
  const { person: actor } = await mustBeAllowed(
    tx,
    by,
    committee.id,
    'prepare the meeting',
    dayOf(core.now()),
  )
  const person = await personWith(core, tx, committee.councilId, row.email, row.name)
  for (const key of accountsIn(row)) await giveAccount(core, tx, person, key)
  const fresh = await seatPerson(core, tx, committee, person, {
    kind: row.seat,
    countsOn: row.counts_on ?? usualCounting(row.seat),
    substitutesForId:
      row.substitutes_for === null ? null : await memberWith(core, tx, committee, row.substitutes_for),
    meetingDate: row.meeting ?? '',
    executive: row.executive,
  })
  if (fresh)
    await recordOwnAct(core, tx, {
      councilId: committee.councilId,
      by,
      personId: actor?.id ?? null,
      act: 'add a seat',
      subject: 'person',
      subjectId: person.id,
    })
  return fresh
}

async function memberWith(core: Core, tx: Transaction, committee: Committee, email: string): Promise<string> {
  const member = await personWith(core, tx, committee.councilId, email, null)
  const seats = await tx.seats.find({ committeeId: committee.id, personId: member.id })
  if (!seats.some((seat) => seat.kind !== 'substitute' && seat.kind !== 'clerk' && seat.kind !== 'officer'))
    throw new CommitteeError(
      'not-found',
      `${member.name} is no member of ${committee.name}, so nobody can substitute for them.`,
    )
  return member.id
}

function accountsIn(row: RosterRow) {
  const slack =
    row.slack_team === null || row.slack_user === null
      ? []
      : [{ platform: 'slack' as const, workspace: row.slack_team, user: row.slack_user }]
  const teams =
    row.teams_tenant === null || row.teams_object === null
      ? []
      : [{ platform: 'teams' as const, workspace: row.teams_tenant, user: row.teams_object }]
  return [...slack, ...teams]
}
