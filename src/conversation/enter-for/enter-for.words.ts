import { longDay } from '../../committee/kernel/dates.ts'
import { example } from '../../committee/kernel/examples.ts'
import { said, type Words } from '../../committee/kernel/said.ts'

const { day, item, member } = example

/** The clerk enters something for a member who telephones. */
export const enterForWords = {
  about:
    'For a member who telephoned: a reply, a question, a topic, whether they come, an interest. It is marked as entered by the clerk, and the member gets a copy where they have an account.',
  topicOfOthers: 'A topic from the public, an officer or a partner',
  member: 'The member',
  noAccount: said((member: string) => `${member} (no account)`, [member]),
  endSeats: 'Please end the seats of members who have left.',
  notShown: 'Please choose one of the members shown.',
  chooseFirst: 'Please choose the member first.',

  /** @param unreached the member, if they have no account */
  meeting: said(
    (day: string, unreached: string | null, open: boolean) =>
      [
        `The meeting of ${longDay(day)}.`,
        ...(unreached === null
          ? []
          : [`${unreached} has no account, so no copy can be sent. What you enter counts all the same.`]),
        ...(open ? [] : ['Replies are not open, so none are taken.']),
      ].join(' '),
    [day, null, true],
    [day, member, false],
  ),
  topic: 'A topic for the work plan',
  coming: 'They are coming',
  apologies: 'They send apologies',
  nothingAsked: 'Nothing is asked on it.',
  takesNoPart: 'Takes no part.',
  answered: said((replied: number, asked: number) => `${replied} of ${asked} answered.`, [1, 3]),
  replies: said((item: string) => `Replies on item ${item}`, [item]),
  question: said((item: string) => `A question on item ${item}`, [item]),
  interest: said((item: string) => `An interest in item ${item}`, [item]),
} as const satisfies Words
