import type { Meeting } from '../../agenda/meetings/meeting.ts'
import { datesOf, latestOn } from '../../agenda/meetings/timetable.ts'
import { maySend, whenMaySend } from '../../council/decent-hours.ts'
import { usualMilestones } from '../../council/milestone.ts'
import type { Settings } from '../../council/settings.ts'
import type { BankHolidays } from '../../ports.ts'

export type QuestionDates = {
  /** Until when questions for officers may be put. */
  readonly closesAt: Date
  /** When the question sheet goes out: never before they are closed, so that none can be missing from it, and in hours
   * in which people may be written to. */
  readonly sheetAt: Date
}

/** Where the clerk has moved them to, or else where the committee's settings have them; settings that were made
 * before these two dates were known have them where most committees do. */
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

/** Whether the question sheet may go out now; late, too, where the program was down at its time. */
export function sheetIsDue(meeting: Meeting, settings: Settings, holidays: BankHolidays, now: Date): boolean {
  const { sheetAt } = questionDates(meeting, settings, holidays)
  return sheetAt <= now && maySend(settings, holidays, now, latestOn(meeting, settings))
}

/** Whether members may put questions now, as far as the meeting goes. */
export function takesQuestions(meeting: Meeting, { closesAt }: QuestionDates, now: Date): boolean {
  return (
    meeting.postedAt !== null &&
    meeting.cancelledAt === null &&
    meeting.questionsSentAt === null &&
    now < closesAt
  )
}
