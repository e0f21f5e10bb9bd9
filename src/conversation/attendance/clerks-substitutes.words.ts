import { longDay } from '../../committee/kernel/dates.ts'
import { example } from '../../committee/kernel/examples.ts'
import { said, type Words } from '../../committee/kernel/said.ts'
import { substituteWords } from '../../committee/members/attendance/substitute.words.ts'

const { day, member, other } = example

/** The clerk confirms substitutes and stands them down. */
export const clerksSubstitutesWords = {
  confirmTitle: 'Confirm a substitute',
  named: said((substitute: string) => `${substitute} (named for them)`, [other]),
  endSeats: 'Please end the seats of substitutes who have left.',
  none: said(
    (member: string) =>
      `There is no substitute of this committee who could sit in ${member}’s place. Add one to the roster first.`,
    [member],
  ),
  inPlaceOf: said(
    (member: string, day: string) => `In ${member}’s place, at the meeting of ${longDay(day)}.`,
    [member, day],
  ),
  hasTheSeat: said(
    (member: string, closed: boolean) =>
      `The substitute has the seat for that meeting. ${closed ? substituteWords.sheetStays : `What ${member} replied is kept and not counted.`} Both are told.`,
    [member, false],
    [member, true],
  ),
  whoSits: 'Who sits in their place?',
  notShown: 'Please choose one of the substitutes shown.',
  confirm: 'Confirm',
  sits: said(
    (substitute: string, member: string) => `${substitute} sits in ${member}’s place. Both are told.`,
    [other, member],
  ),

  nobodySits: said((member: string) => `Nobody sits in ${member}’s place at this meeting.`, [member]),
  standDown: 'Stand down',
  standingDown: said(
    (substitute: string, member: string, day: string, closed: boolean) =>
      `${substitute} sits in ${member}’s place on ${longDay(day)}. ${member} has the place again${
        closed ? `. ${substituteWords.sheetStays}` : ', and what they replied counts.'
      } Both are told.`,
    [other, member, day, false],
    [other, member, day, true],
  ),
  giveBack: 'Give the place back',
  hasPlaceAgain: said((member: string) => `${member} has the place again. Both are told.`, [member]),
  hadPlaceAlready: said((member: string) => `${member} had the place already.`, [member]),
  noSeat: 'Nobody of that name has a seat on this committee.',
} as const satisfies Words
