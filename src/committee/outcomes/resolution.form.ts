import { z } from 'zod'
import type { Screen } from '../../cards/screen.ts'
import { choice, day, perhapsWords } from '../answers.ts'
import type { RecommendationPlace } from '../find.ts'
import { recommendationBlocks } from '../replies/reply.form.ts'
import type { Decision, Resolution } from './resolution.ts'

export const decisionLabels: Readonly<Record<Decision, string>> = {
  'as-printed': 'As printed',
  amended: 'Amended',
  'not-agreed': 'Not agreed',
  deferred: 'Deferred',
  extra: 'Beyond the report',
}

const decisionsOnPrinted = ['as-printed', 'amended', 'not-agreed', 'deferred'] as const

/** What the committee decided about a recommendation, as the clerk enters it. */
export function resolutionScreen(place: RecommendationPlace, standing: Resolution | null): Screen {
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
          options: decisionsOnPrinted.map((value) => ({
            value,
            label: decisionLabels[value],
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

export const resolutionAnswers = z
  .object({
    decision: choice(decisionsOnPrinted),
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
