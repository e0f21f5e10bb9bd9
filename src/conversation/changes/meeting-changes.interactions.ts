import type { Block } from '../../cards/card.ts'
import type { Reaction } from '../../cards/screen.ts'
import { type Place, placeOfMeeting } from '../../committee/agenda/find.ts'
import { mustNotBeCancelled } from '../../committee/agenda/meetings/change-meeting.ts'
import { timetableOf } from '../../committee/agenda/meetings/timetable.ts'
import { mustBeAhead } from '../../committee/agenda/meetings/what-may-change.ts'
import { cancelMeeting } from '../../committee/changes/cancel-meeting.ts'
import { moveMeeting } from '../../committee/changes/move-meeting.ts'
import { reopenReplies } from '../../committee/changes/reopen-replies.ts'
import { restoreMeeting } from '../../committee/changes/restore-meeting.ts'
import { mustBeAllowed } from '../../committee/council/who-may.ts'
import { dayOf, longDay, momentOf, shortMoment } from '../../committee/kernel/dates.ts'
import { CommitteeError } from '../../committee/kernel/errors.ts'
import { substitutesOn } from '../../committee/members/attendance/substitutes.ts'
import type { Handling } from '../kit/interaction.ts'
import { type Asking, asks } from '../kit/interaction.ts'
import { opensOn } from '../kit/opens.ts'
import {
  cancelAnswers,
  cancelScreen,
  moveAnswers,
  moveScreen,
  reopenAnswers,
  reopenScreen,
  restoreMeetingAnswers,
  restoreMeetingScreen,
} from './meeting-changes.form.ts'

export const meetingChangesInteractions = {
  'move-meeting': asks({
    async screen(asking) {
      const { meeting } = await clerksMeeting(asking)
      const { look } = asking.core.store
      const seats = substitutesOn(await look.seats.find({ committeeId: meeting.committeeId }), meeting.date)
      const people = await look.people.find({ id: seats.map(({ personId }) => personId) })
      return moveScreen(
        meeting,
        people.map(({ name }) => name),
      )
    },
    answers: moveAnswers,
    async take(asking, { date: to, reason }) {
      const { core, by, ids } = asking
      const { meeting } = await clerksMeeting(asking)
      const from = ids.from ?? meeting.date
      const did = await moveMeeting(core, by, { meetingId: ids.meeting, from, to, reason })
      const { meeting: moved, committee } = await clerksMeeting(asking)
      const { warnings } = timetableOf(moved, committee.settings, core.bankHolidays, dayOf(core.now()))
      return after(
        ids.meeting,
        did
          ? `Moved to ${longDay(moved.date)}. Members who have the agenda are told.`
          : `Nothing was moved: the meeting is on ${longDay(moved.date)}.`,
        warnings,
      )
    },
  }),

  'cancel-meeting': asks({
    screen: async (asking) => cancelScreen((await clerksMeeting(asking)).meeting),
    answers: cancelAnswers,
    async take({ core, by, ids }, { reason }) {
      const did = await cancelMeeting(core, by, { meetingId: ids.meeting, reason })
      return after(ids.meeting, did ? 'The meeting is cancelled.' : 'It was cancelled already.', [])
    },
  }),

  'restore-meeting': asks({
    async screen(asking) {
      const { meeting } = await clerksPlace(asking)
      mustBeAhead(meeting, asking.core.now())
      return restoreMeetingScreen(meeting, asking.core.now())
    },
    answers: restoreMeetingAnswers,
    async take({ core, by, ids }, { reason }) {
      const did = await restoreMeeting(core, by, { meetingId: ids.meeting, reason })
      return after(ids.meeting, did ? 'The meeting is on again.' : 'The meeting is not cancelled.', [])
    },
  }),

  'reopen-replies': asks({
    async screen(asking) {
      const { meeting } = await clerksMeeting(asking)
      if (meeting.repliesClosedAt === null)
        throw new CommitteeError(
          'replies-open',
          'Replies have not been closed, so there is nothing to reopen.',
        )
      return reopenScreen(meeting)
    },
    answers: reopenAnswers,
    async take(asking, { day, time, reason }) {
      const { core, by, ids } = asking
      const at = momentOf(day, time)
      if (at === null)
        throw new CommitteeError(
          'date-wrong',
          'The clocks go forward then, so there is no such time. Please give another.',
          'time',
        )
      const { meeting } = await clerksMeeting(asking)
      const round = ids.round ?? meeting.round
      const did = await reopenReplies(core, by, { meetingId: ids.meeting, round, at, reason })
      return after(
        ids.meeting,
        did ? `Replies are open again and close ${shortMoment(at)}.` : 'They were reopened already.',
        [],
      )
    },
  }),
} satisfies Handling<'move-meeting' | 'cancel-meeting' | 'restore-meeting' | 'reopen-replies'>

/** @throws CommitteeError unless the clerk asks, of a meeting that takes place */
async function clerksMeeting(asking: Asking<{ meeting: string }>): Promise<Place> {
  const place = await clerksPlace(asking)
  mustNotBeCancelled(place.meeting)
  return place
}

/** @throws CommitteeError unless the clerk asks */
async function clerksPlace({ core, by, ids }: Asking<{ meeting: string }>): Promise<Place> {
  const place = await placeOfMeeting(core.store.look, ids.meeting)
  await mustBeAllowed(core.store.look, by, place.committee.id, 'prepare the meeting', dayOf(core.now()))
  return place
}

function after(meeting: string, text: string, warnings: readonly string[]): Reaction {
  const open = opensOn({ meeting })
  const warned = warnings.slice(0, 10).map((one): Block => ({ kind: 'notice', tone: 'warning', text: one }))
  return {
    kind: 'screen',
    screen: {
      title: 'The meeting',
      blocks: [
        { kind: 'notice', tone: 'done', text },
        ...warned,
        { kind: 'actions', actions: [open('Open the meeting', 'desk'), open('Timetable', 'timetable')] },
      ],
    },
  }
}
