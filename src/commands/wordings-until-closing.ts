import { closingWords } from '../committee/agenda/meetings/closing.words.ts'
import { itemWords } from '../committee/agenda/meetings/item.words.ts'
import { meetingWords } from '../committee/agenda/meetings/meeting.words.ts'
import { obstacleWords } from '../committee/agenda/meetings/obstacle.words.ts'
import { timetableWords } from '../committee/agenda/meetings/timetable.words.ts'
import { recommendationWords } from '../committee/agenda/reports/recommendation.words.ts'
import { reportWords } from '../committee/agenda/reports/report.words.ts'
import { versionWords } from '../committee/agenda/reports/version.words.ts'
import { waitingFileWords } from '../committee/agenda/reports/waiting-file.words.ts'
import { committeeWords } from '../committee/council/committee.words.ts'
import { milestoneWords } from '../committee/council/milestone.words.ts'
import { permissionWords } from '../committee/council/permission.words.ts'
import { personWords } from '../committee/council/person.words.ts'
import { platformWords } from '../committee/council/platform.words.ts'
import { rosterWords } from '../committee/council/roster.words.ts'
import { seatWords } from '../committee/council/seat.words.ts'
import { dateWords } from '../committee/kernel/date.words.ts'
import { errorWords } from '../committee/kernel/error.words.ts'
import type { Words } from '../committee/kernel/said.ts'
import { attendanceWords } from '../committee/members/attendance/attendance.words.ts'
import { substituteWords } from '../committee/members/attendance/substitute.words.ts'
import { questionWords } from '../committee/members/questions/question.words.ts'
import { questionsTextWords } from '../committee/members/questions/questions-text.words.ts'
import { interestWords } from '../committee/members/replies/interest.words.ts'
import { replyWords } from '../committee/members/replies/reply.words.ts'
import { faultWords } from '../committee/record/fault.words.ts'
import { postWords } from '../committee/record/post.words.ts'
import { diaryWords } from '../committee/reminders/diary.words.ts'
import { messageWords } from '../committee/reminders/message.words.ts'
import { reminderWords } from '../committee/reminders/reminder.words.ts'
import { setupWords } from '../committee/setup/setup.words.ts'
import { clerksSubstitutesWords } from '../conversation/attendance/clerks-substitutes.words.ts'
import { comingWords } from '../conversation/attendance/coming.words.ts'
import { substituteAskedWords } from '../conversation/attendance/substitute-asked.words.ts'
import { whoComesWords } from '../conversation/attendance/who-comes.words.ts'
import { buttonWords } from '../conversation/button.words.ts'
import { enterForWords } from '../conversation/enter-for/enter-for.words.ts'
import { enteredWords } from '../conversation/enter-for/entered.words.ts'
import { forMemberWords } from '../conversation/kit/for-member.words.ts'
import { formWords } from '../conversation/kit/form.words.ts'
import { pageWords } from '../conversation/kit/page.words.ts'
import { agendaCardWords } from '../conversation/meetings/agenda-card.words.ts'
import { deskWords } from '../conversation/meetings/desk.words.ts'
import { draftsWords } from '../conversation/meetings/drafts.words.ts'
import { itemFormWords } from '../conversation/meetings/item-form.words.ts'
import { itemLineWords } from '../conversation/meetings/item-line.words.ts'
import { meetingFormWords } from '../conversation/meetings/meeting-form.words.ts'
import { nextStepWords } from '../conversation/meetings/next-step.words.ts'
import { postingWords } from '../conversation/meetings/posting.words.ts'
import { homeWords } from '../conversation/people/home.words.ts'
import { seatsWords } from '../conversation/people/seats.words.ts'
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
import { fileQuestionWords } from '../conversation/reports/file-question.words.ts'
import { linksWords } from '../conversation/reports/links.words.ts'
import { readReportWords } from '../conversation/reports/read-report.words.ts'
import { receivedWords } from '../conversation/reports/received.words.ts'
import { versionFormWords } from '../conversation/reports/version-form.words.ts'
import { committeeSystemWords } from '../documents/committee-system/committee-system.words.ts'
import { readingWords } from '../documents/reading.words.ts'
import { refusalWords } from '../documents/refusal.words.ts'
import { reportProblemWords } from '../documents/report/report-problem.words.ts'
import { rosterFileWords } from '../documents/roster-file.words.ts'
import { doorWords } from '../platforms/door.words.ts'
import { fetchFileWords } from '../platforms/fetch-file.words.ts'
import { slackWords } from '../platforms/slack/slack.words.ts'
import { teamsWords } from '../platforms/teams/teams.words.ts'

/** What a person reads until replies close, in the order in which a committee meets it. */
export const wordingsUntilClosing = {
  formWords,
  pageWords,
  buttonWords,
  dateWords,
  errorWords,
  doorWords,
  slackWords,
  teamsWords,
  fetchFileWords,
  personWords,
  committeeWords,
  platformWords,
  permissionWords,
  seatWords,
  rosterWords,
  rosterFileWords,
  setupWords,
  homeWords,
  seatsWords,
  milestoneWords,
  meetingWords,
  timetableWords,
  closingWords,
  meetingFormWords,
  committeeSystemWords,
  deskWords,
  nextStepWords,
  timetableScreenWords,
  itemWords,
  itemFormWords,
  itemLineWords,
  reportWords,
  recommendationWords,
  obstacleWords,
  refusalWords,
  readingWords,
  reportProblemWords,
  waitingFileWords,
  fileQuestionWords,
  receivedWords,
  draftWords,
  draftFormWords,
  draftsWords,
  linksWords,
  postingWords,
  agendaCardWords,
  readReportWords,
  versionWords,
  versionFormWords,
  correctionWords,
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
  forMemberWords,
  enteredWords,
  messageWords,
  postWords,
  faultWords,
  messageCardWords,
  reminderWords,
  reminderFormWords,
  diaryWords,
  diaryLinkWords,
} as const satisfies Words
