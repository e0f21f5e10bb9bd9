import { z } from 'zod'
import type { Action, Block } from '../../cards/card.ts'
import { pagesOf } from '../../cards/pages.ts'
import type { Screen } from '../../cards/screen.ts'
import { placeOfMeeting } from '../../committee/agenda/find.ts'
import { addMeeting } from '../../committee/agenda/meetings/add-meeting.ts'
import { agendaOf } from '../../committee/agenda/meetings/agenda.ts'
import { shownTitle, stateWords } from '../../committee/agenda/meetings/item.ts'
import type { Meeting } from '../../committee/agenda/meetings/meeting.ts'
import { postToMembers } from '../../committee/agenda/meetings/post-to-members.ts'
import { nextItem, putItem } from '../../committee/agenda/meetings/put-item.ts'
import { setClosing } from '../../committee/agenda/meetings/set-closing.ts'
import { setPublication } from '../../committee/agenda/meetings/set-publication.ts'
import { mustBeAllowed } from '../../committee/council/who-may.ts'
import { dayOf, longDay, momentOf, shortMoment } from '../../committee/kernel/dates.ts'
import { CommitteeError } from '../../committee/kernel/errors.ts'
import { found } from '../../committee/kernel/found.ts'
import { closeReplies } from '../../committee/members/replies/close-replies.ts'
import { day, link, perhapsWords, time } from '../kit/answers.ts'
import { confirmAnswers } from '../kit/confirm.screen.ts'
import type { Handling } from '../kit/interaction.ts'
import { type Asking, asks, shows } from '../kit/interaction.ts'
import { opens } from '../kit/opens.ts'
import { pagedScreen } from '../kit/paged.ts'
import { deskCard, deskItemsWithWhoCounts } from './desk.card.ts'
import { itemAnswers, itemGiven, putItemScreen } from './item.form.ts'
import {
  addMeetingScreen,
  closeScreen,
  closingScreen,
  postScreen,
  publicationScreen,
  wantingScreen,
} from './meeting.form.ts'
import { minutesPages } from './minutes.card.ts'
import { deskView } from './view-meeting.ts'

export const meetingsInteractions = {
  'add-meeting': asks({
    async screen({ core, by, ids }) {
      const committee = await found(core.store.look.committees, ids.committee)
      await mustBeAllowed(core.store.look, by, committee.id, 'prepare the meeting', dayOf(core.now()))
      return addMeetingScreen(committee)
    },
    answers: z.object({ date: day('the date of the meeting') }),
    async take(asking, { date }) {
      const meeting = await addMeeting(asking.core, asking.by, { committeeId: asking.ids.committee, date })
      return {
        kind: 'screen',
        screen: await desk(asking, meeting.id, `The meeting of ${longDay(date)} is there.`),
      }
    },
  }),

  desk: shows((asking) => desk(asking, asking.ids.meeting)),

  'desk-items': shows(async (asking) => {
    const meeting = await clerksMeeting(asking)
    const view = await deskView(asking.core, meeting.id)
    return pagedScreen({
      title: 'All items',
      pages: pagesOf(deskItemsWithWhoCounts(view)),
      page: asking.ids.page,
      action: 'desk-items',
      ids: { meeting: meeting.id },
    })
  }),

  drafts: shows(async (asking) => {
    const meeting = await clerksMeeting(asking)
    const agenda = await agendaOf(asking.core.store.look, meeting.id)
    const blocks = agenda.flatMap(({ item, report, recommendations }): Block[] => {
      const ids = { item: item.id }
      const links = opens(`Links of item ${item.number}`, 'set-item-links', ids)
      const check: Action[] =
        report === null || item.openness !== 'open' ? [] : [opens(`Check item ${item.number}`, 'draft', ids)]
      const off: Action =
        item.state === 'standing'
          ? opens(`Withdraw or defer item ${item.number}`, 'take-off-item', ids)
          : opens(`Put item ${item.number} back`, 'restore-item', ids)
      const what = report === null ? 'No report.' : `${recommendations.length} recommendations.`
      return [
        {
          kind: 'text',
          text: [
            { strong: `Item ${item.number}. ${shownTitle(item)}.` },
            ` ${what} ${stateWords(item)}`.trimEnd(),
          ],
        },
        { kind: 'actions', actions: [...check, links, off] },
      ]
    })
    return pagedScreen({
      title: 'Items',
      pages: pagesOf(blocks),
      page: asking.ids.page,
      action: 'drafts',
      ids: { meeting: meeting.id },
    })
  }),

  'put-item': asks({
    async screen(asking) {
      const meeting = await clerksMeeting(asking)
      return putItemScreen(meeting, await nextItem(asking.core, meeting))
    },
    answers: itemAnswers,
    async take(asking, given) {
      const { number } = await putItem(asking.core, asking.by, {
        meetingId: asking.ids.meeting,
        item: itemGiven(given),
      })
      return {
        kind: 'screen',
        screen: await desk(asking, asking.ids.meeting, `Item ${number} is on the agenda.`),
      }
    },
  }),

  'set-publication': asks({
    screen: async (asking) => publicationScreen(await clerksMeeting(asking), asking.core.now()),
    answers: z.object({ link: link('the link to the agenda'), published: day('the day of publication') }),
    async take(asking, given) {
      const { core, by, ids } = asking
      await setPublication(core, by, {
        meetingId: ids.meeting,
        agendaUrl: given.link,
        publishedOn: given.published,
      })
      return { kind: 'screen', screen: await desk(asking, ids.meeting, 'Saved: the published agenda.') }
    },
  }),

  'set-closing': asks({
    screen: async (asking) => closingScreen(await clerksMeeting(asking)),
    answers: z.object({
      day: day('the day'),
      time: time('the time'),
      reason: perhapsWords('the reason', 300),
    }),
    async take(asking, given) {
      const { core, by, ids } = asking
      const at = momentOf(given.day, given.time)
      if (at === null)
        throw new CommitteeError(
          'date-wrong',
          'The clocks go forward then, so there is no such time. Please give another.',
          'time',
        )
      const did = await setClosing(core, by, { meetingId: ids.meeting, at, reason: given.reason })
      const { postedAt } = await clerksMeeting(asking)
      const told = did
        ? `Replies now close ${shortMoment(at)}. Everyone gets a notice.`
        : 'That is when replies close already. Nothing was changed.'
      const done = postedAt === null ? 'Saved: when replies close.' : told
      return { kind: 'screen', screen: await desk(asking, ids.meeting, done) }
    },
  }),

  'post-to-members': asks({
    async screen(asking) {
      const meeting = await clerksMeeting(asking)
      const view = await deskView(asking.core, meeting.id)
      if (meeting.postedAt === null && view.wanting.length > 0) return wantingScreen(meeting, view.wanting)
      return postScreen(meeting, view.agenda.length, view.rooms, view.late)
    },
    answers: confirmAnswers,
    async take(asking) {
      const posted = await postToMembers(asking.core, asking.by, { meetingId: asking.ids.meeting })
      const done = posted
        ? 'Posted to members. It may take a moment to arrive.'
        : 'It was posted to members already.'
      return { kind: 'screen', screen: await desk(asking, asking.ids.meeting, done) }
    },
  }),

  'close-replies': asks({
    screen: async (asking) => closeScreen(await clerksMeeting(asking)),
    answers: confirmAnswers,
    async take(asking) {
      const closed = await closeReplies(asking.core, asking.by, { meetingId: asking.ids.meeting })
      const done = closed
        ? 'Replies are closed. The sheet is on its way to every member and to you.'
        : 'Replies had closed already.'
      return { kind: 'screen', screen: await desk(asking, asking.ids.meeting, done) }
    },
  }),

  'read-minutes': shows(async (asking) => {
    const { core, ids } = asking
    await clerksMeeting(asking)
    const place = await placeOfMeeting(core.store.look, ids.meeting)
    const pages = minutesPages(place, await agendaOf(core.store.look, ids.meeting))
    return pagedScreen({
      title: 'Skeleton for the minutes',
      pages,
      page: ids.page,
      action: 'read-minutes',
      ids: { meeting: ids.meeting },
    })
  }),
} satisfies Handling<
  | 'add-meeting'
  | 'desk'
  | 'desk-items'
  | 'drafts'
  | 'put-item'
  | 'set-publication'
  | 'set-closing'
  | 'post-to-members'
  | 'close-replies'
  | 'read-minutes'
>

/** @throws CommitteeError unless the clerk asks */
async function clerksMeeting({ core, by, ids }: Asking<{ meeting: string }>): Promise<Meeting> {
  const { committee, meeting } = await placeOfMeeting(core.store.look, ids.meeting)
  await mustBeAllowed(core.store.look, by, committee.id, 'prepare the meeting', dayOf(core.now()))
  return meeting
}

async function desk(asking: Asking<unknown>, meetingId: string, done: string | null = null): Promise<Screen> {
  await clerksMeeting({ ...asking, ids: { meeting: meetingId } })
  const card = deskCard(await deskView(asking.core, meetingId))
  const notice: Block[] = done === null ? [] : [{ kind: 'notice', tone: 'done', text: done }]
  return { title: 'The meeting', blocks: [...notice, ...card.blocks] }
}
