import { longDay } from '../committee/kernel/dates.ts'
import { example } from '../committee/kernel/examples.ts'
import { said, type Words } from '../committee/kernel/said.ts'

const { committee, day } = example
const later = '2017-10-09'

/** What the commands say that add and change meetings. */
export const meetingCommandWords = {
  none: said(
    (committee: string, day: string) => `${committee} has no meeting on ${longDay(day)}.`,
    [committee, day],
  ),
  added: said((day: string, committee: string) => `${meeting(day, committee)} is set up.`, [day, committee]),
  moved: said(
    (day: string, committee: string, to: string) => `${meeting(day, committee)} is moved to ${longDay(to)}.`,
    [day, committee, later],
  ),
  check: said((warning: string) => `Please check: ${warning}`, ['The new day is a bank holiday.']),
  notMoved: said((day: string) => `Nothing was moved: the meeting is on ${longDay(day)}.`, [later]),

  sureToCancel: said(
    (day: string, committee: string) => `Cancel it? ${meeting(day, committee)}`,
    [day, committee],
  ),
  /** @param asked false where nobody is there to be asked */
  notCancelled: said(
    (asked: boolean) => `Nothing was cancelled.${asked ? '' : ' Add --yes to cancel it.'}`,
    [true],
    [false],
  ),
  cancelled: said(
    (day: string, committee: string) => `${meeting(day, committee)} is cancelled.`,
    [day, committee],
  ),
  cancelledAlready: said(
    (day: string, committee: string) => `${meeting(day, committee)} was cancelled already.`,
    [day, committee],
  ),
  restored: said(
    (day: string, committee: string) => `${meeting(day, committee)} is on again.`,
    [day, committee],
  ),
  notRestored: said(
    (day: string, committee: string) => `${meeting(day, committee)} is not cancelled. Nothing was changed.`,
    [day, committee],
  ),
} as const satisfies Words

function meeting(day: string, committee: string): string {
  return `The meeting of ${longDay(day)} (${committee})`
}
