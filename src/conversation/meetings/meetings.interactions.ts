import { pagesOf } from '../../cards/pages.ts'
import { addMeeting } from '../../committee/agenda/meetings/add-meeting.ts'
import { agendaOf } from '../../committee/agenda/meetings/agenda.ts'
import { nextItem, putItem } from '../../committee/agenda/meetings/put-item.ts'
import { found } from '../../committee/kernel/found.ts'
import { askedIf, date } from '../kit/field.ts'
import { form } from '../kit/form.ts'
import { type Asking, type Handling, shows } from '../kit/interaction.ts'
import { pagedScreen } from '../kit/paged.ts'
import { clerksMeeting, placeIfAllowed } from '../kit/place.ts'
import { say } from '../kit/write.ts'
import { deskItemsWithWhoCounts } from './desk.card.ts'
import { deskOf } from './desk.screen.ts'
import { deskWords } from './desk.words.ts'
import { draftsScreen } from './drafts.screen.ts'
import { authors, changeIfTaken, itemGiven, itemQuestions } from './item.fields.ts'
import { itemFormWords } from './item-form.words.ts'
import { meetingScreen } from './meeting.screen.ts'
import { meetingFormWords } from './meeting-form.words.ts'
import { minutesPages } from './minutes.card.ts'
import { minutesCardWords } from './minutes-card.words.ts'
import { deskView } from './view-meeting.ts'

/** The clerk's screens and forms of a meeting and its items. */
export const meetingsInteractions = {
  'add-meeting': form({
    async place(asking: Asking<{ readonly committee: string }>) {
      const committee = await found(asking.core.store.look.committees, asking.ids.committee)
      return placeIfAllowed(asking, 'prepare the meeting', { committee })
    },
    title: meetingFormWords.title,
    says: ({ committee }) => [say(committee.name)],
    questions: { date: date(meetingFormWords.date, meetingFormWords.theDate) },
    submit: meetingFormWords.submit,
    example: { date: '2017-12-04' },
    async take(asking, { date }) {
      const { id } = await addMeeting(asking.core, asking.by, { committeeId: asking.ids.committee, date })
      return deskOf(asking, id, meetingFormWords.added(date))
    },
  }),

  meeting: shows(meetingScreen),

  desk: shows((asking) => deskOf(asking, asking.ids.meeting)),

  'desk-items': shows(async (asking) => {
    const { meeting } = await clerksMeeting(asking)
    return pagedScreen({
      title: deskWords.allItems,
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
    title: itemFormWords.title,
    says: ({ meeting, next }) => [
      say(itemFormWords.toAgendaOf(meeting.date)),
      say(itemFormWords.orSendReport),
      ...authors(next.officers).above,
    ],
    questions: ({ next }) => ({ ...itemQuestions(next), change: askedIf(!next.first, changeIfTaken) }),
    filled: ({ next }) => ({ number: next.number, openness: 'open' }),
    submit: itemFormWords.submit,
    example: { number: '1', title: 'Apologies', openness: 'open' },
    async take(asking, { change, ...given }) {
      const { meeting } = asking.ids
      const item = itemGiven(given)
      const { number } = await putItem(asking.core, asking.by, {
        meetingId: meeting,
        item,
        onlyNew: change === undefined,
      })
      return deskOf(asking, meeting, itemFormWords.added(number))
    },
  }),

  'read-minutes': shows(async (asking) => {
    const place = await clerksMeeting(asking)
    return pagedScreen({
      title: minutesCardWords.screen,
      pages: minutesPages(place, await agendaOf(asking.core.store.look, place.meeting.id)),
      page: asking.ids.page,
      action: 'read-minutes',
      ids: { meeting: place.meeting.id },
    })
  }),
} satisfies Handling<
  'add-meeting' | 'meeting' | 'desk' | 'desk-items' | 'drafts' | 'put-item' | 'read-minutes'
>
