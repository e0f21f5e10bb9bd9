import type { Asks, Scale } from './recommendation.ts'

export const asksLabels: Readonly<Record<Asks, string>> = {
  view: 'their view',
  suggest: 'what they suggest',
  'work-plan': 'topics for the work plan',
  nothing: 'nothing; it is only shown',
}

export const scaleLabels: Readonly<Record<Scale, string>> = {
  assurance: 'Assured, partly assured, not assured',
  support: 'Support, support with changes, do not support',
}
