import { Option } from 'commander'
import { type RosterRow, rosterRowSchema } from '../committee/council/roster.ts'
import { seatKinds } from '../committee/council/seat.ts'
import { CommitteeError } from '../committee/kernel/errors.ts'
import { addSeat } from '../committee/setup/add-seat.ts'
import { type Arguments, byConsole, type CoreVerb, sentence } from './command.ts'

export const addSeatVerb: CoreVerb = {
  group: 'seat',
  name: 'add',
  about: 'Give someone a seat on a committee, as one row of a roster does',
  needs: 'core',
  declare: (command) =>
    command
      .requiredOption('--committee <committee>', 'the committee, by its name or id')
      .requiredOption('--name <name>', 'the name of the person, as it is to be shown')
      .requiredOption('--email <email>', 'the email address that tells them apart')
      .addOption(
        new Option('--seat <seat>', 'what they are on the committee')
          .choices(seatKinds)
          .makeOptionMandatory(),
      )
      .option('--counts-on <matters>', 'for a co-opted seat: education, or nothing')
      .option('--substitutes-for <email>', 'for a substitute: the member whose place they take')
      .option('--meeting <date>', 'for a substitute: the day of the meeting, such as 2027-07-05')
      .option('--executive', 'they are on the council’s executive, so they do not sit or count'),
  async run(core, given, console) {
    const row = rowOf(given)
    const { fresh, person, committee } = await addSeat(core, byConsole, row)
    const seat = `${row.seat} on ${committee.name}`
    console.out(fresh ? `${person.name} is now ${seat}.\n` : `${person.name} was already ${seat}.\n`)
  },
}

function rowOf(given: Arguments): RosterRow {
  const read = rosterRowSchema.safeParse({
    committee: given.committee,
    name: given.name,
    email: given.email,
    seat: given.seat,
    counts_on: given.countsOn ?? '',
    substitutes_for: given.substitutesFor ?? '',
    meeting: given.meeting ?? '',
    slack_team: '',
    slack_user: '',
    teams_tenant: '',
    teams_object: '',
    executive: given.executive === true ? 'yes' : '',
  })
  if (read.success) return read.data
  const message = read.error.issues[0]?.message ?? 'the seat cannot be understood'
  throw new CommitteeError('call-wrong', sentence(inOptions(message)))
}

/** The messages name the roster's columns; here those are options. */
function inOptions(message: string): string {
  return message
    .replaceAll('counts_on', '--counts-on')
    .replaceAll('substitutes_for', '--substitutes-for')
    .replace(/^meeting /, '--meeting ')
}
