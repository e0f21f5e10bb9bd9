import { longDay } from '../kernel/dates.ts'
import { example } from '../kernel/examples.ts'
import { said, type Words } from '../kernel/said.ts'

const { day, item, member } = example

/** What the clerk enters after a meeting. */
export const recordWords = {
  notMet: said(
    (day: string) =>
      `The committee has not met yet. It decides at its meeting only, so this can be entered from ${longDay(day)}.`,
    [day],
  ),
  confirmed:
    'The minutes are confirmed, so the record of this meeting stands. Nothing was changed. Were they confirmed by mistake, “Change the confirmation”, under the outcomes, takes that back.',
  confirmedOn: said(
    (day: string) =>
      `The minutes were confirmed on ${longDay(day)}, so the record of this meeting stands. Nothing was changed.`,
    [day],
  ),
  itemNotOpen: said(
    (item: string) =>
      `Item ${item} is not open, so nothing of it is kept here. Please keep what was decided on it with the exempt minutes.`,
    [item],
  ),
  dayToCome: 'That day is still to come. Please check it.',
  /** The reason that is kept with an outcome that the clerk replaces. */
  enteredAnew: 'Entered anew while the minutes are a draft',

  confirmedTooEarly: 'Minutes are confirmed at the meeting itself or at a later one. Please check the day.',
  confirmationToCome: 'That meeting is still to come. Please enter this once it has confirmed them.',

  noSeat: 'Somebody here has no seat at this meeting. Please open it again.',
  inVote: said(
    (person: string) =>
      `${person} is in a recorded vote of this meeting, so they were there. Please change the vote first.`,
    [member],
  ),

  topic: {
    meetingMissing: 'Please give the meeting at which the committee will look at it.',
    reasonsMissing: 'Please give the committee’s reasons: the proposer is told them.',
    referralMissing: 'Please say to whom it was referred.',
    mergedMissing: 'Please choose the topic that it was merged with.',
    corrected: said(
      (topic: string) =>
        `What was entered about your topic “${topic}” was corrected. The message that told you what became of it says how it stands now.`,
      ['School transport'],
    ),
  },
} as const satisfies Words
