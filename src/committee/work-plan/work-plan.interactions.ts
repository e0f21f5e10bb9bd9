import type { Ids } from '../../cards/card.ts'
import { dayOf } from '../dates.ts'
import { CommitteeError } from '../errors.ts'
import { found, placeOfItem, placeOfMeeting, placeOfRecommendation } from '../find.ts'
import {
  type Asking,
  asks,
  type Interaction,
  id,
  ofCommittee,
  ofMeeting,
  ofProposal,
  ofRecommendation,
  page,
  shows,
} from '../interaction.ts'
import { mustBeAllowed } from '../people/who-may.ts'
import { whoSitsThere } from '../replies/who-replies.ts'
import { nameOf } from '../tally/sheet.ts'
import { knownTopics, mustBeKnown } from './known-topics.ts'
import {
  recommendationOutcomeAnswers,
  recommendationOutcomeScreen,
  topicOutcomeAnswers,
  topicOutcomeScreen,
} from './outcome.form.ts'
import { outcomesScreen } from './outcomes.screen.ts'
import { proposeTopic } from './propose-topic.ts'
import { recordRecommendationOutcome, recordTopicOutcome } from './record-outcome.ts'
import { topicAnswers, topicScreen } from './topic.form.ts'
import { workPlanScreen } from './work-plan.screen.ts'
import { workPlanOf } from './work-plan.ts'

const ofTopicForm = ofMeeting.extend({
  item: id.optional(),
  proposal: id.optional(),
})

export const workPlanInteractions = {
  'propose-topic': asks(ofTopicForm, {
    async screen({ core, by, ids }) {
      const place = await placeOfMeeting(core.store.look, ids.meeting)
      await whoSitsThere(core.store.look, by, place, core.now())
      const proposal = ids.proposal ?? core.newId()
      const item: Ids = ids.item === undefined ? {} : { item: ids.item }
      return topicScreen({
        action: 'propose-topic',
        ids: { meeting: ids.meeting, proposal, ...item },
        about: [{ kind: 'text', text: place.committee.name }],
      })
    },
    answers: topicAnswers,
    async take({ core, by, ids }, topic) {
      if (ids.proposal === undefined)
        throw new CommitteeError('malformed', 'This form cannot be used. Please open a new one.')
      const itemId = ids.item === undefined ? null : (await placeOfItem(core.store.look, ids.item)).item.id
      await proposeTopic(core, by, { proposalId: ids.proposal, meetingId: ids.meeting, itemId, topic })
      const text =
        'Taken: your topic. It goes on the sheet when replies close, and you are told what becomes of it.'
      return {
        kind: 'screen',
        screen: { title: 'Your topic', blocks: [{ kind: 'notice', tone: 'done', text }] },
      }
    },
  }),

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
          ? await workPlan(asking, committeeId, 1)
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
      const [standing] = await core.store.look.recommendationOutcomes.find({
        recommendationId: ids.recommendation,
      })
      return recommendationOutcomeScreen(place, standing ?? null)
    },
    answers: recommendationOutcomeAnswers,
    async take(asking, decided) {
      const recommendationId = asking.ids.recommendation
      await recordRecommendationOutcome(asking.core, asking.by, { recommendationId, decided })
      const { meeting } = await placeOfRecommendation(asking.core.store.look, recommendationId)
      return { kind: 'screen', screen: await outcomes(asking, meeting.id, 1, 'Recorded.') }
    },
  }),

  'work-plan': shows(ofMeeting.extend(page.shape), async (asking) => {
    const { committee } = await placeOfMeeting(asking.core.store.look, asking.ids.meeting)
    return workPlan(asking, committee.id, asking.ids.page)
  }),

  'work-plan-of': shows(ofCommittee.extend(page.shape), (asking) =>
    workPlan(asking, asking.ids.committee, asking.ids.page),
  ),
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

async function workPlan({ core, by }: Asking<unknown>, committeeId: string, at: number) {
  const committee = await found(core.store.look.committees, committeeId)
  await mustBeAllowed(core.store.look, by, committee.id, 'read the report', dayOf(core.now()))
  return workPlanScreen(committee, await workPlanOf(core.store.look, committee.id), at)
}
