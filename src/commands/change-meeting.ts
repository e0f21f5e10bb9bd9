import { z } from 'zod'
import { timetableOf } from '../committee/agenda/meetings/timetable.ts'
import { cancelMeeting } from '../committee/changes/cancel-meeting.ts'
import { moveMeeting } from '../committee/changes/move-meeting.ts'
import { restoreMeeting } from '../committee/changes/restore-meeting.ts'
import { dayOf } from '../committee/kernel/dates.ts'
import { found } from '../committee/kernel/found.ts'
import { aCommittee, byConsole, coreVerb, dayGiven, textGiven } from './command.ts'
import { commandWords } from './command.words.ts'
import { meetingCommandWords } from './meeting.words.ts'
import { meetingNamed } from './meeting-named.ts'
import { argument, flag, option } from './typed.ts'

const ofMeeting = z.object({
  date: argument(dayGiven, 'the day of the meeting'),
  committee: option(aCommittee, 'the committee that meets, by its name or id'),
  reason: option(textGiven(commandWords.given.reason, 300), 'why, in one sentence; members see it'),
})

export const moveMeetingVerb = coreVerb({
  group: 'meeting',
  name: 'move',
  about: 'Move a meeting to another day, and tell everyone who sits there',
  input: ofMeeting.extend({ to: option(dayGiven, 'the day that it is moved to', 'date') }),
  async run(core, { committee: name, date, to, reason }, console) {
    const { committee, meeting } = await meetingNamed(core.store.look, name, date)
    const did = await moveMeeting(core, byConsole, { meetingId: meeting.id, from: date, to, reason })
    const moved = await found(core.store.look.meetings, meeting.id)
    const { warnings } = timetableOf(moved, committee.settings, core.bankHolidays, dayOf(core.now()))
    const lines = did
      ? [
          meetingCommandWords.moved(date, committee.name, to),
          ...warnings.map((warning) => meetingCommandWords.check(warning)),
        ]
      : [meetingCommandWords.notMoved(moved.date)]
    console.out(`${lines.join('\n')}\n`)
  },
})

export const cancelMeetingVerb = coreVerb({
  group: 'meeting',
  name: 'cancel',
  about: 'Cancel a meeting, once it is confirmed, and tell everyone who sits there',
  input: ofMeeting.extend({ yes: flag('cancel it without asking') }),
  async run(core, { committee: name, date, reason, yes }, console) {
    const { committee, meeting } = await meetingNamed(core.store.look, name, date)
    if (!yes) {
      const sure = await console.ask?.(meetingCommandWords.sureToCancel(date, committee.name))
      if (sure !== true) return console.out(`${meetingCommandWords.notCancelled(sure !== undefined)}\n`)
    }
    const did = await cancelMeeting(core, byConsole, { meetingId: meeting.id, reason })
    const said = did ? meetingCommandWords.cancelled : meetingCommandWords.cancelledAlready
    console.out(`${said(date, committee.name)}\n`)
  },
})

export const restoreMeetingVerb = coreVerb({
  group: 'meeting',
  name: 'restore',
  about: 'Put a meeting back that was cancelled, and tell whoever had heard of it',
  input: ofMeeting,
  async run(core, { committee: name, date, reason }, console) {
    const { committee, meeting } = await meetingNamed(core.store.look, name, date)
    const did = await restoreMeeting(core, byConsole, { meetingId: meeting.id, reason })
    const said = did ? meetingCommandWords.restored : meetingCommandWords.notRestored
    console.out(`${said(date, committee.name)}\n`)
  },
})
