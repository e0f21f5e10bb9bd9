import type { Screen } from '../../cards/screen.ts'
import { placeOfMeeting, placeOfRecommendation } from '../../committee/agenda/find.ts'
import { inPrintedOrder } from '../../committee/agenda/meetings/item.ts'
import { nameOf, namesOf } from '../../committee/council/names.ts'
import { mustBeAllowed } from '../../committee/council/who-may.ts'
import { dayOf } from '../../committee/kernel/dates.ts'
import { CommitteeError } from '../../committee/kernel/errors.ts'
import { found } from '../../committee/kernel/found.ts'
import { knownTopics, mustBeKnown } from '../../committee/members/work-plan/known-topics.ts'
import { workPlanOf } from '../../committee/members/work-plan/work-plan.ts'
import { mustBeOpenRecord } from '../../committee/outcomes/change-record.ts'
import { mustHaveMet } from '../../committee/outcomes/must-have-met.ts'
import { peopleOnRecord, recordOf } from '../../committee/outcomes/record-of.ts'
import { recordTopicOutcome } from '../../committee/outcomes/record-outcome.ts'
import { recordExtraResolution, recordResolution } from '../../committee/outcomes/record-resolution.ts'
import { trackedBy } from '../../committee/outcomes/tracker.ts'
import type { Handling } from '../kit/interaction.ts'
import { type Asking, asks, shows } from '../kit/interaction.ts'
import { topicOutcomeAnswers, topicOutcomeScreen } from '../work-plan/outcome.form.ts'
import { workPlanScreen } from '../work-plan/work-plan.screen.ts'
import { decidedScreen } from './decided.screen.ts'
import { outcomesScreen } from './outcomes.screen.ts'
import { recommendationsScreen } from './recommendations.screen.ts'
import { extraAnswers, extraScreen, resolutionAnswers, resolutionScreen } from './resolution.form.ts'

/** What the clerk enters of a meeting once it was held. */
export const outcomesInteractions = {
  outcomes: shows((asking) => showOutcomes(asking, asking.ids.meeting, asking.ids.page)),

  'record-topic': asks({
    async screen({ core, by, ids }) {
      const tables = core.store.look
      const proposal = await found(tables.proposals, ids.proposal)
      await mustBeAllowed(tables, by, proposal.committeeId, 'prepare the meeting', dayOf(core.now()))
      await mustBeKnown(tables, proposal)
      if (proposal.meetingId !== null)
        mustBeOpenRecord(core, await found(tables.meetings, proposal.meetingId))
      const standing = await tables.proposals.find({ committeeId: proposal.committeeId, withdrawnAt: null })
      const all = await knownTopics(tables, standing)
      const [outcome] = await tables.topicOutcomes.find({ proposalId: proposal.id })
      const others = all.filter((one) => one.id !== proposal.id)
      return topicOutcomeScreen(proposal, await nameOf(tables, proposal.personId), others, outcome ?? null)
    },
    answers: topicOutcomeAnswers,
    async take(asking, decided) {
      await recordTopicOutcome(asking.core, asking.by, { proposalId: asking.ids.proposal, decided })
      const { meetingId, committeeId } = await found(asking.core.store.look.proposals, asking.ids.proposal)
      const screen =
        meetingId === null
          ? workPlanScreen(
              await found(asking.core.store.look.committees, committeeId),
              await workPlanOf(asking.core.store.look, committeeId),
              1,
            )
          : await showOutcomes(asking, meetingId, 1, 'Recorded. The proposer is told.')
      return { kind: 'screen', screen }
    },
  }),

  'record-extra': asks({
    async screen({ core, by, ids }) {
      const tables = core.store.look
      const { meeting, committee } = await placeOfMeeting(tables, ids.meeting)
      await mustBeAllowed(tables, by, committee.id, 'prepare the meeting', dayOf(core.now()))
      mustBeOpenRecord(core, meeting)
      const standing = ids.resolution === undefined ? null : await tables.resolutions.get(ids.resolution)
      const items = await tables.items.find({ meetingId: meeting.id, openness: 'open' })
      const of = standing?.decision === 'extra' && standing.meetingId === meeting.id ? standing : null
      return extraScreen(meeting, inPrintedOrder(items), ids.resolution ?? core.newId(), of)
    },
    answers: extraAnswers,
    async take(asking, { item: number, ...decided }) {
      const { core, by, ids } = asking
      if (ids.resolution === undefined)
        throw new CommitteeError('malformed', 'This form cannot be used. Please open a new one.')
      const [item] = await core.store.look.items.find({ meetingId: ids.meeting, number })
      if (item === undefined)
        throw new CommitteeError('unknown-choice', 'Please choose one of the items shown.', 'item')
      await recordExtraResolution(core, by, { itemId: item.id, resolutionId: ids.resolution, decided })
      return { kind: 'screen', screen: await showOutcomes(asking, ids.meeting, 1, 'Recorded.') }
    },
  }),

  'what-was-decided': shows(async ({ core, by, ids }) => {
    const tables = core.store.look
    const place = await placeOfMeeting(tables, ids.meeting)
    await mustBeAllowed(tables, by, place.committee.id, 'read the report', dayOf(core.now()))
    mustHaveMet(core, place.meeting)
    const record = await recordOf(tables, place)
    return decidedScreen(place, record, await namesOf(tables, peopleOnRecord(record)), ids.page)
  }),

  recommendations: shows(async ({ core, by, ids }) => {
    const tables = core.store.look
    const committee = await found(tables.committees, ids.committee)
    const today = dayOf(core.now())
    await mustBeAllowed(tables, by, committee.id, 'read the report', today)
    const tracked = await trackedBy(tables, committee, core.bankHolidays, today)
    return recommendationsScreen(committee, tracked, ids.page)
  }),

  'record-recommendation': asks({
    async screen({ core, by, ids }) {
      const place = await placeOfRecommendation(core.store.look, ids.recommendation)
      await mustBeAllowed(core.store.look, by, place.committee.id, 'prepare the meeting', dayOf(core.now()))
      if (place.item.openness !== 'open')
        throw new CommitteeError('not-found', 'This item is not open, so nothing of it is shown here.')
      mustBeOpenRecord(core, place.meeting)
      const [standing] = await core.store.look.resolutions.find({
        recommendationId: ids.recommendation,
      })
      return resolutionScreen(place, standing ?? null)
    },
    answers: resolutionAnswers,
    async take(asking, decided) {
      const recommendationId = asking.ids.recommendation
      await recordResolution(asking.core, asking.by, { recommendationId, decided })
      const { meeting } = await placeOfRecommendation(asking.core.store.look, recommendationId)
      return { kind: 'screen', screen: await showOutcomes(asking, meeting.id, 1, 'Recorded.') }
    },
  }),
} satisfies Handling<
  | 'outcomes'
  | 'record-topic'
  | 'record-extra'
  | 'what-was-decided'
  | 'recommendations'
  | 'record-recommendation'
>

/** The clerk's list of what is to be entered of a meeting.
 * @throws CommitteeError */
export async function showOutcomes(
  { core, by }: Asking<unknown>,
  meetingId: string,
  at: number,
  done: string | null = null,
): Promise<Screen> {
  const place = await placeOfMeeting(core.store.look, meetingId)
  await mustBeAllowed(core.store.look, by, place.committee.id, 'prepare the meeting', dayOf(core.now()))
  const record = await recordOf(core.store.look, place)
  return outcomesScreen(place, record, { page: at, done, today: dayOf(core.now()) })
}
