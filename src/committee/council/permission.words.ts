import { longDay } from '../kernel/dates.ts'
import { example } from '../kernel/examples.ts'
import { said, type Words } from '../kernel/said.ts'
import type { Deed } from './deed.ts'
import type { NoSeat } from './seat.ts'

const { ask, clerk, day, member, other } = example

/** Who may do what: told to anybody else who tries. */
const only = {
  'prepare the meeting': 'Only the clerk of this committee prepares its meetings.',
  reply: 'Only members of the committee reply to recommendations. You can still read the report.',
  'ask a question': 'Only members of the committee put questions to officers here.',
  'answer a question': 'Only officers of this committee answer questions here.',
  'propose a topic': 'Only members of the committee propose topics for its work plan.',
  'propose for others': 'Only the clerk enters topics for the public, officers and partners.',
  'open a poll': 'Only the chair or the vice-chair opens and closes a poll.',
  'indicate in a poll': 'Only members of the committee give an indication in its polls.',
  'say whether they come': 'Only members of the committee say here whether they come to its meetings.',
  'see who comes': 'Who comes to a meeting is shown to the clerk and the chair only.',
  'read the sheet': 'The sheet is for the members of the committee and its clerk.',
  'read the report': 'Reports are shown here to the committee, its clerk and its officers.',
} as const satisfies Record<Deed, string>

export const permissionWords = {
  only,
  notAllowed: said((deed: Deed, ask: string) => `${only[deed]} Nothing was recorded. ${ask}`, ['reply', ask]),
  /** To the clerk, who can enter it for a member. */
  enterForMember: said(
    (deed: Deed) =>
      `${only[deed]} Nothing was recorded. For a member who telephones, open the meeting and choose “Enter for a member”.`,
    ['reply'],
  ),
  accountUnknown:
    'Quorate does not know this account yet. Please ask the clerk of your committee to add you, and try again.',
  noSeat: said(
    (why: NoSeat | null, ask: string) => `${noSeat(why)}, so nothing was recorded. ${ask}`,
    [null, ask],
    [{ why: 'ended', lastDay: day }, ask],
    [{ why: 'not-yet', firstDay: day }, ask],
    [{ why: 'suspended', firstDay: day }, ask],
  ),
  memberNoSeat: said(
    (member: string) => `${member} has no seat on this committee, so nothing was recorded.`,
    [member],
  ),
  askClerk: said(
    (clerks: readonly { readonly name: string }[]) => {
      const names = clerks.map(({ name }) => name).join(' or ')
      return names === '' ? 'Your clerk can help.' : `The clerk, ${names}, can help.`
    },
    [[]],
    [[{ name: clerk }]],
    [[{ name: clerk }, { name: other }]],
  ),
} as const satisfies Words

function noSeat(why: NoSeat | null): string {
  switch (why?.why) {
    case undefined:
      return 'You have no seat on this committee'
    case 'ended':
      return `Your seat on this committee ended on ${longDay(why.lastDay)}`
    case 'not-yet':
      return `Your seat on this committee begins on ${longDay(why.firstDay)}`
    case 'suspended':
      return `Your seat on this committee is suspended and begins again on ${longDay(why.firstDay)}`
  }
}
