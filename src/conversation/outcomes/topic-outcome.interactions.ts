import { nameOf } from '../../committee/council/names.ts'
import { found } from '../../committee/kernel/found.ts'
import { knownTopics, mustBeKnown } from '../../committee/members/work-plan/known-topics.ts'
import { topicOutcomeWords } from '../../committee/members/work-plan/topic-outcome.words.ts'
import { workPlanOf } from '../../committee/members/work-plan/work-plan.ts'
import { mustBeOpenRecord } from '../../committee/outcomes/change-record.ts'
import { recordTopicOutcome } from '../../committee/outcomes/record-outcome.ts'
import type { IdsOf } from '../actions.ts'
import { askedIf, date, maybe, maybeParagraphs, oneOf, oneOfRows } from '../kit/field.ts'
import { form } from '../kit/form.ts'
import type { Asking, Handling } from '../kit/interaction.ts'
import { opens } from '../kit/opens.ts'
import { choicesOn } from '../kit/options.ts'
import { placeIfAllowed } from '../kit/place.ts'
import { say } from '../kit/write.ts'
import { topicBlock } from '../tally/sheet.card.ts'
import { workPlanScreen } from '../work-plan/work-plan.screen.ts'
import { resolutionFormWords } from './resolution.words.ts'
import { showOutcomes } from './show-outcomes.ts'
import { topicOutcomeFormWords } from './topic-outcome.words.ts'

type Proposed = Asking<IdsOf<'record-topic'>>

/** What the committee decided about a topic, as the clerk enters it. */
export const topicOutcomeInteractions = {
  'record-topic': form({
    place: clerksTopic,
    title: topicOutcomeFormWords.title,
    says: ({ proposal, proposer, others }) => [
      ...topicBlock(proposal, proposer),
      say(topicOutcomeFormWords.enter(proposal.source)),
      ...others.above,
    ],
    questions: ({ others }) => ({
      decision: oneOf(resolutionFormWords.decided, topicOutcomeWords.decisions),
      meeting: maybe(date(topicOutcomeFormWords.meeting, topicOutcomeFormWords.meetingCalled)),
      merged: askedIf(
        others.options.length > 0,
        maybe(oneOfRows(topicOutcomeFormWords.mergedWith, others.options, topicOutcomeFormWords.chooseTopic)),
      ),
      words: maybeParagraphs(topicOutcomeFormWords.words, topicOutcomeFormWords.wordsCalled, 1900),
    }),
    filled: ({ standing }) => ({
      decision: standing?.decision,
      meeting: standing?.targetMeeting,
      merged: standing?.mergedIntoId,
      words: standing?.words,
    }),
    submit: resolutionFormWords.submit,
    example: { decision: 'decline', words: 'No time.' },
    async take(asking, { decision, meeting = null, merged = null, words }) {
      const { core, by, ids } = asking
      const mergedIntoId = decision === 'merge' ? merged : null
      const decided = { decision, targetMeeting: meeting, mergedIntoId, words }
      await recordTopicOutcome(core, by, { proposalId: ids.proposal, decided })
      const { meetingId, committeeId } = await found(core.store.look.proposals, ids.proposal)
      if (meetingId !== null) return showOutcomes(asking, meetingId, 1, topicOutcomeFormWords.done)
      const committee = await found(core.store.look.committees, committeeId)
      return workPlanScreen(committee, await workPlanOf(core.store.look, committeeId), 1)
    },
  }),
} satisfies Handling<'record-topic'>

async function clerksTopic(asking: Proposed) {
  const { core, ids } = asking
  const tables = core.store.look
  const proposal = await found(tables.proposals, ids.proposal)
  const { committeeId, meetingId } = proposal
  const committee = await found(tables.committees, committeeId)
  await placeIfAllowed(asking, 'prepare the meeting', { committee })
  await mustBeKnown(tables, proposal)
  if (meetingId !== null) mustBeOpenRecord(core, await found(tables.meetings, meetingId))
  const proposed = await tables.proposals.find({ committeeId, withdrawnAt: null })
  const rows = (await knownTopics(tables, proposed))
    .filter(({ id }) => id !== proposal.id)
    .map(({ id, what }) => ({ value: id, label: what }))
  const [standing = null] = await tables.topicOutcomes.find({ proposalId: proposal.id })
  return {
    proposal,
    proposer: await nameOf(tables, proposal.personId),
    standing,
    others: choicesOn(rows, ids.page, (label, page) =>
      opens(label, 'record-topic', { proposal: proposal.id, page }),
    ),
  }
}
