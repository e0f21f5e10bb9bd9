import type { Screen } from '../../cards/screen.ts'
import { type Place, placeOfMeeting } from '../../committee/agenda/find.ts'
import { calledBy } from '../../committee/agenda/reports/recommendation.ts'
import { mustBeAllowed } from '../../committee/council/who-may.ts'
import { dayOf } from '../../committee/kernel/dates.ts'
import { CommitteeError } from '../../committee/kernel/errors.ts'
import { found } from '../../committee/kernel/found.ts'
import { inOrder, votersOn, whoIsEntered } from '../../committee/outcomes/attendees.ts'
import { mustBeOpenRecord } from '../../committee/outcomes/change-record.ts'
import { confirmMinutes } from '../../committee/outcomes/confirm-minutes.ts'
import { mustHaveMet } from '../../committee/outcomes/must-have-met.ts'
import { recordAnswer } from '../../committee/outcomes/record-answer.ts'
import { recordPresence } from '../../committee/outcomes/record-presence.ts'
import { recordExtraResolution, recordResolution } from '../../committee/outcomes/record-resolution.ts'
import { recordVote } from '../../committee/outcomes/record-vote.ts'
import { type Resolution, resolvedWords } from '../../committee/outcomes/resolution.ts'
import { resolutionIn } from '../../committee/outcomes/resolution-in.ts'
import { dueOf, dueSentence } from '../../committee/outcomes/tracker.ts'
import type { Tables } from '../../committee/store.ts'
import type { IdsOf } from '../actions.ts'
import type { Handling } from '../kit/interaction.ts'
import { type Asking, asks } from '../kit/interaction.ts'
import { answerAnswers, answerScreen } from './answer.form.ts'
import {
  confirmAnswers,
  confirmMinutesScreen,
  noVotersScreen,
  presenceAnswers,
  presenceScreen,
  voteAnswers,
  voteScreen,
} from './meeting-record.form.ts'
import { showOutcomes } from './outcomes.interactions.ts'
import { answersOf, pageOfPeople } from './people.form.ts'
import { sendingAnswers, sendingScreen } from './resolution.form.ts'

/** The rest of what the clerk enters of a meeting: who was there, how they voted, what came back. */
export const recordInteractions = {
  'record-presence': asks({
    screen: (asking) => presence(asking, asking.ids.page),
    answers: presenceAnswers,
    async take(asking, given) {
      const { core, by, ids } = asking
      const presences = answersOf(ids.people, given).map(({ personId, answer: state }) => ({
        personId,
        state,
      }))
      await recordPresence(core, by, { meetingId: ids.meeting, presences })
      const { all } = await attendees(core.store.look, await clerksPlace(asking))
      const screen =
        ids.page < pageOfPeople(all, ids.page).of
          ? await presence(asking, ids.page + 1)
          : await showOutcomes(asking, ids.meeting, 1, 'Attendance is entered.')
      return { kind: 'screen', screen }
    },
  }),

  'record-vote': asks({
    screen: (asking) => vote(asking, asking.ids.page),
    answers: voteAnswers,
    async take(asking, given) {
      const { core, by, ids } = asking
      const cast = answersOf(ids.people, given).map(({ personId, answer }) => ({
        personId,
        vote: answer === 'none' ? null : answer,
      }))
      const input = { meetingId: ids.meeting, resolutionId: ids.resolution, cast }
      await recordVote(core, by, input)
      const { meeting } = await placeOfMeeting(core.store.look, ids.meeting)
      const standing = await resolutionIn(core.store.look, meeting, ids.resolution)
      const { of } = pageOfPeople(await votersOn(core.store.look, meeting, standing), ids.page)
      const screen =
        ids.page < of
          ? await vote(asking, ids.page + 1)
          : await showOutcomes(asking, ids.meeting, 1, 'The vote is entered.')
      return { kind: 'screen', screen }
    },
  }),

  'record-sending': asks({
    async screen(asking) {
      const { meeting } = await clerksPlace(asking)
      const standing = await resolutionIn(asking.core.store.look, meeting, asking.ids.resolution)
      const { called, recommendation } = await aboutOf(asking.core.store.look, standing, standing.item.number)
      return sendingScreen(called, standing, resolvedWords(standing, recommendation) ?? '')
    },
    answers: sendingAnswers,
    async take(asking, sending) {
      const { core, by, ids } = asking
      const { meeting } = await clerksPlace(asking)
      const standing = await resolutionIn(core.store.look, meeting, ids.resolution)
      const { decision, words, itemId, recommendationId } = standing
      const decided = { decision, words, ...sending }
      if (recommendationId === null)
        await recordExtraResolution(core, by, { itemId, resolutionId: standing.id, decided })
      else await recordResolution(core, by, { recommendationId, decided })
      return { kind: 'screen', screen: await showOutcomes(asking, ids.meeting, 1, 'Recorded.') }
    },
  }),

  'record-answer': asks({
    async screen(asking) {
      const { core, ids } = asking
      const { meeting, committee } = await clerksPlace(asking)
      const standing = await resolutionIn(core.store.look, meeting, ids.resolution)
      const { called, recommendation } = await aboutOf(core.store.look, standing, standing.item.number)
      const due = dueOf(standing, committee, core.bankHolidays, dayOf(core.now()))
      const wording = resolvedWords(standing, recommendation) ?? standing.words ?? ''
      return answerScreen(called, standing, wording, dueSentence(standing, due))
    },
    answers: answerAnswers,
    async take(asking, answered) {
      const { core, by, ids } = asking
      await recordAnswer(core, by, { meetingId: ids.meeting, resolutionId: ids.resolution, answered })
      const done =
        answered.response === 'noted' ? 'Kept. “Noted” is not an answer, so one is still due.' : 'Recorded.'
      return { kind: 'screen', screen: await showOutcomes(asking, ids.meeting, 1, done) }
    },
  }),

  'confirm-minutes': asks({
    async screen(asking) {
      const { meeting } = await clerksPlace(asking)
      mustHaveMet(asking.core, meeting)
      return confirmMinutesScreen(meeting)
    },
    answers: confirmAnswers,
    async take(asking, { confirmed }) {
      const { core, by, ids } = asking
      const { meeting } = await clerksPlace(asking)
      if (confirmed === undefined && meeting.minutesConfirmedOn === null)
        throw new CommitteeError('missing', 'Please give the day of that meeting.', 'confirmed')
      await confirmMinutes(core, by, { meetingId: ids.meeting, confirmedOn: confirmed ?? null })
      const done = confirmed === undefined ? 'The record is a draft again.' : 'The minutes are confirmed.'
      return { kind: 'screen', screen: await showOutcomes(asking, ids.meeting, 1, done) }
    },
  }),
} satisfies Handling<
  'record-presence' | 'record-vote' | 'record-sending' | 'record-answer' | 'confirm-minutes'
>

/** @throws CommitteeError unless the clerk asks */
async function clerksPlace({ core, by, ids }: Asking<{ meeting: string }>): Promise<Place> {
  const place = await placeOfMeeting(core.store.look, ids.meeting)
  await mustBeAllowed(core.store.look, by, place.committee.id, 'prepare the meeting', dayOf(core.now()))
  return place
}

async function attendees(tables: Tables, { committee, meeting }: Place) {
  const seats = await tables.seats.find({ committeeId: committee.id })
  return { all: await inOrder(tables, whoIsEntered(seats, meeting.date)) }
}

async function presence(asking: Asking<{ meeting: string }>, page: number): Promise<Screen> {
  const place = await clerksPlace(asking)
  mustBeOpenRecord(asking.core, place.meeting)
  const tables = asking.core.store.look
  const { all } = await attendees(tables, place)
  const meetingId = place.meeting.id
  return presenceScreen(
    place.meeting,
    pageOfPeople(all, page),
    await tables.presences.find({ meetingId }),
    await tables.attendances.find({ meetingId }),
  )
}

async function vote(asking: Asking<IdsOf<'record-vote'>>, page: number): Promise<Screen> {
  const { meeting } = await clerksPlace(asking)
  const tables = asking.core.store.look
  const standing = await resolutionIn(tables, meeting, asking.ids.resolution)
  mustBeOpenRecord(asking.core, meeting)
  const voters = await votersOn(tables, meeting, standing)
  const { called } = await aboutOf(tables, standing, standing.item.number)
  if (voters.length === 0) return noVotersScreen(called, meeting)
  return voteScreen(called, standing, pageOfPeople(voters, page))
}

async function aboutOf(tables: Tables, { recommendationId }: Resolution, number: string) {
  if (recommendationId === null)
    return { called: `A further resolution on item ${number}`, recommendation: null }
  const recommendation = await found(tables.recommendations, recommendationId)
  return { called: `Item ${number}, recommendation ${calledBy(recommendation)}`, recommendation }
}
