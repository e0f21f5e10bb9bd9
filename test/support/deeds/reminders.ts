import { makeDiaryLink } from '../../../src/committee/reminders/make-diary-link.ts'
import { remindNow } from '../../../src/committee/reminders/remind-now.ts'
import { tryMeetingAgain } from '../../../src/committee/reminders/try-meeting-again.ts'
import { remindLater, turnReminders } from '../../../src/committee/reminders/wish-reminders.ts'
import { always, clerk, type Deed, known } from './deed.ts'

export const remindersDeeds: readonly Deed[] = [
  {
    verb: 'remindNow',
    stage: 'open',
    states: ['open'],
    who: clerk,
    does: (m, by, ids) => remindNow(m.core, by, { meetingId: ids.meeting, pressId: 'press-1' }),
  },
  {
    verb: 'tryMeetingAgain',
    stage: 'not arrived',
    states: always,
    who: clerk,
    // Elsewhere everything has arrived.
    idle: clerk,
    does: (m, by, ids) => tryMeetingAgain(m.core, by, { meetingId: ids.meeting }),
  },
  {
    verb: 'turnReminders',
    stage: 'open',
    states: always,
    who: known,
    does: (m, by) => turnReminders(m.core, by, { off: true }),
  },
  {
    verb: 'remindLater',
    stage: 'open',
    states: ['open'],
    who: known,
    // Asha Patel has replied to everything; the others are asked nothing.
    idle: ['asha', 'ruth', 'una', 'dev', 'olive', 'hal', 'ivy', 'wes'],
    does: (m, by) => remindLater(m.core, by, {}),
  },
  {
    verb: 'makeDiaryLink',
    stage: 'draft',
    states: always,
    who: ['tom', 'nia', 'asha', 'eve', 'gil', 'sam', 'ruth', 'una', 'dev', 'olive'],
    does: (m, by) => makeDiaryLink(m.core, by, { committeeId: m.committee.id, linkId: 'link-1' }),
  },
]
