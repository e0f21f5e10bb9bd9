import type { Ids } from '../cards/card.ts'
import type { Answers, Reaction } from '../cards/screen.ts'
import type { By } from '../committee/kernel/actor.ts'
import { CommitteeError } from '../committee/kernel/errors.ts'
import type { Core } from '../committee/ports.ts'
import { attendanceInteractions } from './attendance/attendance.interactions.ts'
import { changesInteractions } from './changes/changes.interactions.ts'
import { hideInteractions } from './changes/hide.interactions.ts'
import { itemChangesInteractions } from './changes/item-changes.interactions.ts'
import { meetingChangesInteractions } from './changes/meeting-changes.interactions.ts'
import { enterForInteractions } from './enter-for/enter-for.interactions.ts'
import { keepingInteractions } from './keeping/keeping.interactions.ts'
import type { Interaction } from './kit/interaction.ts'
import { meetingsInteractions } from './meetings/meetings.interactions.ts'
import { outcomesInteractions } from './outcomes/outcomes.interactions.ts'
import { recordInteractions } from './outcomes/record.interactions.ts'
import { clerksQuestionsInteractions } from './questions/clerks-questions.interactions.ts'
import { questionsInteractions } from './questions/questions.interactions.ts'
import { readQuestionsInteractions } from './questions/read-questions.interactions.ts'
import { diaryInteractions } from './reminders/diary.interactions.ts'
import { remindersInteractions } from './reminders/reminders.interactions.ts'
import { timetableInteractions } from './reminders/timetable.interactions.ts'
import { interestsInteractions } from './replies/interests.interactions.ts'
import { repliesInteractions } from './replies/replies.interactions.ts'
import { correctionsInteractions } from './reports/corrections.interactions.ts'
import { reportsInteractions } from './reports/reports.interactions.ts'
import { versionsInteractions } from './reports/versions.interactions.ts'
import { tallyInteractions } from './tally/tally.interactions.ts'
import { pollsInteractions } from './work-plan/polls.interactions.ts'
import { workPlanInteractions } from './work-plan/work-plan.interactions.ts'

/** Every action that a button or a form may name: what it opens, and what it takes. */
export const interactions: ReadonlyMap<string, Interaction> = new Map<string, Interaction>(
  Object.entries({
    ...meetingsInteractions,
    ...reportsInteractions,
    ...correctionsInteractions,
    ...versionsInteractions,
    ...changesInteractions,
    ...itemChangesInteractions,
    ...meetingChangesInteractions,
    ...hideInteractions,
    ...repliesInteractions,
    ...interestsInteractions,
    ...questionsInteractions,
    ...clerksQuestionsInteractions,
    ...readQuestionsInteractions,
    ...attendanceInteractions,
    ...enterForInteractions,
    ...tallyInteractions,
    ...pollsInteractions,
    ...workPlanInteractions,
    ...outcomesInteractions,
    ...recordInteractions,
    ...keepingInteractions,
    ...remindersInteractions,
    ...timetableInteractions,
    ...diaryInteractions,
  }),
)

/** @throws CommitteeError, unknown-action among them */
export async function interact(
  core: Core,
  by: By,
  press: { readonly action: string; readonly ids: Ids; readonly answers?: Answers },
): Promise<Reaction> {
  const interaction = interactions.get(press.action)
  if (interaction === undefined)
    throw new CommitteeError(
      'unknown-action',
      'Quorate does not know that button, so nothing was recorded. Please use the newest message.',
    )
  return interaction.respond(core, by, press.ids, press.answers)
}
