import { z } from 'zod'
import { cancelMeeting } from '../committee/changes/cancel-meeting.ts'
import { moveMeeting } from '../committee/changes/move-meeting.ts'
import { longDay } from '../committee/dates.ts'
import { found } from '../committee/find.ts'
import { timetableOf } from '../committee/meetings/timetable.ts'
import { byConsole, type CoreVerb, day, parseGiven, words } from './command.ts'
import { meetingNamed } from './meeting-named.ts'

const reason = words('the reason', 300)
const ofMove = z.object({ committee: words('the committee'), date: day, to: day, reason })

export const moveMeetingVerb: CoreVerb = {
  group: 'meeting',
  name: 'move',
  about: 'Move a meeting to another day, and tell everyone who sits there',
  needs: 'core',
  declare: (command) =>
    command
      .argument('<date>', 'the day that it is on')
      .requiredOption('--to <date>', 'the day that it is moved to')
      .requiredOption('--committee <committee>', 'the committee that meets, by its name or id')
      .requiredOption('--reason <reason>', 'why, in one sentence; members see it'),
  async run(core, given, console) {
    const { committee: name, date, to, reason } = parseGiven(ofMove, given)
    const { committee, meeting } = await meetingNamed(core.store.look, name, date)
    const did = await moveMeeting(core, byConsole, { meetingId: meeting.id, from: date, to, reason })
    const moved = await found(core.store.look.meetings, meeting.id)
    const { warnings } = timetableOf(moved, committee.settings, core.bankHolidays)
    console.out(
      did
        ? `The meeting of ${longDay(date)} (${committee.name}) is moved to ${longDay(to)}.\n${warnings.map((one) => `Please check: ${one}\n`).join('')}`
        : `Nothing was moved: the meeting is on ${longDay(moved.date)}.\n`,
    )
  },
}

const ofCancel = z.object({
  committee: words('the committee'),
  date: day,
  reason,
  yes: z.boolean().default(false),
})

export const cancelMeetingVerb: CoreVerb = {
  group: 'meeting',
  name: 'cancel',
  about: 'Cancel a meeting, once it is confirmed, and tell everyone who sits there; it cannot be undone',
  needs: 'core',
  declare: (command) =>
    command
      .argument('<date>', 'the day of the meeting')
      .requiredOption('--committee <committee>', 'the committee that meets, by its name or id')
      .requiredOption('--reason <reason>', 'why, in one sentence; members see it')
      .option('--yes', 'cancel it without asking'),
  async run(core, given, console) {
    const { committee: name, date, reason, yes } = parseGiven(ofCancel, given)
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
}
