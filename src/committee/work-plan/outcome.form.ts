import { z } from 'zod'
import type { Option, Screen } from '../../cards/screen.ts'
import { choice, day, perhapsWords } from '../answers.ts'
import type { RecommendationPlace } from '../find.ts'
import { recommendationBlocks } from '../replies/reply.form.ts'
import { topicBlock } from '../tally/sheet.card.ts'
import {
  type RecommendationOutcome,
  recommendationDecisions,
  type TopicDecision,
  type TopicOutcome,
  topicDecisions,
} from './outcome.ts'
import { shortened } from './poll.form.ts'
import type { Proposal } from './proposal.ts'

export const topicDecisionLabels: Readonly<Record<TopicDecision, string>> = {
  add: 'Added to the work plan, for a meeting',
  'add-to-be-scheduled': 'Added to the work plan, to be scheduled',
  'briefing-note': 'A briefing note instead',
  'task-and-finish': 'A task and finish group',
  merge: 'Merged with another topic',
  decline: 'Not added, with reasons',
  refer: 'Referred elsewhere',
}

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
      { kind: 'text', text: 'Enter what the committee decided at its meeting. The proposer is told.' },
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

export const recommendationDecisionLabels = {
  'as-printed': 'As printed',
  amended: 'Amended',
  deferred: 'Deferred',
} as const

/** What the committee decided about a recommendation, as the clerk enters it. */
export function recommendationOutcomeScreen(
  place: RecommendationPlace,
  standing: RecommendationOutcome | null,
): Screen {
  return {
    title: 'Outcome',
    blocks: [
      ...recommendationBlocks(place),
      { kind: 'text', text: 'Enter what the committee decided at its meeting.' },
    ],
    form: {
      action: 'record-recommendation',
      ids: { recommendation: place.recommendation.id },
      revision: `${place.recommendation.id}-${standing === null ? 0 : standing.at.getTime()}`,
      submit: 'Record the outcome',
      fields: [
        {
          kind: 'one-of',
          id: 'decision',
          label: 'The committee decided',
          options: recommendationDecisions.map((value) => ({
            value,
            label: recommendationDecisionLabels[value],
          })),
          ...(standing === null ? {} : { value: standing.decision }),
        },
        {
          kind: 'text',
          id: 'words',
          label: 'The wording as amended',
          lines: 'many',
          longest: 3000,
          optional: true,
          ...(standing?.words == null ? {} : { value: standing.words }),
        },
        {
          kind: 'text',
          id: 'made-to',
          label: 'To whom it was made',
          hint: 'For example: the Cabinet, or the integrated care board.',
          lines: 'one',
          longest: 300,
          optional: true,
          ...(standing?.madeTo == null ? {} : { value: standing.madeTo }),
        },
        {
          kind: 'date',
          id: 'sent',
          label: 'Sent on',
          optional: true,
          ...(standing?.sentOn == null ? {} : { value: standing.sentOn }),
        },
      ],
    },
  }
}

export const recommendationOutcomeAnswers = z
  .object({
    decision: choice(recommendationDecisions),
    words: perhapsWords('the wording'),
    'made-to': perhapsWords('to whom it was made', 300),
    sent: day('the day on which it was sent').optional(),
  })
  .transform((given) => ({
    decision: given.decision,
    words: given.words,
    madeTo: given['made-to'],
    sentOn: given.sent ?? null,
  }))
