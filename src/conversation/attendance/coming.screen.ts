import type { Block } from '../../cards/card.ts'
import type { Screen } from '../../cards/screen.ts'
import type { Meeting } from '../../committee/agenda/meetings/meeting.ts'
import type { Attendance } from '../../committee/members/attendance/attendance.ts'
import { opensOn } from '../kit/opens.ts'
import { buttons, did, quiet } from '../kit/write.ts'
import { deskWords } from '../meetings/desk.words.ts'
import { comingWords } from './coming.words.ts'

/** What was taken, with a button to change it.
 * @param told the names of the substitutes who are told
 * @param name whose it is, if the clerk entered it for them */
export function saidScreen(
  meeting: Meeting,
  says: Attendance['says'],
  told: readonly string[],
  name: string | null,
): Screen {
  const then = told.length === 0 ? comingWords.clerkSees : comingWords.willBeTold(told, name !== null)
  const sentences = [saidLine(meeting, says, name), comingWords.whoSees, ...(says === 'coming' ? [] : [then])]
  return {
    title: deskWords.whoIsComing,
    blocks: [did(sentences.join(' ')), quiet(comingWords.changeable), ...changing(meeting, says)],
  }
}

/** What was said before, above the form to say it again. */
export function saidBefore(meeting: Meeting, says: Attendance['says'], name: string | null): Block[] {
  return [did(saidLine(meeting, says, name)), ...changing(meeting, says)]
}

function saidLine({ date }: Meeting, says: Attendance['says'], name: string | null): string {
  return says === 'coming' ? comingWords.coming(name, date) : comingWords.apologies(name, date)
}

/** A button to say the opposite. */
function changing({ id: meeting }: Meeting, says: Attendance['says']): Block[] {
  const open = opensOn({ meeting })
  return buttons(
    says === 'coming'
      ? open(comingWords.apologiesInstead, 'sending-apologies')
      : open(comingWords.comingAfterAll, 'coming'),
  )
}
