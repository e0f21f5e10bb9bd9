import { addCommitteeVerb } from './add-committee.ts'
import { addMeetingVerb } from './add-meeting.ts'
import { addSeatVerb } from './add-seat.ts'
import { closeCommitteeVerb, renameCommitteeVerb } from './change-committee.ts'
import { cancelMeetingVerb, moveMeetingVerb, restoreMeetingVerb } from './change-meeting.ts'
import type { Verb } from './command.ts'
import { committeeSettingsVerb } from './committee-settings.ts'
import { endSeatVerb } from './end-seat.ts'
import { exportItemVerb } from './export-item.ts'
import { exportPersonVerb } from './export-person.ts'
import { importMeetingsVerb } from './import-meetings.ts'
import { importRosterVerb } from './import-roster.ts'
import { linkAccountVerb, unlinkAccountVerb } from './link-account.ts'
import { linkRoomVerb } from './link-room.ts'
import { listSeatsVerb } from './list-seats.ts'
import { readVerb } from './read.ts'
import { receiveVerb } from './receive.ts'
import { remindVerb } from './remind.ts'
import { showAttendanceVerb } from './show-attendance.ts'
import { showQuestionsVerb } from './show-questions.ts'
import { showRecommendationsVerb } from './show-recommendations.ts'
import { showStatusVerb } from './show-status.ts'
import { meetingTimetableVerb, showTimetableVerb } from './show-timetable.ts'
import { showWorkPlanVerb } from './show-work-plan.ts'
import { suspendSeatVerb } from './suspend-seat.ts'
import { wordingVerb } from './wording.ts'

/** Every verb but `start`, in the order of the help. */
export const commands: readonly Verb[] = [
  readVerb,
  receiveVerb,
  addCommitteeVerb,
  renameCommitteeVerb,
  closeCommitteeVerb,
  importRosterVerb,
  addSeatVerb,
  listSeatsVerb,
  endSeatVerb,
  suspendSeatVerb,
  linkAccountVerb,
  unlinkAccountVerb,
  linkRoomVerb,
  addMeetingVerb,
  moveMeetingVerb,
  cancelMeetingVerb,
  restoreMeetingVerb,
  importMeetingsVerb,
  showStatusVerb,
  showWorkPlanVerb,
  showRecommendationsVerb,
  showQuestionsVerb,
  showAttendanceVerb,
  showTimetableVerb,
  meetingTimetableVerb,
  remindVerb,
  committeeSettingsVerb,
  exportItemVerb,
  exportPersonVerb,
  wordingVerb,
]
