import { changeWords } from '../committee/changes/change.words.ts'
import { hidingWords } from '../committee/changes/hiding.words.ts'
import { itemChangeWords } from '../committee/changes/item-change.words.ts'
import { meetingChangeWords } from '../committee/changes/meeting-change.words.ts'
import { undoWords } from '../committee/changes/undo.words.ts'
import { exportWords } from '../committee/keeping/export.words.ts'
import type { Words } from '../committee/kernel/said.ts'
import { whoCountsWords } from '../committee/members/tally/who-counts.words.ts'
import { pollWords } from '../committee/members/work-plan/poll.words.ts'
import { proposalWords } from '../committee/members/work-plan/proposal.words.ts'
import { topicOutcomeWords } from '../committee/members/work-plan/topic-outcome.words.ts'
import { answerWords } from '../committee/outcomes/answer.words.ts'
import { recordWords } from '../committee/outcomes/record.words.ts'
import { resolutionWords } from '../committee/outcomes/resolution.words.ts'
import { changesScreenWords } from '../conversation/changes/changes.words.ts'
import { hideFormWords } from '../conversation/changes/hide.words.ts'
import { itemChangesWords } from '../conversation/changes/item-changes.words.ts'
import { meetingChangesWords } from '../conversation/changes/meeting-changes.words.ts'
import { outcomesEnteredWords } from '../conversation/changes/outcomes-entered.words.ts'
import { reasonFieldWords } from '../conversation/changes/reason.words.ts'
import { whatChangedWords } from '../conversation/changes/what-changed.words.ts'
import { heldItemsWords } from '../conversation/keeping/held.words.ts'
import { minutesCardWords } from '../conversation/meetings/minutes-card.words.ts'
import { decidedScreenWords } from '../conversation/outcomes/decided.words.ts'
import { outcomesScreenWords } from '../conversation/outcomes/outcomes.words.ts'
import { recommendationsScreenWords } from '../conversation/outcomes/recommendations.words.ts'
import { recordFormWords } from '../conversation/outcomes/record.words.ts'
import { resolutionFormWords } from '../conversation/outcomes/resolution.words.ts'
import { topicOutcomeFormWords } from '../conversation/outcomes/topic-outcome.words.ts'
import { sheetCardWords } from '../conversation/tally/sheet.words.ts'
import { tallyCardWords } from '../conversation/tally/tally.words.ts'
import { whoCountsScreenWords } from '../conversation/tally/who-counts.words.ts'
import { pollCardWords } from '../conversation/work-plan/poll.words.ts'
import { pollFormWords } from '../conversation/work-plan/polls.words.ts'
import { topicFormWords } from '../conversation/work-plan/topic.words.ts'
import { topicOutcomeCardWords } from '../conversation/work-plan/topic-outcome.words.ts'
import { workPlanScreenWords } from '../conversation/work-plan/work-plan.words.ts'

/** What a person reads once replies have closed, in the order in which a committee meets it. */
export const wordingsAfterClosing = {
  tallyCardWords,
  sheetCardWords,
  whoCountsWords,
  whoCountsScreenWords,
  proposalWords,
  topicFormWords,
  pollWords,
  pollFormWords,
  pollCardWords,
  topicOutcomeWords,
  topicOutcomeFormWords,
  topicOutcomeCardWords,
  workPlanScreenWords,
  recordWords,
  recordFormWords,
  minutesCardWords,
  resolutionWords,
  resolutionFormWords,
  outcomesScreenWords,
  outcomesEnteredWords,
  decidedScreenWords,
  recommendationsScreenWords,
  answerWords,
  changeWords,
  changesScreenWords,
  whatChangedWords,
  reasonFieldWords,
  itemChangeWords,
  itemChangesWords,
  meetingChangeWords,
  meetingChangesWords,
  undoWords,
  hidingWords,
  hideFormWords,
  exportWords,
  heldItemsWords,
} as const satisfies Words
