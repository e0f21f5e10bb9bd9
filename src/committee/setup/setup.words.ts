import type { Account } from '../council/person.ts'
import { platformWords } from '../council/platform.words.ts'
import { longDay } from '../kernel/dates.ts'
import { example } from '../kernel/examples.ts'
import { said, type Words } from '../kernel/said.ts'

const { committee, member } = example
const email = 'asha.patel@marlshire.example'

export const setupWords = {
  committeesAtConsole: 'Committees are added on the computer that Quorate runs on.',
  councilMisspelt: said(
    (name: string, meant: string) =>
      `There is no council called “${name}”. Did you mean “${meant}”? If it is another council, add --new-council.`,
    ['Marlshre', 'Marlshire'],
  ),
  nameTaken: said(
    (committee: string) => `The council has a committee called ${committee} already. Nothing was changed.`,
    [committee],
  ),
  stillMeets: said(
    (committee: string, day: string) =>
      `${committee} still meets on ${longDay(day)}. Please move or cancel that meeting first. Nothing was changed.`,
    [committee, example.day],
  ),
  accountAtConsole: said(
    (person: string) =>
      `${person} sits on no committee, so their account is linked on the computer that Quorate runs on.`,
    [member],
  ),
  addFirst: said(
    (email: string) => `Nobody with the address ${email} is known here. Please add them first.`,
    [email],
  ),
  addFirstWith: said(
    (email: string) =>
      `Nobody with the address ${email} is known here. Please add them with “seat add” or “roster import” first.`,
    [email],
  ),
  severalCouncils: said(
    (email: string) =>
      `More than one council knows the address ${email}. Please link the account with “roster import”.`,
    [email],
  ),
  accountTaken: said(
    (platform: Account['platform'], user: string) =>
      `The ${platformWords[platform]} account ${user} belongs to somebody else already.`,
    ['slack', 'U0ASHA'],
    ['teams', '7e4a47e0-0000-4000-8000-000000000001'],
  ),
  notAMember: said(
    (person: string, committee: string) =>
      `${person} is no member of ${committee}, so nobody can substitute for them.`,
    [member, committee],
  ),

  accountNotTheirs: said(
    (platform: Account['platform'], user: string, person: string) =>
      `The ${platformWords[platform]} account ${user} is not ${person}’s, so nothing was changed.`,
    ['slack', 'U0ASHA', member],
  ),
  notADay: 'please give the day as year-month-day, such as 2027-05-07',
  noSeatToEnd: said(
    (person: string, committee: string) =>
      `${person} has no seat on ${committee} that could end then. Nothing was changed.`,
    [member, committee],
  ),
  noSeatThen: said(
    (person: string, committee: string) =>
      `${person} has no seat on ${committee} in these days. Nothing was changed.`,
    [member, committee],
  ),
  suspensionTurned: 'The last day is before the first. Nothing was changed.',
  cannotFollow: said(
    (person: string) =>
      `${person} cannot follow in this seat. Please choose somebody else. Nothing was changed.`,
    [member],
  ),
  onlyClerk: said(
    (committee: string) =>
      `${committee} would have no clerk. Please say who follows, or give another clerk a seat first. Nothing was changed.`,
    [committee],
  ),

  serviceMissing: 'A Teams channel needs the address of its service (--service-url).',
  channelTaken: 'That channel belongs to another committee already. Please choose another.',

  rosterEmpty: 'The roster has no rows, so nothing was taken in.',
  twoChairs: said(
    (committee: string) => `${committee} has two chairs in this roster. Nothing was taken in.`,
    [committee],
  ),
  rosterChanged: 'Somebody changed who sits here meanwhile. Nothing was taken in. Please try again.',
  rosterLine: said(
    (line: number, why: string) => `Line ${line}: ${why} Nothing was taken in.`,
    [3, 'That address is not known.'],
  ),

  /** @param path where in the settings it is; empty for the whole */
  settingWrong: said(
    (path: string, why: string | null) =>
      `${path === '' ? 'The settings' : `“${path}”`} cannot be taken: ${why ?? 'not understood'}. Nothing was changed.`,
    ['quorum', 'Invalid input: expected number, received string'],
    ['', 'Invalid input: expected object, received array'],
    ['', null],
  ),
  milestoneTwice: said(
    (key: string) => `The milestone “${key}” is there twice. Nothing was changed.`,
    ['closing-soon'],
  ),
  hoursReversed: 'The decent hours end before they begin. Nothing was changed.',
} as const satisfies Words
