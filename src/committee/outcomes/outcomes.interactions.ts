import { dayOf } from '../dates.ts'
import { CommitteeError } from '../errors.ts'
import { found, placeOfMeeting, placeOfRecommendation } from '../find.ts'
import {
  type Asking,
  asks,
  type Interaction,
  ofMeeting,
  ofProposal,
  ofRecommendation,
  page,
  shows,
} from '../interaction.ts'
import { mustBeAllowed } from '../people/who-may.ts'
import { nameOf } from '../tally/sheet.ts'
import { knownTopics, mustBeKnown } from '../work-plan/known-topics.ts'
import { topicOutcomeAnswers, topicOutcomeScreen } from '../work-plan/outcome.form.ts'
import { recordTopicOutcome } from '../work-plan/record-outcome.ts'
import { workPlanScreen } from '../work-plan/work-plan.screen.ts'
import { workPlanOf } from '../work-plan/work-plan.ts'
import { outcomesScreen } from './outcomes.screen.ts'
import { recordResolution } from './record-resolution.ts'
import { resolutionAnswers, resolutionScreen } from './resolution.form.ts'

/** What the clerk enters of a meeting once it was held. */
export const outcomesInteractions = {
  outcomes: shows(ofMeeting.extend(page.shape), (asking) =>
    outcomes(asking, asking.ids.meeting, asking.ids.page),
  ),

  'record-topic': asks(ofProposal, {
    async screen({ core, by, ids }) {
      const tables = core.store.look
      const proposal = await found(tables.proposals, ids.proposal)
      await mustBeAllowed(tables, by, proposal.committeeId, 'prepare the meeting', dayOf(core.now()))
      await mustBeKnown(tables, proposal)
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
          : await outcomes(asking, meetingId, 1, 'Recorded. The proposer is told.')
      return { kind: 'screen', screen }
    },
  }),

  'record-recommendation': asks(ofRecommendation, {
    async screen({ core, by, ids }) {
      const place = await placeOfRecommendation(core.store.look, ids.recommendation)
      await mustBeAllowed(core.store.look, by, place.committee.id, 'prepare the meeting', dayOf(core.now()))
      if (place.item.openness !== 'open')
        throw new CommitteeError('not-found', 'This item is not open, so nothing of it is shown here.')
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
      return { kind: 'screen', screen: await outcomes(asking, meeting.id, 1, 'Recorded.') }
    },
  }),
} satisfies Record<string, Interaction>

async function outcomes(
  { core, by }: Asking<unknown>,
  meetingId: string,
  at: number,
  done: string | null = null,
) {
  const place = await placeOfMeeting(core.store.look, meetingId)
  await mustBeAllowed(core.store.look, by, place.committee.id, 'prepare the meeting', dayOf(core.now()))
  return outcomesScreen(core.store.look, place, at, done)
}
