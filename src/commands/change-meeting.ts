import { z } from 'zod'
import { timetableOf } from '../committee/agenda/meetings/timetable.ts'
import { cancelMeeting } from '../committee/changes/cancel-meeting.ts'
import { moveMeeting } from '../committee/changes/move-meeting.ts'
import { restoreMeeting } from '../committee/changes/restore-meeting.ts'
import { dayOf, longDay } from '../committee/kernel/dates.ts'
import { found } from '../committee/kernel/found.ts'
import { aCommittee, byConsole, coreVerb, dayArgument, wordsArgument } from './command.ts'
import { meetingNamed } from './meeting-named.ts'
import { argument, flag, option } from './typed.ts'

const ofMeeting = z.object({
  date: argument(dayArgument, 'the day of the meeting'),
  committee: option(aCommittee, 'the committee that meets, by its name or id'),
  reason: option(wordsArgument('the reason', 300), 'why, in one sentence; members see it'),
})

export const moveMeetingVerb = coreVerb({
  group: 'meeting',
  name: 'move',
  about: 'Move a meeting to another dayArgument, and tell everyone who sits there',
  input: ofMeeting.extend({ to: option(dayArgument, 'the day that it is moved to', 'date') }),
  async run(core, { committee: name, date, to, reason }, console) {
    const { committee, meeting } = await meetingNamed(core.store.look, name, date)
    const did = await moveMeeting(core, byConsole, { meetingId: meeting.id, from: date, to, reason })
    const moved = await found(core.store.look.meetings, meeting.id)
    const { warnings } = timetableOf(moved, committee.settings, core.bankHolidays, dayOf(core.now()))
    console.out(
      did
        ? `The meeting of ${longDay(date)} (${committee.name}) is moved to ${longDay(to)}.\n${warnings.map((one) => `Please check: ${one}\n`).join('')}`
        : `Nothing was moved: the meeting is on ${longDay(moved.date)}.\n`,
    )
  },
})

export const cancelMeetingVerb = coreVerb({
  group: 'meeting',
  name: 'cancel',
  about: 'Cancel a meeting, once it is confirmed, and tell everyone who sits there',
  input: ofMeeting.extend({ yes: flag('cancel it without asking') }),
  async run(core, { committee: name, date, reason, yes }, console) {
    const { committee, meeting } = await meetingNamed(core.store.look, name, date)
    const place = `The meeting of ${longDay(date)} (${committee.name})`
    if (!yes) {
      const sure = console.ask === undefined ? null : await console.ask(`Cancel it? ${place}`)
      if (sure !== true) {
        console.out(`Nothing was cancelled.${sure === null ? ' Add --yes to cancel it.' : ''}\n`)
        return
      }
    }
    const did = await cancelMeeting(core, byConsole, { meetingId: meeting.id, reason })
    console.out(did ? `${place} is cancelled.\n` : `${place} was cancelled already.\n`)
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
    const place = `The meeting of ${longDay(date)} (${committee.name})`
    console.out(did ? `${place} is on again.\n` : `${place} is not cancelled. Nothing was changed.\n`)
  },
})
