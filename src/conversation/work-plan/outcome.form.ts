import { z } from 'zod'
import type { Option, Screen } from '../../cards/screen.ts'
import { type TopicOutcome, topicDecisions } from '../../committee/members/work-plan/outcome.ts'
import { topicDecisionLabels } from '../../committee/members/work-plan/outcome.words.ts'
import type { Proposal } from '../../committee/members/work-plan/proposal.ts'
import { choice, day, perhapsWords } from '../kit/answers.ts'
import { topicBlock } from '../tally/sheet.card.ts'
import { shortened } from './poll.form.ts'

/** What the committee decided about a topic, as the clerk enters it. */
export function topicOutcomeScreen(
  proposal: Proposal,
  proposer: string,
  others: readonly Proposal[],
  standing: TopicOutcome | null,
): Screen {
  const options = others.slice(0, 100).map((one): Option => ({ value: one.id, label: shortened(one.what) }))
  return {
    title: 'Outcome of a topic',
    blocks: [
      ...topicBlock(proposal, proposer),
      {
        kind: 'text',
        text: `Enter what the committee decided at its meeting. ${proposal.source === null ? 'The proposer is told.' : `You are told; please tell ${proposal.source}.`}`,
      },
    ],
    form: {
      action: 'record-topic',
      ids: { proposal: proposal.id },
      revision: `${proposal.id}-${standing === null ? 0 : standing.at.getTime()}`,
      submit: 'Record the outcome',
      fields: [
        {
          kind: 'one-of',
          id: 'decision',
          label: 'The committee decided',
          options: topicDecisions.map((value) => ({ value, label: topicDecisionLabels[value] })),
          ...(standing === null ? {} : { value: standing.decision }),
        },
        {
          kind: 'date',
          id: 'meeting',
          label: 'Meeting at which it will look at it',
          optional: true,
          ...(standing?.targetMeeting == null ? {} : { value: standing.targetMeeting }),
        },
        ...(options.length === 0
          ? []
          : [{ kind: 'one-of' as const, id: 'merged', label: 'Merged with', options, optional: true }]),
        {
          kind: 'text',
          id: 'words',
          label: 'Reasons, or to whom it was referred',
          lines: 'many',
          longest: 1900,
          optional: true,
          ...(standing?.words == null ? {} : { value: standing.words }),
        },
      ],
    },
  }
}

export const topicOutcomeAnswers = z
  .object({
    decision: choice(topicDecisions),
    meeting: day('the meeting').optional(),
    merged: z
      .string('Please choose one of the topics shown.')
      .max(100, 'Please choose one of the topics shown.')
      .optional(),
    words: perhapsWords('the reasons', 1900),
  })
  .transform(({ decision, meeting, merged, words }) => ({
    decision,
    targetMeeting: meeting ?? null,
    mergedIntoId: decision === 'merge' ? (merged ?? null) : null,
    words,
  }))
