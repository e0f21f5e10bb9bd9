import type { z } from 'zod'
import type { Ids } from '../cards/card.ts'
import type { Reaction } from '../cards/screen.ts'
import type { By } from '../committee/kernel/actor.ts'
import { CommitteeError } from '../committee/kernel/errors.ts'
import type { Core } from '../committee/ports.ts'
import { type ActionName, actions, type IdsOf } from './actions.ts'
import { attendanceInteractions } from './attendance/attendance.interactions.ts'
import { substitutesInteractions } from './attendance/substitutes.interactions.ts'
import { buttonWords } from './button.words.ts'
import { changesInteractions } from './changes/changes.interactions.ts'
import { hideInteractions } from './changes/hide.interactions.ts'
import { itemChangesInteractions } from './changes/item-changes.interactions.ts'
import { meetingChangesInteractions } from './changes/meeting-changes.interactions.ts'
import { enterForInteractions } from './enter-for/enter-for.interactions.ts'
import { keepingInteractions } from './keeping/keeping.interactions.ts'
import { forMember } from './kit/for-member.ts'
import type { Handling, Press } from './kit/interaction.ts'
import { coreFor } from './kit/sight.ts'
import { typedIn, withTyped } from './kit/typed.ts'
import { meetingsInteractions } from './meetings/meetings.interactions.ts'
import { postingInteractions } from './meetings/posting.interactions.ts'
import { answerInteractions } from './outcomes/answer.interactions.ts'
import { outcomesInteractions } from './outcomes/outcomes.interactions.ts'
import { recordInteractions } from './outcomes/record.interactions.ts'
import { resolutionInteractions } from './outcomes/resolution.interactions.ts'
import { topicOutcomeInteractions } from './outcomes/topic-outcome.interactions.ts'
import { homeInteractions } from './people/home.interactions.ts'
import { seatsInteractions } from './people/seats.interactions.ts'
import { clerksQuestionsInteractions } from './questions/clerks-questions.interactions.ts'
import { mergeInteractions } from './questions/merge.interactions.ts'
import { questionsInteractions } from './questions/questions.interactions.ts'
import { readQuestionsInteractions } from './questions/read-questions.interactions.ts'
import { diaryInteractions } from './reminders/diary.interactions.ts'
import { remindersInteractions } from './reminders/reminders.interactions.ts'
import { timetableInteractions } from './reminders/timetable.interactions.ts'
import { interestInteractions } from './replies/interest.interactions.ts'
import { interestsInteractions } from './replies/interests.interactions.ts'
import { repliesInteractions } from './replies/replies.interactions.ts'
import { correctionsInteractions } from './reports/corrections.interactions.ts'
import { draftsInteractions } from './reports/drafts.interactions.ts'
import { fileQuestionInteractions } from './reports/file-question.interactions.ts'
import { keepNumbersInteractions } from './reports/keep-numbers.interactions.ts'
import { notOpenInteractions } from './reports/not-open.interactions.ts'
import { packInteractions } from './reports/pack.interactions.ts'
import { reportsInteractions } from './reports/reports.interactions.ts'
import { versionCheckInteractions } from './reports/version-check.interactions.ts'
import { versionsInteractions } from './reports/versions.interactions.ts'
import { tallyInteractions } from './tally/tally.interactions.ts'
import { indicateInteractions } from './work-plan/indicate.interactions.ts'
import { pollsInteractions } from './work-plan/polls.interactions.ts'
import { workPlanInteractions } from './work-plan/work-plan.interactions.ts'

/** What every action shows and takes: one that is missing does not compile. */
export const interactions: Handling<ActionName> = {
  ...homeInteractions,
  ...seatsInteractions,
  ...meetingsInteractions,
  ...postingInteractions,
  ...fileQuestionInteractions,
  ...keepNumbersInteractions,
  ...notOpenInteractions,
  ...packInteractions,
  ...reportsInteractions,
  ...draftsInteractions,
  ...correctionsInteractions,
  ...versionCheckInteractions,
  ...versionsInteractions,
  ...changesInteractions,
  ...itemChangesInteractions,
  ...meetingChangesInteractions,
  ...hideInteractions,
  ...repliesInteractions,
  ...interestInteractions,
  ...interestsInteractions,
  ...questionsInteractions,
  ...clerksQuestionsInteractions,
  ...mergeInteractions,
  ...readQuestionsInteractions,
  ...attendanceInteractions,
  ...substitutesInteractions,
  ...enterForInteractions,
  ...tallyInteractions,
  ...pollsInteractions,
  ...indicateInteractions,
  ...workPlanInteractions,
  ...outcomesInteractions,
  ...resolutionInteractions,
  ...topicOutcomeInteractions,
  ...recordInteractions,
  ...answerInteractions,
  ...keepingInteractions,
  ...remindersInteractions,
  ...timetableInteractions,
  ...diaryInteractions,
}

const idsOf: { readonly [Name in ActionName]: z.ZodType<IdsOf<Name>> } = actions

/** @throws CommitteeError, unknown-action and malformed among them */
export async function interact(core: Core, by: By, press: Press): Promise<Reaction> {
  const { action } = press
  if (!isAction(action)) throw new CommitteeError('unknown-action', buttonWords.unknown)
  return respondTo(action, core, by, press)
}

async function respondTo<Name extends ActionName>(
  name: Name,
  core: Core,
  by: By,
  press: Press,
): Promise<Reaction> {
  const given = press.typed ? withTyped(press.ids, { ...typedIn(press.ids), ...press.typed }) : press.ids
  const read = idsOf[name].safeParse(given)
  if (!read.success) throw new CommitteeError('malformed', buttonWords.notUnderstood)
  const ids = idsFor(name, given)
  const asking = { core: await coreFor(core, by, name, ids), by, ids: read.data }
  const { respond } = interactions[name]
  const own = { ...press, ids }
  const { on } = own.ids
  return on === undefined ? respond(asking, own) : forMember(asking, on, own, respond)
}

/** Drops ids that the action does not have: a client may make them up. */
function idsFor(name: ActionName, given: Ids): Ids {
  return Object.fromEntries(Object.entries(given).filter(([id]) => id in actions[name].shape))
}

function isAction(name: string): name is ActionName {
  return Object.hasOwn(actions, name)
}
