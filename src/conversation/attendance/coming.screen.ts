import type { Block } from '../../cards/card.ts'
import type { Screen } from '../../cards/screen.ts'
import type { Meeting } from '../../committee/agenda/meetings/meeting.ts'
import { longDay } from '../../committee/kernel/dates.ts'
import type { Attendance } from '../../committee/members/attendance/attendance.ts'
import { opensOn } from '../kit/opens.ts'
import { buttons, did, quiet } from '../kit/write.ts'

export const whoSeesComing = 'Only the clerk, the chair and the vice-chair see this.'

/** What was taken, with the way to change it.
 * @param told the names of those substitutes who are told
 * @param name whose it is, where the clerk entered it for them */
export function saidScreen(
  meeting: Meeting,
  says: Attendance['says'],
  told: readonly string[],
  name: string | null,
): Screen {
  const then =
    says === 'coming'
      ? ''
      : told.length === 0
        ? ' The clerk sees to a substitute.'
        : ` ${told.join(' and ')} will be told. The clerk confirms who sits in ${name === null ? 'your' : 'their'} place.`
  return {
    title: 'Who is coming',
    blocks: [
      did(`${saidLine(meeting, says, name)} ${whoSeesComing}${then}`),
      quiet('It can be changed until the meeting. Who is present is noted at the meeting itself.'),
      ...changing(meeting, says),
    ],
  }
}

/** What was said before, above the form that says it anew. */
export function saidBefore(meeting: Meeting, says: Attendance['says'], name: string | null): Block[] {
  return [did(saidLine(meeting, says, name)), ...changing(meeting, says)]
}

function saidLine({ date }: Meeting, says: Attendance['says'], name: string | null): string {
  const day = longDay(date)
  if (says === 'coming')
    return `Recorded: ${name === null ? 'you are coming' : `${name} is coming`} on ${day}.`
  return `${name === null ? 'You have' : `${name} has`} sent apologies for ${day}.`
}

/** The way to say the other thing. */
function changing({ id: meeting }: Meeting, says: Attendance['says']): Block[] {
  const open = opensOn({ meeting })
  return buttons(
    says === 'coming'
      ? open('Send apologies instead', 'sending-apologies')
      : open('Coming after all', 'coming'),
  )
}
