import { councilDeeds } from './deeds/council.ts'
import type { Deed } from './deeds/deed.ts'
import { meetingsDeeds } from './deeds/meetings.ts'
import { outcomesDeeds } from './deeds/outcomes.ts'
import { peopleDeeds } from './deeds/people.ts'
import { remindersDeeds } from './deeds/reminders.ts'
import { repliesDeeds } from './deeds/replies.ts'
import { reportsDeeds } from './deeds/reports.ts'
import { workPlanDeeds } from './deeds/work-plan.ts'

/** Everything that somebody may do, slice by slice. */
export const deeds: readonly Deed[] = [
  ...councilDeeds,
  ...meetingsDeeds,
  ...outcomesDeeds,
  ...peopleDeeds,
  ...remindersDeeds,
  ...repliesDeeds,
  ...reportsDeeds,
  ...workPlanDeeds,
]
