import type { Screen } from '../../cards/screen.ts'
import type { Place } from '../../committee/agenda/find.ts'
import { timetableOf } from '../../committee/agenda/meetings/timetable.ts'
import { mustBeAhead, mustNotBeCancelled } from '../../committee/agenda/meetings/what-may-change.ts'
import { cancelMeeting } from '../../committee/changes/cancel-meeting.ts'
import { moveMeeting } from '../../committee/changes/move-meeting.ts'
import { reopenReplies } from '../../committee/changes/reopen-replies.ts'
import { restoreMeeting } from '../../committee/changes/restore-meeting.ts'
import { dayOf } from '../../committee/kernel/dates.ts'
import { CommitteeError } from '../../committee/kernel/errors.ts'
import { substitutesOn } from '../../committee/members/attendance/substitutes.ts'
import type { Tables } from '../../committee/store.ts'
import { momentGiven } from '../kit/answers.ts'
import { date, tick, time } from '../kit/field.ts'
import { form } from '../kit/form.ts'
import type { Asking, Handling } from '../kit/interaction.ts'
import { listedOrMore } from '../kit/listed.ts'
import { opensOn } from '../kit/opens.ts'
import { clerksMeeting } from '../kit/place.ts'
import { buttons, did, say, strong, warn } from '../kit/write.ts'
import { deskWords } from '../meetings/desk.words.ts'
import { timetableScreenWords } from '../reminders/timetable.words.ts'
import { meetingChangesWords } from './meeting-changes.words.ts'
import { reason } from './reason.field.ts'

const named = ({ meeting }: Place) => strong(meetingChangesWords.meeting(meeting.date))

export const meetingChangesInteractions = {
  'move-meeting': form({
    place: meetingToCome,
    title: meetingChangesWords.move.title,
    async says(place, { core }) {
      const { id: meeting, repliesCloseAt, repliesClosedAt } = place.meeting
      const substitutes = await substitutesNamed(core.store.look, place)
      return [
        named(place),
        say(meetingChangesWords.move.what),
        // The clerk chose this date, so it does not move with the meeting.
        ...(repliesCloseAt === null || repliesClosedAt !== null
          ? []
          : [say(meetingChangesWords.move.closing(repliesCloseAt))]),
        ...(substitutes.length === 0 ? [] : [warn(meetingChangesWords.move.substitutes(substitutes))]),
        ...buttons(opensOn({ meeting })(meetingChangesWords.move.cancelInstead, 'cancel-meeting')),
      ]
    },
    questions: { date: date(meetingChangesWords.move.day, meetingChangesWords.move.dayCalled), reason },
    remember: ({ meeting }) => ({ from: meeting.date }),
    submit: meetingChangesWords.move.title,
    example: { date: '2017-10-09', reason: 'The hall is shut.' },
    async take(asking: Asking<{ meeting: string; from?: string | undefined }>, { date: to, reason }, place) {
      const { core, by, ids } = asking
      const { meeting } = await place()
      const from = ids.from ?? meeting.date
      const moved = await moveMeeting(core, by, { meetingId: meeting.id, from, to, reason })
      const now = await clerksMeeting(asking)
      return after(
        meeting.id,
        moved
          ? meetingChangesWords.move.done(now.meeting.date)
          : meetingChangesWords.move.already(now.meeting.date),
        timetableOf(now.meeting, now.committee.settings, core.bankHolidays, dayOf(core.now())).warnings,
      )
    },
  }),

  'cancel-meeting': form({
    place: meetingToCome,
    title: meetingChangesWords.cancel.title,
    says: (place) => [named(place), warn(meetingChangesWords.cancel.warning)],
    questions: { reason, confirmed: tick(meetingChangesWords.cancel.confirmed) },
    submit: meetingChangesWords.cancel.title,
    example: { confirmed: ['yes'], reason: 'Nobody can come.' },
    async take({ core, by, ids }, { reason }) {
      const cancelled = await cancelMeeting(core, by, { meetingId: ids.meeting, reason })
      return after(
        ids.meeting,
        cancelled ? meetingChangesWords.cancel.done : meetingChangesWords.cancel.already,
      )
    },
  }),

  'restore-meeting': form({
    async place(asking: Asking<{ meeting: string }>) {
      const place = await clerksMeeting(asking)
      mustBeAhead({ ...place, now: asking.core.now() })
      return place
    },
    title: meetingChangesWords.restore.title,
    says(place, { core }) {
      const { repliesCloseAt, repliesClosedAt } = place.meeting
      const late = repliesClosedAt === null && repliesCloseAt !== null && repliesCloseAt <= core.now()
      return [
        named(place),
        say(meetingChangesWords.restore.what),
        ...(late ? [warn(meetingChangesWords.restore.closesAtOnce(repliesCloseAt))] : []),
      ]
    },
    questions: { reason },
    submit: meetingChangesWords.restore.submit,
    example: { reason: 'The hall is open.' },
    async take({ core, by, ids }, { reason }) {
      const restored = await restoreMeeting(core, by, { meetingId: ids.meeting, reason })
      return after(
        ids.meeting,
        restored ? meetingChangesWords.restore.done : meetingChangesWords.restore.already,
      )
    },
  }),

  'reopen-replies': form({
    async place(asking: Asking<{ meeting: string; round?: number | undefined }>) {
      const place = await meetingToCome(asking)
      if (place.meeting.repliesClosedAt !== null) return place
      throw new CommitteeError('replies-open', meetingChangesWords.reopen.notClosed)
    },
    title: meetingChangesWords.reopen.title,
    says: (place) => [named(place), warn(meetingChangesWords.reopen.warning)],
    questions: {
      day: date(meetingChangesWords.reopen.day, meetingChangesWords.reopen.dayCalled),
      time: time(meetingChangesWords.reopen.time, meetingChangesWords.reopen.timeCalled),
      reason,
    },
    filled: () => ({ time: '12:00' }),
    remember: ({ meeting }) => ({ round: String(meeting.round) }),
    submit: meetingChangesWords.reopen.title,
    example: { day: '2017-09-29', time: '12:00', reason: 'A page was missing.' },
    async take({ core, by, ids }, { day, time, reason }, place) {
      const at = momentGiven(day, time)
      const round = ids.round ?? (await place()).meeting.round
      const reopened = await reopenReplies(core, by, { meetingId: ids.meeting, round, at, reason })
      return after(
        ids.meeting,
        reopened ? meetingChangesWords.reopen.done(at) : meetingChangesWords.reopen.already,
      )
    },
  }),
} satisfies Handling<'move-meeting' | 'cancel-meeting' | 'restore-meeting' | 'reopen-replies'>

/** @throws CommitteeError unless the clerk asks about a meeting that is not cancelled */
async function meetingToCome(asking: Asking<{ readonly meeting: string }>): Promise<Place> {
  const place = await clerksMeeting(asking)
  mustNotBeCancelled(place)
  return place
}

async function substitutesNamed(tables: Tables, { meeting }: Place): Promise<readonly string[]> {
  const seats = substitutesOn(await tables.seats.find({ committeeId: meeting.committeeId }), meeting.date)
  const people = await tables.people.find({ id: seats.map(({ personId }) => personId) })
  const names = people.map(({ name }) => name)
  return listedOrMore(names, 'who-is-coming')
}

function after(meeting: string, text: string, warnings: readonly string[] = []): Screen {
  const open = opensOn({ meeting })
  return {
    title: deskWords.screen,
    blocks: [
      did(text),
      ...listedOrMore(warnings, 'timetable').map(warn),
      ...buttons(open(deskWords.open, 'desk'), open(timetableScreenWords.title, 'timetable')),
    ],
  }
}
