import { committeeNamed } from '../council/committee-named.ts'
import type { Committee } from '../council/council.ts'
import { mustBeOpenOn } from '../council/must-be-open.ts'
import { type RosterRow, rosterRowSchema } from '../council/roster.ts'
import { CommitteeError } from '../kernel/errors.ts'
import { type Doing, unchanged } from '../record/row.ts'
import { verb } from '../record/verb.ts'
import { giveSeat } from './give-seat.ts'
import { onRoster } from './on-roster.ts'
import { redrawForRoster } from './redraw-for-roster.ts'
import { giveAccount, personWith, usualCounting } from './seat-person.ts'
import { setupWords } from './setup.words.ts'

/** The last day of a seat without one. */
const farAway = '9999-12-31'

/** Gives somebody a seat, as one row of a roster does. Given again, it stays the one that is there. */
export const addSeat = verb({
  ...onRoster,
  act: 'add a seat',
  input: rosterRowSchema,
  async place(doing: Doing, row: RosterRow) {
    const { id: committeeId } = await committeeNamed(doing.tx, row.committee)
    return onRoster.place(doing, { committeeId })
  },
  async run(of, row) {
    const { core, tx, committee } = of
    mustBeOpenOn(committee, row.until ?? farAway)
    const person = await personWith(core, tx, committee.councilId, row.email, row.name)
    for (const key of accountsIn(row)) await giveAccount(core, tx, person, key)
    const { came, from } = await giveSeat(
      of,
      {
        personId: person.id,
        kind: row.seat,
        countsOn: row.counts_on ?? usualCounting(row.seat),
        substitutesForId:
          row.substitutes_for === null
            ? null
            : await memberWith({ core, tx }, committee, row.substitutes_for),
        meetingDate: row.meeting ?? '',
        executive: row.executive,
        until: row.until,
      },
      row.from,
    )
    const seated = { fresh: came === 'new', person, committee, from }
    return came === 'same' ? unchanged(seated) : seated
  },
  redraws: (of, _, { from }) => redrawForRoster(of, from),
})

async function memberWith(
  { core, tx }: Pick<Doing, 'core' | 'tx'>,
  committee: Committee,
  email: string,
): Promise<string> {
  const member = await personWith(core, tx, committee.councilId, email, null)
  const seats = await tx.seats.find({ committeeId: committee.id, personId: member.id })
  if (!seats.some((seat) => seat.kind !== 'substitute' && seat.kind !== 'clerk' && seat.kind !== 'officer'))
    throw new CommitteeError('not-found', setupWords.notAMember(member.name, committee.name))
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
