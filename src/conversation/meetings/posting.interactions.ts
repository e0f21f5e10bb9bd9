import type { Place } from '../../committee/agenda/find.ts'
import { postToMembers } from '../../committee/agenda/meetings/post-to-members.ts'
import { setClosing } from '../../committee/agenda/meetings/set-closing.ts'
import { setPublication } from '../../committee/agenda/meetings/set-publication.ts'
import { dayOf, longDay, shortMoment, timeOf } from '../../committee/kernel/dates.ts'
import { closeReplies } from '../../committee/members/replies/close-replies.ts'
import { reason } from '../changes/reason.field.ts'
import { momentGiven } from '../kit/answers.ts'
import { askedIf, date, link, tick, time } from '../kit/field.ts'
import { form } from '../kit/form.ts'
import type { Asking, Handling } from '../kit/interaction.ts'
import { clerksMeeting } from '../kit/place.ts'
import { say, warn } from '../kit/write.ts'
import { deskOf } from './desk.screen.ts'
import { deskView } from './view-meeting.ts'
import { wantingScreen } from './wanting.screen.ts'

/** What the clerk says before an agenda goes to members, sends it, and closes replies. */
export const postingInteractions = {
  'set-publication': form({
    async place(asking: Asking<{ readonly meeting: string }>) {
      return { ...(await clerksMeeting(asking)), today: dayOf(asking.core.now()) }
    },
    title: 'Published agenda',
    says: ({ meeting }) => [
      say(`The agenda for ${longDay(meeting.date)}, as published on the council’s website.`),
      say('Quorate posts to members after publication only.'),
    ],
    questions: {
      link: link('Link to the agenda', 'the link to the agenda'),
      published: date('Published on', 'the day of publication'),
    },
    filled: ({ meeting, today }) => ({ link: meeting.agendaUrl, published: meeting.publishedOn ?? today }),
    submit: 'Save',
    example: { link: 'https://marlshire.example/', published: '2017-09-20' },
    async take(asking, { link: agendaUrl, published: publishedOn }) {
      const meetingId = asking.ids.meeting
      await setPublication(asking.core, asking.by, { meetingId, agendaUrl, publishedOn })
      return deskOf(asking, meetingId, 'Saved: the published agenda.')
    },
  }),

  'set-closing': form({
    place: clerksMeeting,
    title: 'When replies close',
    says: ({ meeting }) => [
      say(
        `Members can reply, and change their replies, until then. The meeting is on ${longDay(meeting.date)}.${meeting.postedAt === null ? '' : ' Everyone gets a notice with your reason.'}`,
      ),
    ],
    questions: ({ meeting }: Place) => ({
      day: date('Day', 'the day'),
      time: time('Time', 'the time'),
      reason: askedIf(meeting.postedAt !== null, reason),
    }),
    filled: ({ meeting: { repliesCloseAt: at } }) =>
      at === null ? { time: '12:00' } : { day: dayOf(at), time: timeOf(at) },
    submit: 'Save',
    example: { day: '2017-09-27', time: '12:00' },
    async take(asking, { day, time, reason = null }, place) {
      const at = momentGiven(day, time)
      const { id: meetingId, postedAt } = (await place()).meeting
      const changed = await setClosing(asking.core, asking.by, { meetingId, at, reason })
      const told = changed
        ? `Replies now close ${shortMoment(at)}. Everyone gets a notice.`
        : 'That is when replies close already. Nothing was changed.'
      return deskOf(asking, meetingId, postedAt === null ? 'Saved: when replies close.' : told)
    },
  }),

  'post-to-members': form({
    async place(asking: Asking<{ readonly meeting: string }>) {
      const { meeting } = await clerksMeeting(asking)
      return { meeting, view: await deskView(asking.core, meeting.id) }
    },
    title: 'Post to members',
    instead: ({ meeting, view }) =>
      meeting.postedAt === null && view.wanting.length > 0 ? wantingScreen(meeting.id, view.wanting) : null,
    says({ meeting, view: { agenda, rooms, late } }) {
      const items = agenda.length === 1 ? 'One item' : `${agenda.length} items`
      const where = rooms === 1 ? 'one room' : `${rooms} rooms`
      const closes =
        meeting.repliesCloseAt === null ? '' : ` Replies close ${shortMoment(meeting.repliesCloseAt)}.`
      return [
        say(`${items} for ${longDay(meeting.date)} will be posted to ${where}.${closes}`),
        ...(late === null ? [] : [warn(late)]),
        warn('Once posted, each change needs a reason, and everyone is told.'),
      ]
    },
    questions: { confirmed: tick('I have checked what members are asked') },
    submit: 'Post to members',
    example: { confirmed: ['yes'] },
    async take(asking) {
      const posted = await postToMembers(asking.core, asking.by, { meetingId: asking.ids.meeting })
      const done = posted
        ? 'Posted to members. It may take a moment to arrive.'
        : 'It was posted to members already.'
      return deskOf(asking, asking.ids.meeting, done)
    },
  }),

  'close-replies': form({
    place: clerksMeeting,
    title: 'Close replies',
    says: ({ meeting }) => [
      say(
        `Replies for ${longDay(meeting.date)} close now. Every committee member and the clerk get the same sheet at the same moment.`,
      ),
      warn('After that nobody can reply or change a reply.'),
    ],
    questions: { confirmed: tick('Close replies now') },
    submit: 'Close replies',
    example: { confirmed: ['yes'] },
    async take(asking) {
      const closed = await closeReplies(asking.core, asking.by, { meetingId: asking.ids.meeting })
      const done = closed
        ? 'Replies are closed. The sheet is on its way to every member and to you.'
        : 'Replies had closed already.'
      return deskOf(asking, asking.ids.meeting, done)
    },
  }),
} satisfies Handling<'set-publication' | 'set-closing' | 'post-to-members' | 'close-replies'>
