import type { Asks } from '../../committee/agenda/reports/recommendation.ts'
import { recommendationWords } from '../../committee/agenda/reports/recommendation.words.ts'
import { example } from '../../committee/kernel/examples.ts'
import { said, type Words } from '../../committee/kernel/said.ts'

const { item, label } = example

/** The forms in which the clerk mends what was read of a report. */
export const draftFormWords = {
  editItem: said((item: string) => `Edit item ${item}`, [item]),
  mend: 'Mend what was misread. Members see the title and the sections of the report.',
  whoReports: 'who reports',
  theDecisionType: 'the decision type',
  theWards: 'the wards',
  wardsHint: 'With commas between them',
  thePurpose: 'the purpose',
  detailsChanged: 'Changed: the details.',

  editRecommendation: 'Edit a recommendation',
  label: 'Label, as printed',
  theLabel: 'the label',
  recommendation: 'Recommendation',
  theRecommendation: 'the recommendation',
  asks: 'What it asks',
  asked: {
    view: `Members are asked for ${recommendationWords.asks.view}`,
    suggest: `Members are asked for ${recommendationWords.asks.suggest}`,
    'work-plan': `Members are asked for ${recommendationWords.asks['work-plan']}`,
    nothing: `Members are asked for ${recommendationWords.asks.nothing}`,
  } satisfies Record<Asks, string>,
  leaveOut: 'This is not a recommendation: leave it out',
  scale: 'The scale, where members are asked their view',
  isEducation: 'Is it an education matter?',
  educationHint: 'Church and parent-governor members count on education matters only.',
  education: { yes: 'Yes, an education matter', no: 'No' },
  changed: said((label: string) => `Changed: recommendation ${label}.`, [label]),
  leftOut: said((label: string) => `Left out: recommendation ${label}.`, [label]),
  added: 'Added.',
} as const satisfies Words
