import type { Screen } from '../../cards/screen.ts'
import type { Place } from '../../committee/agenda/find.ts'
import { inOrder, votersOn, whoIsEntered } from '../../committee/outcomes/attendees.ts'
import { mustBeOpenRecord } from '../../committee/outcomes/change-record.ts'
import { confirmMinutes } from '../../committee/outcomes/confirm-minutes.ts'
import { mustHaveMet } from '../../committee/outcomes/must-have-met.ts'
import { recordPresence } from '../../committee/outcomes/record-presence.ts'
import { recordVote } from '../../committee/outcomes/record-vote.ts'
import { resolutionIn } from '../../committee/outcomes/resolution-in.ts'
import type { Tables } from '../../committee/store.ts'
import type { IdsOf } from '../actions.ts'
import { date, type FormQuestion, maybe } from '../kit/field.ts'
import { form } from '../kit/form.ts'
import { formWords } from '../kit/form.words.ts'
import type { Asking, Handling } from '../kit/interaction.ts'
import { clerksMeeting } from '../kit/place.ts'
import { say, warn } from '../kit/write.ts'
import { aboutResolution } from './about-resolution.ts'
import { presenceForm, voteForm } from './by-person.screen.ts'
import { aboutAnybody, answersByPerson, pageOfPeople } from './people.questions.ts'
import { recordFormWords } from './record.words.ts'
import { showOutcomes } from './show-outcomes.ts'

const recordsPresence = form({
  ...presenceForm,
  async place(asking: Asking<IdsOf<'record-presence'>>) {
    const place = await clerksMeeting(asking)
    mustBeOpenRecord(asking.core, place.meeting)
    const tables = asking.core.store.look
    const meetingId = place.meeting.id
    return {
      meeting: place.meeting,
      page: pageOfPeople(await attendees(tables, place), asking.ids.page),
      presences: await tables.presences.find({ meetingId }),
      said: await tables.attendances.find({ meetingId }),
    }
  },
  reads: aboutAnybody(recordFormWords.presences),
  example: { 'person-1': 'present', 'person-2': 'apologies' },
  async take(asking, given, place): Promise<Screen> {
    const { core, by, ids } = asking
    const presences = answersByPerson(ids.people, given).map(({ personId, answer: state }) => ({
      personId,
      state,
    }))
    await recordPresence(core, by, { meetingId: ids.meeting, presences })
    const { of } = (await place()).page
    if (ids.page >= of) return showOutcomes(asking, ids.meeting, 1, recordFormWords.attendance.done)
    const next = { meeting: ids.meeting, page: ids.page + 1 }
    return recordsPresence.screen(
      { core, by, ids: next },
      { action: 'record-presence', ids: { meeting: ids.meeting } },
    )
  },
})

const recordsVote = form({
  ...voteForm,
  async place(asking: Asking<IdsOf<'record-vote'>>) {
    const { meeting } = await clerksMeeting(asking)
    const tables = asking.core.store.look
    const standing = await resolutionIn(tables, meeting, asking.ids.resolution)
    mustBeOpenRecord(asking.core, meeting)
    const { called } = await aboutResolution(tables, standing, standing.item.number)
    return {
      called,
      standing,
      page: pageOfPeople(await votersOn(tables, meeting, standing), asking.ids.page),
    }
  },
  reads: aboutAnybody(recordFormWords.votes),
  example: { 'person-1': 'for', 'person-2': 'abstained' },
  async take(asking, given, place): Promise<Screen> {
    const { core, by, ids } = asking
    const { meeting: meetingId, resolution: resolutionId } = ids
    const cast = answersByPerson(ids.people, given).map(({ personId, answer }) => ({
      personId,
      vote: answer === 'none' ? null : answer,
    }))
    await recordVote(core, by, { meetingId, resolutionId, cast })
    if (ids.page >= (await place()).page.of)
      return showOutcomes(asking, meetingId, 1, recordFormWords.vote.done)
    const next = { meeting: meetingId, resolution: resolutionId }
    return recordsVote.screen(
      { core, by, ids: { ...next, page: ids.page + 1 } },
      { action: 'record-vote', ids: next },
    )
  },
})

/** Who was there, how they voted, and when the minutes were confirmed. */
export const recordInteractions = {
  'record-presence': recordsPresence,

  'record-vote': recordsVote,

  'confirm-minutes': form({
    async place(asking: Asking<IdsOf<'confirm-minutes'>>) {
      const { meeting } = await clerksMeeting(asking)
      mustHaveMet({ meeting, now: asking.core.now() })
      return meeting
    },
    title: ({ minutesConfirmedOn }) =>
      minutesConfirmedOn === null ? recordFormWords.minutes.confirm : recordFormWords.minutes.change,
    says: (meeting) => [
      say(
        meeting.minutesConfirmedOn === null
          ? recordFormWords.minutes.isDraft(meeting.date)
          : recordFormWords.minutes.isConfirmed(meeting.minutesConfirmedOn),
      ),
      warn(recordFormWords.minutes.warning),
    ],
    questions: ({ minutesConfirmedOn }) => ({ confirmed: confirmedOn(minutesConfirmedOn !== null) }),
    filled: ({ minutesConfirmedOn }) => ({ confirmed: minutesConfirmedOn }),
    submit: formWords.save,
    example: { confirmed: '2017-10-03' },
    async take(asking, { confirmed }) {
      const { core, by, ids } = asking
      await confirmMinutes(core, by, { meetingId: ids.meeting, confirmedOn: confirmed ?? null })
      const done = confirmed === undefined ? recordFormWords.minutes.draftAgain : recordFormWords.minutes.done
      return showOutcomes(asking, ids.meeting, 1, done)
    },
  }),
} satisfies Handling<'record-presence' | 'record-vote' | 'confirm-minutes'>

function confirmedOn(isConfirmed: boolean): FormQuestion<string | undefined> {
  const day = date(recordFormWords.minutes.day, recordFormWords.minutes.dayCalled)
  return isConfirmed ? maybe(day) : day
}

async function attendees(tables: Tables, { committee, meeting }: Place) {
  const seats = await tables.seats.find({ committeeId: committee.id })
  return inOrder(tables, whoIsEntered(seats, meeting.date))
}
