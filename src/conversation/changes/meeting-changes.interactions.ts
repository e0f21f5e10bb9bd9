import type { Screen } from '../../cards/screen.ts'
import type { Place } from '../../committee/agenda/find.ts'
import { timetableOf } from '../../committee/agenda/meetings/timetable.ts'
import { mustBeAhead, mustNotBeCancelled } from '../../committee/agenda/meetings/what-may-change.ts'
import { cancelMeeting } from '../../committee/changes/cancel-meeting.ts'
import { moveMeeting } from '../../committee/changes/move-meeting.ts'
import { reopenReplies } from '../../committee/changes/reopen-replies.ts'
import { restoreMeeting } from '../../committee/changes/restore-meeting.ts'
import { dayOf, longDay, shortMoment } from '../../committee/kernel/dates.ts'
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
import { reason } from './reason.field.ts'

const named = ({ meeting }: Place) => strong(`The meeting of ${longDay(meeting.date)}`)

export const meetingChangesInteractions = {
  'move-meeting': form({
    place: meetingToCome,
    title: 'Move the meeting',
    async says(place, { core }) {
      const { id: meeting, repliesCloseAt, repliesClosedAt } = place.meeting
      const substitutes = await substitutesNamed(core.store.look, place)
      return [
        named(place),
        say(
          'Everyone is told, with your reason. Replies, questions and interests stand. Members are asked again whether they are coming. The timetable is worked out again and says what does not fit.',
        ),
        // The clerk set that date, and it does not move along.
        ...(repliesCloseAt === null || repliesClosedAt !== null
          ? []
          : [say(`Replies still close ${shortMoment(repliesCloseAt)}. “When replies close” changes that.`)]),
        ...(substitutes === ''
          ? []
          : [
              warn(
                `Named as substitutes for this day alone: ${substitutes}. They do not sit on the new day unless you name them again.`,
              ),
            ]),
        ...buttons(opensOn({ meeting })('Cancel the meeting instead', 'cancel-meeting')),
      ]
    },
    questions: { date: date('The new day', 'the new day'), reason },
    remember: ({ meeting }) => ({ from: meeting.date }),
    submit: 'Move the meeting',
    example: { date: '2017-10-09', reason: 'The hall is shut.' },
    async take(asking: Asking<{ meeting: string; from?: string | undefined }>, { date: to, reason }, place) {
      const { core, by, ids } = asking
      const { meeting } = await place()
      const from = ids.from ?? meeting.date
      const moved = await moveMeeting(core, by, { meetingId: meeting.id, from, to, reason })
      const now = await clerksMeeting(asking)
      const day = longDay(now.meeting.date)
      return after(
        meeting.id,
        moved
          ? `Moved to ${day}. Members who have the agenda are told.`
          : `Nothing was moved: the meeting is on ${day}.`,
        timetableOf(now.meeting, now.committee.settings, core.bankHolidays, dayOf(core.now())).warnings,
      )
    },
  }),

  'cancel-meeting': form({
    place: meetingToCome,
    title: 'Cancel the meeting',
    says: (place) => [
      named(place),
      warn(
        'Nothing more is asked of members or sent for this meeting but the notice that it is cancelled. What they prepared is kept. Until the day of the meeting it can be put back.',
      ),
    ],
    questions: { reason, confirmed: tick('Cancel this meeting') },
    submit: 'Cancel the meeting',
    example: { confirmed: ['yes'], reason: 'Nobody can come.' },
    async take({ core, by, ids }, { reason }) {
      const cancelled = await cancelMeeting(core, by, { meetingId: ids.meeting, reason })
      return after(ids.meeting, cancelled ? 'The meeting is cancelled.' : 'It was cancelled already.')
    },
  }),

  'restore-meeting': form({
    async place(asking: Asking<{ meeting: string }>) {
      const place = await clerksMeeting(asking)
      mustBeAhead({ ...place, now: asking.core.now() })
      return place
    },
    title: 'Put the meeting back',
    says(place, { core }) {
      const { repliesCloseAt, repliesClosedAt } = place.meeting
      const late = repliesClosedAt === null && repliesCloseAt !== null && repliesCloseAt <= core.now()
      return [
        named(place),
        say(
          'It stands as it stood when it was cancelled, and whoever was told of that is told. Notices and reminders that came due since are sent where they still help; the others are recorded as missed.',
        ),
        ...(late
          ? [
              warn(
                `Replies were to close ${shortMoment(repliesCloseAt)}, so they close at once and the sheet goes out. “Reopen replies” then gives members longer.`,
              ),
            ]
          : []),
      ]
    },
    questions: { reason },
    submit: 'Put it back',
    example: { reason: 'The hall is open.' },
    async take({ core, by, ids }, { reason }) {
      const restored = await restoreMeeting(core, by, { meetingId: ids.meeting, reason })
      return after(ids.meeting, restored ? 'The meeting is on again.' : 'The meeting is not cancelled.')
    },
  }),

  'reopen-replies': form({
    async place(asking: Asking<{ meeting: string; round?: number | undefined }>) {
      const place = await meetingToCome(asking)
      if (place.meeting.repliesClosedAt !== null) return place
      throw new CommitteeError('replies-open', 'Replies have not been closed, so there is nothing to reopen.')
    },
    title: 'Reopen replies',
    says: (place) => [
      named(place),
      warn(
        'Members and the clerk have seen the sheet: whoever replies now does so knowing it. The counts of the first closing are kept, and everyone is told with your reason. When replies close again there is a new sheet.',
      ),
    ],
    questions: {
      day: date('Replies close again on', 'the day on which replies close again'),
      time: time('At', 'the time'),
      reason,
    },
    filled: () => ({ time: '12:00' }),
    remember: ({ meeting }) => ({ round: String(meeting.round) }),
    submit: 'Reopen replies',
    example: { day: '2017-09-29', time: '12:00', reason: 'A page was missing.' },
    async take({ core, by, ids }, { day, time, reason }, place) {
      const at = momentGiven(day, time)
      const round = ids.round ?? (await place()).meeting.round
      const reopened = await reopenReplies(core, by, { meetingId: ids.meeting, round, at, reason })
      return after(
        ids.meeting,
        reopened ? `Replies are open again and close ${shortMoment(at)}.` : 'They were reopened already.',
      )
    },
  }),
} satisfies Handling<'move-meeting' | 'cancel-meeting' | 'restore-meeting' | 'reopen-replies'>

/** @throws CommitteeError unless the clerk asks, of a meeting that takes place */
async function meetingToCome(asking: Asking<{ readonly meeting: string }>): Promise<Place> {
  const place = await clerksMeeting(asking)
  mustNotBeCancelled(place)
  return place
}

async function substitutesNamed(tables: Tables, { meeting }: Place): Promise<string> {
  const seats = substitutesOn(await tables.seats.find({ committeeId: meeting.committeeId }), meeting.date)
  const people = await tables.people.find({ id: seats.map(({ personId }) => personId) })
  const names = people.map(({ name }) => name)
  return listedOrMore(names, 'who-is-coming').join(', ')
}

function after(meeting: string, text: string, warnings: readonly string[] = []): Screen {
  const open = opensOn({ meeting })
  return {
    title: 'The meeting',
    blocks: [
      did(text),
      ...listedOrMore(warnings, 'timetable').map(warn),
      ...buttons(open('Open the meeting', 'desk'), open('Timetable', 'timetable')),
    ],
  }
}
