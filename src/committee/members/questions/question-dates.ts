import type { Meeting } from '../../agenda/meetings/meeting.ts'
import { datesOf, latestOn } from '../../agenda/meetings/timetable.ts'
import { maySend, whenMaySend } from '../../council/decent-hours.ts'
import { usualMilestones } from '../../council/milestone.ts'
import type { Settings } from '../../council/settings.ts'
import type { BankHolidays } from '../../ports.ts'

export type QuestionDates = {
  /** When questions for officers close. */
  readonly closesAt: Date
  /** When the question sheet goes out: never before questions close, so none can be missing, and only in hours in which
   * people may be written to. */
  readonly sheetAt: Date
}

/** As moved by the clerk, or else as in the committee's settings. Settings from before these two dates existed get the
 * usual ones. */
export function questionDates(meeting: Meeting, settings: Settings, holidays: BankHolidays): QuestionDates {
  const known = new Set(settings.milestones.map(({ key }) => key))
  const milestones = [...settings.milestones, ...usualMilestones.filter(({ key }) => !known.has(key))]
  const dates = datesOf(meeting, { ...settings, milestones }, holidays)
  const at = (key: string) => dates.milestones.find((one) => one.milestone.key === key)?.at
  const closesAt = at('questions-close') ?? dates.closesAt
  const sheetAt = at('question-sheet') ?? closesAt
  const sooner = sheetAt > closesAt ? sheetAt : closesAt
  return { closesAt, sheetAt: whenMaySend(settings, holidays, sooner, latestOn(meeting, settings)) }
}

/** True if the question sheet may go out now, or is late because the program was down. */
export function sheetIsDue(meeting: Meeting, settings: Settings, holidays: BankHolidays, now: Date): boolean {
  const { sheetAt } = questionDates(meeting, settings, holidays)
  return sheetAt <= now && maySend(settings, holidays, now, latestOn(meeting, settings))
}

/** True while the meeting takes questions. */
export function takesQuestions(meeting: Meeting, { closesAt }: QuestionDates, now: Date): boolean {
  return (
    meeting.postedAt !== null &&
    meeting.cancelledAt === null &&
    meeting.questionsSentAt === null &&
    now < closesAt
  )
}
