import { configWords } from '../app/config.words.ts'
import { examinationWords } from '../app/examine.words.ts'
import { serverWords } from '../app/server.words.ts'
import type { Words } from '../committee/kernel/said.ts'
import { printedExportWords } from '../documents/printed-export.words.ts'
import { printedItemWords } from '../documents/printed-item.words.ts'
import { printedPersonWords } from '../documents/printed-person.words.ts'
import { printedRecommendationsWords } from '../documents/printed-recommendations.words.ts'
import { printedTimetableWords } from '../documents/printed-timetable.words.ts'
import { printedWorkPlanWords } from '../documents/printed-work-plan.words.ts'
import { slackExaminationWords } from '../platforms/slack/examine.words.ts'
import { teamsExaminationWords } from '../platforms/teams/examine.words.ts'
import { databaseWords } from '../store/database.words.ts'
import { printedAttendanceWords } from './attendance.words.ts'
import { commandWords } from './command.words.ts'
import { doctorWords } from './doctor.words.ts'
import { exportCommandWords } from './export.words.ts'
import { importMeetingsWords } from './import-meetings.words.ts'
import { meetingCommandWords } from './meeting.words.ts'
import { namedFileWords } from './named-file.words.ts'
import { questionsCommandWords } from './questions.words.ts'
import { receiveWords } from './receive.words.ts'
import { remindCommandWords } from './remind.words.ts'
import { reportCommandWords } from './report.words.ts'
import { seatCommandWords } from './seat.words.ts'
import { setUpCommandWords } from './set-up.words.ts'
import { statusWords } from './status.words.ts'
import { wordingsAfterClosing } from './wordings-after-closing.ts'
import { wordingsUntilClosing } from './wordings-until-closing.ts'

/** All that a person reads, in the order in which a committee meets it; last what is read at the command line. */
export const wordings = {
  ...wordingsUntilClosing,
  ...wordingsAfterClosing,
  commandWords,
  setUpCommandWords,
  seatCommandWords,
  meetingCommandWords,
  importMeetingsWords,
  printedTimetableWords,
  reportCommandWords,
  receiveWords,
  statusWords,
  printedAttendanceWords,
  questionsCommandWords,
  remindCommandWords,
  printedWorkPlanWords,
  printedRecommendationsWords,
  exportCommandWords,
  printedExportWords,
  printedItemWords,
  printedPersonWords,
  namedFileWords,
  configWords,
  doctorWords,
  examinationWords,
  slackExaminationWords,
  teamsExaminationWords,
  serverWords,
  databaseWords,
} as const satisfies Words
