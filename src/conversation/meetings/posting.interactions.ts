import type { Place } from '../../committee/agenda/find.ts'
import { postToMembers } from '../../committee/agenda/meetings/post-to-members.ts'
import { setClosing } from '../../committee/agenda/meetings/set-closing.ts'
import { setPublication } from '../../committee/agenda/meetings/set-publication.ts'
import { dayOf, timeOf } from '../../committee/kernel/dates.ts'
import { closeReplies } from '../../committee/members/replies/close-replies.ts'
import { tryMeetingAgain } from '../../committee/reminders/try-meeting-again.ts'
import { reason } from '../changes/reason.field.ts'
import { momentGiven } from '../kit/answers.ts'
import { askedIf, date, link, tick, time } from '../kit/field.ts'
import { form } from '../kit/form.ts'
import { formWords } from '../kit/form.words.ts'
import { type Asking, type Handling, shows } from '../kit/interaction.ts'
import { clerksMeeting } from '../kit/place.ts'
import { say, warn } from '../kit/write.ts'
import { agendaCardWords } from './agenda-card.words.ts'
import { deskOf } from './desk.screen.ts'
import { postingWords } from './posting.words.ts'
import { deskView } from './view-meeting.ts'
import { wantingScreen } from './wanting.screen.ts'
import { whyItWouldWait } from './why-it-would-wait.ts'

/** The clerk publishes the agenda, posts it to members, and closes replies. */
export const postingInteractions = {
  'set-publication': form({
    async place(asking: Asking<{ readonly meeting: string }>) {
      return { ...(await clerksMeeting(asking)), today: dayOf(asking.core.now()) }
    },
    title: agendaCardWords.published,
    says: ({ meeting }) => [
      say(postingWords.publication.agendaFor(meeting.date)),
      say(postingWords.publication.onlyAfter),
    ],
    questions: {
      link: link(postingWords.publication.link, postingWords.publication.theLink),
      published: date(postingWords.publication.published, postingWords.publication.theDay),
    },
    filled: ({ meeting, today }) => ({ link: meeting.agendaUrl, published: meeting.publishedOn ?? today }),
    submit: formWords.save,
    example: { link: 'https://marlshire.example/', published: '2017-09-20' },
    async take(asking, { link: agendaUrl, published: publishedOn }) {
      const meetingId = asking.ids.meeting
      await setPublication(asking.core, asking.by, { meetingId, agendaUrl, publishedOn })
      return deskOf(asking, meetingId, postingWords.publication.saved)
    },
  }),

  'set-closing': form({
    place: clerksMeeting,
    title: postingWords.closing.title,
    says: ({ meeting }) => [say(postingWords.closing.until(meeting.date, meeting.postedAt !== null))],
    questions: ({ meeting }: Place) => ({
      day: date(postingWords.closing.day, postingWords.closing.theDay),
      time: time(postingWords.closing.time, postingWords.closing.theTime),
      reason: askedIf(meeting.postedAt !== null, reason),
    }),
    filled: ({ meeting: { repliesCloseAt: at } }) =>
      at === null ? { time: '12:00' } : { day: dayOf(at), time: timeOf(at) },
    submit: formWords.save,
    example: { day: '2017-09-27', time: '12:00' },
    async take(asking, { day, time, reason = null }, place) {
      const at = momentGiven(day, time)
      const { id: meetingId, postedAt } = (await place()).meeting
      const changed = await setClosing(asking.core, asking.by, { meetingId, at, reason })
      const done = changed ? postingWords.closing.changed(at) : postingWords.closing.asBefore
      return deskOf(asking, meetingId, postedAt === null ? postingWords.closing.saved : done)
    },
  }),

  'post-to-members': form({
    async place(asking: Asking<{ readonly meeting: string }>) {
      const { meeting } = await clerksMeeting(asking)
      const view = await deskView(asking.core, meeting.id)
      const posted = meeting.postedAt !== null
      return { meeting, view, waits: posted ? [] : await whyItWouldWait(asking.core, meeting.committeeId) }
    },
    title: postingWords.post.title,
    instead: ({ meeting, view }) =>
      meeting.postedAt === null && view.wanting.length > 0 ? wantingScreen(meeting.id, view.wanting) : null,
    says({ meeting, waits, view: { agenda, rooms, late } }) {
      return [
        say(postingWords.post.what(agenda.length, meeting.date, rooms, meeting.repliesCloseAt)),
        ...(late === null ? [] : [warn(late)]),
        ...waits.map(warn),
        warn(postingWords.post.afterwards),
      ]
    },
    questions: { confirmed: tick(postingWords.post.checked) },
    submit: postingWords.post.title,
    example: { confirmed: ['yes'] },
    async take(asking, _, place) {
      const { waits } = await place()
      const posted = await postToMembers(asking.core, asking.by, { meetingId: asking.ids.meeting })
      const { done, doneButWaits, already } = postingWords.post
      const told = waits.length === 0 ? done : doneButWaits(waits.join(' '))
      return deskOf(asking, asking.ids.meeting, posted ? told : already)
    },
  }),

  'close-replies': form({
    place: clerksMeeting,
    title: postingWords.close.title,
    says: ({ meeting }) => [say(postingWords.close.now(meeting.date)), warn(postingWords.close.afterwards)],
    questions: { confirmed: tick(postingWords.close.closeNow) },
    submit: postingWords.close.title,
    example: { confirmed: ['yes'] },
    async take(asking) {
      const closed = await closeReplies(asking.core, asking.by, { meetingId: asking.ids.meeting })
      const done = closed ? postingWords.close.done : postingWords.close.already
      return deskOf(asking, asking.ids.meeting, done)
    },
  }),

  'try-again': shows(async (asking) => {
    const count = await tryMeetingAgain(asking.core, asking.by, { meetingId: asking.ids.meeting })
    return deskOf(asking, asking.ids.meeting, postingWords.again.done(count))
  }),
} satisfies Handling<'set-publication' | 'set-closing' | 'post-to-members' | 'close-replies' | 'try-again'>
