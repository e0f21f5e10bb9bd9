import { attendanceDeeds } from './deeds/attendance.ts'
import { changesDeeds } from './deeds/changes.ts'
import { councilDeeds } from './deeds/council.ts'
import type { Deed } from './deeds/deed.ts'
import { interestsDeeds } from './deeds/interests.ts'
import { meetingsDeeds } from './deeds/meetings.ts'
import { outcomesDeeds } from './deeds/outcomes.ts'
import { peopleDeeds } from './deeds/people.ts'
import { questionsDeeds } from './deeds/questions.ts'
import { remindersDeeds } from './deeds/reminders.ts'
import { repliesDeeds } from './deeds/replies.ts'
import { reportsDeeds } from './deeds/reports.ts'
import { workPlanDeeds } from './deeds/work-plan.ts'

/** Everything that somebody may do. At each stage the deeds run in this order, and closing replies ends what may be done
 * while they are open. */
export const deeds: readonly Deed[] = [
  ...councilDeeds,
  ...reportsDeeds,
  ...peopleDeeds,
  ...remindersDeeds,
  ...meetingsDeeds,
  ...workPlanDeeds,
  ...attendanceDeeds,
  ...changesDeeds,
  ...questionsDeeds,
  ...interestsDeeds,
  ...repliesDeeds,
  ...outcomesDeeds,
]
