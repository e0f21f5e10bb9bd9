import { closingWords } from '../committee/agenda/meetings/closing.words.ts'
import { itemWords } from '../committee/agenda/meetings/item.words.ts'
import { meetingWords } from '../committee/agenda/meetings/meeting.words.ts'
import { obstacleWords } from '../committee/agenda/meetings/obstacle.words.ts'
import { timetableWords } from '../committee/agenda/meetings/timetable.words.ts'
import { recommendationWords } from '../committee/agenda/reports/recommendation.words.ts'
import { reportWords } from '../committee/agenda/reports/report.words.ts'
import { versionWords } from '../committee/agenda/reports/version.words.ts'
import { changeWords } from '../committee/changes/change.words.ts'
import { hidingWords } from '../committee/changes/hiding.words.ts'
import { itemChangeWords } from '../committee/changes/item-change.words.ts'
import { meetingChangeWords } from '../committee/changes/meeting-change.words.ts'
import { undoWords } from '../committee/changes/undo.words.ts'
import { committeeWords } from '../committee/council/committee.words.ts'
import { milestoneWords } from '../committee/council/milestone.words.ts'
import { permissionWords } from '../committee/council/permission.words.ts'
import { personWords } from '../committee/council/person.words.ts'
import { rosterWords } from '../committee/council/roster.words.ts'
import { exportWords } from '../committee/keeping/export.words.ts'
import { dateWords } from '../committee/kernel/date.words.ts'
import { foundWords } from '../committee/kernel/found.words.ts'
import type { Words } from '../committee/kernel/said.ts'
import { attendanceWords } from '../committee/members/attendance/attendance.words.ts'
import { substituteWords } from '../committee/members/attendance/substitute.words.ts'
import { questionWords } from '../committee/members/questions/question.words.ts'
import { questionsTextWords } from '../committee/members/questions/questions-text.words.ts'
import { interestWords } from '../committee/members/replies/interest.words.ts'
import { replyWords } from '../committee/members/replies/reply.words.ts'
import { whoCountsWords } from '../committee/members/tally/who-counts.words.ts'
import { pollWords } from '../committee/members/work-plan/poll.words.ts'
import { proposalWords } from '../committee/members/work-plan/proposal.words.ts'
import { topicOutcomeWords } from '../committee/members/work-plan/topic-outcome.words.ts'
import { answerWords } from '../committee/outcomes/answer.words.ts'
import { recordWords } from '../committee/outcomes/record.words.ts'
import { resolutionWords } from '../committee/outcomes/resolution.words.ts'
import { diaryWords } from '../committee/reminders/diary.words.ts'
import { messageWords } from '../committee/reminders/message.words.ts'
import { reminderWords } from '../committee/reminders/reminder.words.ts'
import { setupWords } from '../committee/setup/setup.words.ts'
import { clerksSubstitutesWords } from '../conversation/attendance/clerks-substitutes.words.ts'
import { comingWords } from '../conversation/attendance/coming.words.ts'
import { substituteAskedWords } from '../conversation/attendance/substitute-asked.words.ts'
import { whoComesWords } from '../conversation/attendance/who-comes.words.ts'
import { buttonWords } from '../conversation/button.words.ts'
import { changesScreenWords } from '../conversation/changes/changes.words.ts'
import { hideFormWords } from '../conversation/changes/hide.words.ts'
import { itemChangesWords } from '../conversation/changes/item-changes.words.ts'
import { meetingChangesWords } from '../conversation/changes/meeting-changes.words.ts'
import { outcomesEnteredWords } from '../conversation/changes/outcomes-entered.words.ts'
import { reasonFieldWords } from '../conversation/changes/reason.words.ts'
import { whatChangedWords } from '../conversation/changes/what-changed.words.ts'
import { enterForWords } from '../conversation/enter-for/enter-for.words.ts'
import { enteredWords } from '../conversation/enter-for/entered.words.ts'
import { heldItemsWords } from '../conversation/keeping/held.words.ts'
import { forMemberWords } from '../conversation/kit/for-member.words.ts'
import { formWords } from '../conversation/kit/form.words.ts'
import { pageWords } from '../conversation/kit/page.words.ts'
import { agendaCardWords } from '../conversation/meetings/agenda-card.words.ts'
import { deskWords } from '../conversation/meetings/desk.words.ts'
import { draftsWords } from '../conversation/meetings/drafts.words.ts'
import { itemFormWords } from '../conversation/meetings/item-form.words.ts'
import { itemLineWords } from '../conversation/meetings/item-line.words.ts'
import { meetingFormWords } from '../conversation/meetings/meeting-form.words.ts'
import { minutesCardWords } from '../conversation/meetings/minutes-card.words.ts'
import { nextStepWords } from '../conversation/meetings/next-step.words.ts'
import { postingWords } from '../conversation/meetings/posting.words.ts'
import { decidedScreenWords } from '../conversation/outcomes/decided.words.ts'
import { outcomesScreenWords } from '../conversation/outcomes/outcomes.words.ts'
import { recommendationsScreenWords } from '../conversation/outcomes/recommendations.words.ts'
import { recordFormWords } from '../conversation/outcomes/record.words.ts'
import { resolutionFormWords } from '../conversation/outcomes/resolution.words.ts'
import { topicOutcomeFormWords } from '../conversation/outcomes/topic-outcome.words.ts'
import { homeWords } from '../conversation/people/home.words.ts'
import { sheetActionWords } from '../conversation/posts/sheet-action.words.ts'
import { clerksQuestionsWords } from '../conversation/questions/clerks-questions.words.ts'
import { officersQuestionWords } from '../conversation/questions/officers-question.words.ts'
import { questionFormWords } from '../conversation/questions/question.words.ts'
import { questionSheetWords } from '../conversation/questions/question-sheet.words.ts'
import { diaryLinkWords } from '../conversation/reminders/diary.words.ts'
import { messageCardWords } from '../conversation/reminders/message.words.ts'
import { reminderFormWords } from '../conversation/reminders/reminders.words.ts'
import { timetableScreenWords } from '../conversation/reminders/timetable.words.ts'
import { clerksInterestsWords } from '../conversation/replies/clerks-interests.words.ts'
import { interestFormWords } from '../conversation/replies/interest.words.ts'
import { myRepliesWords } from '../conversation/replies/my-replies.words.ts'
import { replyFormWords } from '../conversation/replies/reply.words.ts'
import { correctionWords } from '../conversation/reports/correction.words.ts'
import { draftWords } from '../conversation/reports/draft.words.ts'
import { draftFormWords } from '../conversation/reports/draft-form.words.ts'
import { linksWords } from '../conversation/reports/links.words.ts'
import { readReportWords } from '../conversation/reports/read-report.words.ts'
import { receivedWords } from '../conversation/reports/received.words.ts'
import { versionFormWords } from '../conversation/reports/version-form.words.ts'
import { sheetCardWords } from '../conversation/tally/sheet.words.ts'
import { tallyCardWords } from '../conversation/tally/tally.words.ts'
import { whoCountsScreenWords } from '../conversation/tally/who-counts.words.ts'
import { pollCardWords } from '../conversation/work-plan/poll.words.ts'
import { pollFormWords } from '../conversation/work-plan/polls.words.ts'
import { topicFormWords } from '../conversation/work-plan/topic.words.ts'
import { topicOutcomeCardWords } from '../conversation/work-plan/topic-outcome.words.ts'
import { workPlanScreenWords } from '../conversation/work-plan/work-plan.words.ts'
import { doorWords } from '../platforms/door.words.ts'
import { fetchFileWords } from '../platforms/fetch-file.words.ts'
import { slackWords } from '../platforms/slack/slack.words.ts'
import { teamsWords } from '../platforms/teams/teams.words.ts'

/** All that a person reads, in the order in which a committee meets it. */
export const wordings = {
  doorWords,
  slackWords,
  teamsWords,
  fetchFileWords,
  dateWords,
  foundWords,
  committeeWords,
  permissionWords,
  rosterWords,
  setupWords,
  personWords,
  milestoneWords,
  meetingWords,
  timetableWords,
  closingWords,
  itemWords,
  reportWords,
  recommendationWords,
  obstacleWords,
  versionWords,
  homeWords,
  meetingFormWords,
  deskWords,
  nextStepWords,
  itemFormWords,
  itemLineWords,
  timetableScreenWords,
  receivedWords,
  draftWords,
  draftFormWords,
  draftsWords,
  linksWords,
  postingWords,
  agendaCardWords,
  readReportWords,
  replyWords,
  replyFormWords,
  myRepliesWords,
  interestWords,
  interestFormWords,
  clerksInterestsWords,
  questionWords,
  questionFormWords,
  clerksQuestionsWords,
  officersQuestionWords,
  questionsTextWords,
  questionSheetWords,
  attendanceWords,
  comingWords,
  whoComesWords,
  substituteWords,
  substituteAskedWords,
  clerksSubstitutesWords,
  enterForWords,
  enteredWords,
  messageCardWords,
  reminderFormWords,
  diaryLinkWords,
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
  recordFormWords,
  outcomesScreenWords,
  resolutionFormWords,
  decidedScreenWords,
  recommendationsScreenWords,
  changesScreenWords,
  reasonFieldWords,
  itemChangesWords,
  meetingChangesWords,
  whatChangedWords,
  outcomesEnteredWords,
  hideFormWords,
  heldItemsWords,
  forMemberWords,
  versionFormWords,
  correctionWords,
  sheetActionWords,
  minutesCardWords,
  formWords,
  pageWords,
  buttonWords,
  recordWords,
  resolutionWords,
  answerWords,
  changeWords,
  meetingChangeWords,
  itemChangeWords,
  hidingWords,
  undoWords,
  messageWords,
  reminderWords,
  diaryWords,
  exportWords,
} as const satisfies Words
