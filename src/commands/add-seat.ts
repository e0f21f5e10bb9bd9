import { z } from 'zod'
import { type RosterRow, rosterRowSchema } from '../committee/council/roster.ts'
import { seatKinds } from '../committee/council/seat.ts'
import { CommitteeError } from '../committee/kernel/errors.ts'
import { addSeat } from '../committee/setup/add-seat.ts'
import { byConsole, coreVerb, sentence } from './command.ts'
import { setUpCommandWords } from './set-up.words.ts'
import { flag, option } from './typed.ts'

const input = z.object({
  committee: option(z.string(), 'the committee, by its name or id'),
  name: option(z.string(), 'the name of the person, as it is to be shown'),
  email: option(z.string(), 'the email address that tells them apart'),
  seat: option(z.enum(seatKinds), 'what they are on the committee'),
  countsOn: option(z.string().default(''), 'for a co-opted seat: education, or nothing', 'matters'),
  substitutesFor: option(
    z.string().default(''),
    'for a substitute: the member whose place they take',
    'email',
  ),
  meeting: option(
    z.string().default(''),
    'for a substitute: the day of the meeting, such as 2027-07-05',
    'date',
  ),
  from: option(z.string().default(''), 'the first day of the seat, such as 2027-05-08', 'date'),
  until: option(z.string().default(''), 'the last day of the seat, where it is known', 'date'),
  executive: flag('they are on the council’s executive, so they do not sit or count'),
})

export const addSeatVerb = coreVerb({
  group: 'seat',
  name: 'add',
  about: 'Give someone a seat on a committee, as one row of a roster does',
  input,
  async run(core, given, console) {
    const row = rowOf(given)
    const { fresh, person, committee } = await addSeat(core, byConsole, row)
    console.out(`${setUpCommandWords.seat(person.name, row.seat, committee.name, fresh)}\n`)
  },
})

function rowOf({ countsOn, substitutesFor, ...given }: z.infer<typeof input>): RosterRow {
  const accounts = { slack_team: '', slack_user: '', teams_tenant: '', teams_object: '' }
  const row = { ...given, ...accounts, counts_on: countsOn, substitutes_for: substitutesFor }
  const read = rosterRowSchema.safeParse(row)
  if (read.success) return read.data
  const message = read.error.issues[0]?.message ?? setUpCommandWords.seatNotUnderstood
  throw new CommitteeError('call-wrong', sentence(inOptions(message)))
}

/** The messages name the roster's columns; here those are options. */
function inOptions(message: string): string {
  return message
    .replaceAll('counts_on', '--counts-on')
    .replaceAll('substitutes_for', '--substitutes-for')
    .replace(/^(meeting|from|until) /, '--$1 ')
}
