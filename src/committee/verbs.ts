import { addMeeting } from './agenda/meetings/add-meeting.ts'
import { importMeeting } from './agenda/meetings/import-meeting.ts'
import { moveMilestone } from './agenda/meetings/move-milestone.ts'
import { postToMembers } from './agenda/meetings/post-to-members.ts'
import { putItem } from './agenda/meetings/put-item.ts'
import { setClosing } from './agenda/meetings/set-closing.ts'
import { setItemLinks } from './agenda/meetings/set-item-links.ts'
import { setPublication } from './agenda/meetings/set-publication.ts'
import { sayNotOpen, sayOpen } from './agenda/reports/answer-for-report.ts'
import { checkNewVersion } from './agenda/reports/check-new-version.ts'
import { checkReport } from './agenda/reports/check-report.ts'
import { correctRecommendation } from './agenda/reports/correct-recommendation.ts'
import { dropVersion } from './agenda/reports/drop-version.ts'
import { endWait } from './agenda/reports/end-waits.ts'
import {
  addRecommendation,
  leaveOutRecommendation,
  mendHeader,
  mendRecommendation,
} from './agenda/reports/mend-report.ts'
import { overruleMarks } from './agenda/reports/overrule-marks.ts'
import { receiveFile } from './agenda/reports/receive-file.ts'
import { receiveReport } from './agenda/reports/receive-report.ts'
import { replaceReport } from './agenda/reports/replace-report.ts'
import { addItem } from './changes/add-item.ts'
import { addSupplement } from './changes/add-supplement.ts'
import { cancelMeeting } from './changes/cancel-meeting.ts'
import { hideText } from './changes/hide-text.ts'
import { moveMeeting } from './changes/move-meeting.ts'
import { reopenReplies } from './changes/reopen-replies.ts'
import { restoreMeeting } from './changes/restore-meeting.ts'
import { restoreItem, takeOffItem } from './changes/take-off-item.ts'
import { undoOutcome } from './changes/undo-outcome.ts'
import { withholdItem } from './changes/withhold-item.ts'
import { seeAccount } from './council/see-account.ts'
import { forgetMeeting } from './keeping/forget-all-past.ts'
import { holdItem, releaseItem } from './keeping/hold-item.ts'
import { confirmSubstitute } from './members/attendance/confirm-substitute.ts'
import { sayWhetherComing } from './members/attendance/say-whether-coming.ts'
import { standSubstituteDown } from './members/attendance/stand-substitute-down.ts'
import { askQuestion } from './members/questions/ask-question.ts'
import {
  answerQuestion,
  mergeQuestions,
  sendQuestion,
  separateQuestion,
} from './members/questions/clerks-question.ts'
import { changeQuestion, withdrawQuestion } from './members/questions/my-question.ts'
import { offerAnswer } from './members/questions/offer-answer.ts'
import { closeQuestions } from './members/questions/send-question-sheets.ts'
import { closeReplies, closeRepliesOnTime } from './members/replies/close-replies.ts'
import { declareInterest } from './members/replies/declare-interest.ts'
import { enterDispensation } from './members/replies/enter-dispensation.ts'
import { replyToRecommendation } from './members/replies/reply-to-recommendation.ts'
import { undoInterest } from './members/replies/undo-interest.ts'
import { closePoll, closePollOnTime } from './members/work-plan/close-poll.ts'
import { indicate } from './members/work-plan/indicate.ts'
import { openPoll } from './members/work-plan/open-poll.ts'
import { proposeForOthers } from './members/work-plan/propose-for-others.ts'
import { proposeTopic } from './members/work-plan/propose-topic.ts'
import { confirmMinutes } from './outcomes/confirm-minutes.ts'
import { recordAnswer } from './outcomes/record-answer.ts'
import { recordTopicOutcome } from './outcomes/record-outcome.ts'
import { recordPresence } from './outcomes/record-presence.ts'
import { recordExtraResolution, recordResolution } from './outcomes/record-resolution.ts'
import { recordVote } from './outcomes/record-vote.ts'
import { foldTouches } from './record/fold-touches.ts'
import { makeDiaryLink } from './reminders/make-diary-link.ts'
import { planMessages } from './reminders/plan-messages.ts'
import { remindNow } from './reminders/remind-now.ts'
import { giveUpOldClaims, settleMessage } from './reminders/settle-message.ts'
import { tryMeetingAgain } from './reminders/try-meeting-again.ts'
import { remindLater, turnReminders } from './reminders/wish-reminders.ts'
import { addCommittee } from './setup/add-committee.ts'
import { addSeat } from './setup/add-seat.ts'
import { closeCommittee } from './setup/close-committee.ts'
import { endSeat } from './setup/end-seat.ts'
import { importRoster } from './setup/import-roster.ts'
import { linkAccount } from './setup/link-account.ts'
import { linkRoom } from './setup/link-room.ts'
import { renameCommittee } from './setup/rename-committee.ts'
import { setSettings } from './setup/set-settings.ts'
import { suspendSeat } from './setup/suspend-seat.ts'
import { unlinkAccount } from './setup/unlink-account.ts'

/** All that somebody may do, by name. Each verb has its row: act, input, place, permission, states and run. */
export const verbs = {
  addCommittee,
  renameCommittee,
  closeCommittee,
  addSeat,
  endSeat,
  suspendSeat,
  linkAccount,
  unlinkAccount,
  linkRoom,
  setSettings,
  addMeeting,
  importMeeting,
  moveMilestone,
  postToMembers,
  putItem,
  setClosing,
  setItemLinks,
  setPublication,
  checkReport,
  checkNewVersion,
  correctRecommendation,
  dropVersion,
  mendHeader,
  mendRecommendation,
  addRecommendation,
  leaveOutRecommendation,
  receiveFile,
  sayOpen,
  sayNotOpen,
  overruleMarks,
  receiveReport,
  replaceReport,
  confirmSubstitute,
  sayWhetherComing,
  standSubstituteDown,
  askQuestion,
  mergeQuestions,
  separateQuestion,
  sendQuestion,
  answerQuestion,
  changeQuestion,
  withdrawQuestion,
  offerAnswer,
  closeReplies,
  declareInterest,
  enterDispensation,
  replyToRecommendation,
  undoInterest,
  closePoll,
  indicate,
  openPoll,
  proposeForOthers,
  proposeTopic,
  confirmMinutes,
  recordAnswer,
  recordTopicOutcome,
  recordPresence,
  recordResolution,
  recordExtraResolution,
  recordVote,
  addItem,
  addSupplement,
  cancelMeeting,
  hideText,
  moveMeeting,
  reopenReplies,
  restoreMeeting,
  takeOffItem,
  restoreItem,
  undoOutcome,
  withholdItem,
  makeDiaryLink,
  remindNow,
  tryMeetingAgain,
  turnReminders,
  remindLater,
  holdItem,
  releaseItem,
} as const

/** What the timer does by itself. */
export const timerVerbs = {
  closeRepliesOnTime,
  closeQuestions,
  closePollOnTime,
  endWait,
  forgetMeeting,
} as const

/** Plain functions that open their own transaction, or run verbs of the table. */
export const oddVerbs = {
  /** Takes in all lines or none; each is `addSeat`. */
  importRoster,
  /** Records that an account was used, which is no act. */
  seeAccount,
  /** Marks the posts to redraw. */
  foldTouches,
  /** Plans what is due, for all meetings at once. */
  planMessages,
  /** Records what became of a message. */
  settleMessage,
  /** Records which messages may or may not have gone. */
  giveUpOldClaims,
} as const

export type VerbName = keyof typeof verbs | keyof typeof oddVerbs
