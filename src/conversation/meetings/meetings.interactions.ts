import { pagesOf } from '../../cards/pages.ts'
import { addMeeting } from '../../committee/agenda/meetings/add-meeting.ts'
import { agendaOf } from '../../committee/agenda/meetings/agenda.ts'
import { nextItem, putItem } from '../../committee/agenda/meetings/put-item.ts'
import { longDay } from '../../committee/kernel/dates.ts'
import { found } from '../../committee/kernel/found.ts'
import { date } from '../kit/field.ts'
import { form } from '../kit/form.ts'
import { type Asking, type Handling, shows } from '../kit/interaction.ts'
import { pagedScreen } from '../kit/paged.ts'
import { clerksMeeting, placeIfAllowed } from '../kit/place.ts'
import { say } from '../kit/write.ts'
import { deskItemsWithWhoCounts } from './desk.card.ts'
import { deskOf } from './desk.screen.ts'
import { draftsScreen } from './drafts.screen.ts'
import { authors, itemGiven, itemQuestions } from './item.fields.ts'
import { meetingScreen } from './meeting.screen.ts'
import { minutesPages } from './minutes.card.ts'
import { deskView } from './view-meeting.ts'

/** What the clerk makes of a meeting, and reads of it. */
export const meetingsInteractions = {
  'add-meeting': form({
    async place(asking: Asking<{ readonly committee: string }>) {
      const committee = await found(asking.core.store.look.committees, asking.ids.committee)
      return placeIfAllowed(asking, 'prepare the meeting', { committee })
    },
    title: 'Add a meeting',
    says: ({ committee }) => [say(committee.name)],
    questions: { date: date('Date of the meeting', 'the date of the meeting') },
    submit: 'Add the meeting',
    example: { date: '2017-12-04' },
    async take(asking, { date }) {
      const { id } = await addMeeting(asking.core, asking.by, { committeeId: asking.ids.committee, date })
      return deskOf(asking, id, `The meeting of ${longDay(date)} is there.`)
    },
  }),

  meeting: shows(meetingScreen),

  desk: shows((asking) => deskOf(asking, asking.ids.meeting)),

  'desk-items': shows(async (asking) => {
    const { meeting } = await clerksMeeting(asking)
    return pagedScreen({
      title: 'All items',
      pages: pagesOf(deskItemsWithWhoCounts(await deskView(asking.core, meeting.id))),
      page: asking.ids.page,
      action: 'desk-items',
      ids: { meeting: meeting.id },
    })
  }),

  drafts: shows(async (asking) => {
    const { meeting } = await clerksMeeting(asking)
    return draftsScreen(meeting, await agendaOf(asking.core.store.look, meeting.id), asking.ids.page)
  }),

  'put-item': form({
    async place(asking: Asking<{ readonly meeting: string }>) {
      const { meeting } = await clerksMeeting(asking)
      return { meeting, next: await nextItem(asking.core, meeting) }
    },
    title: 'Add an item',
    says: ({ meeting, next }) => [
      say(`To the agenda of ${longDay(meeting.date)}.`),
      say('An item with a report needs no form: send me the report’s file and it is put on the agenda.'),
      ...authors(next.officers).above,
    ],
    questions: ({ next }) => itemQuestions(next),
    filled: ({ next }) => ({ number: next.number, openness: 'open' }),
    submit: 'Put it on the agenda',
    example: { number: '1', title: 'Apologies', openness: 'open' },
    async take(asking, given) {
      const { meeting } = asking.ids
      const { number } = await putItem(asking.core, asking.by, { meetingId: meeting, item: itemGiven(given) })
      return deskOf(asking, meeting, `Item ${number} is on the agenda.`)
    },
  }),

  'read-minutes': shows(async (asking) => {
    const place = await clerksMeeting(asking)
    return pagedScreen({
      title: 'Skeleton for the minutes',
      pages: minutesPages(place, await agendaOf(asking.core.store.look, place.meeting.id)),
      page: asking.ids.page,
      action: 'read-minutes',
      ids: { meeting: place.meeting.id },
    })
  }),
} satisfies Handling<
  'add-meeting' | 'meeting' | 'desk' | 'desk-items' | 'drafts' | 'put-item' | 'read-minutes'
>
