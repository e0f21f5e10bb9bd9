import { said, type Words } from '../committee/kernel/said.ts'

/** What every command says. */
export const commandWords = {
  about: 'Puts a committee’s reports before its members, and keeps its work plan.',
  /** The word before a verb, as the help explains it. */
  groups: {
    committee: 'Committees',
    roster: 'Rosters: who sits on which committee',
    seat: 'Seats, one at a time',
    account: 'Accounts on Slack and Teams',
    room: 'The channels that committees are posted to',
    meeting: 'Meetings',
    meetings: 'Meetings that the council publishes',
    teams: 'The app for Microsoft Teams',
    export: 'What is given out on a request',
  },
  aMember: 'A member',

  /** What the caller gives, as an error about it begins. */
  given: {
    committee: 'the committee',
    committeeName: 'the committee’s name',
    council: 'the council',
    councilName: 'the council’s name',
    item: 'the item',
    title: 'the title',
    reason: 'the reason',
    file: 'the file',
    email: 'the email address',
    exportEmail: 'the e-mail address',
    workspace: 'the workspace or tenant',
    user: 'the user id',
    channel: 'the channel',
    system: 'the address of the committee system',
  },
  missing: said((given: string) => `${given} is missing`, ['the committee']),
  tooLong: said(
    (given: string, most: number) => `${given} is longer than ${most} characters`,
    ['the reason', 300],
  ),
  notADay: 'please give the meeting’s date as year-month-day, such as 2027-07-05',
  notUnderstood: 'the call cannot be understood',
  sayWhatToDo: said((help: string) => `Please say what to do: “${help}” lists it.`, ['quorate --help']),

  /** @param place where the log is */
  fault: said(
    (code: string, place: string, reference: string) =>
      `Something went wrong on our side (${code}); ${place} says more under the reference ${reference}.`,
    ['TypeError', 'data/commands.log', '1f0c9a3e'],
  ),
  faultNotLogged: said(
    (code: string) => `Something went wrong on our side (${code}), and it could not be logged.`,
    ['TypeError'],
  ),

  opening: 'Opening the record',
  yesOrNo: said((question: string) => `${question} [y/N] `, ['Send it?']),
} as const satisfies Words
