import type { Asks, Scale } from '../../committee/agenda/reports/recommendation.ts'
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
  asks: 'Members are asked for',
  asksOn: said((name: string) => `On ${name}, members are asked for`, [label]),
  asked: {
    assurance: `Their view: ${recommendationWords.scales.assurance.toLowerCase()}`,
    support: `Their view: ${recommendationWords.scales.support.toLowerCase()}`,
    suggest: 'What they suggest',
    'work-plan': 'Topics for the work plan',
    nothing: 'Nothing; it is only shown',
  } satisfies Record<Exclude<Asks, 'view'> | Scale, string>,
  leaveOut: 'This is not a recommendation: leave it out',
  isEducation: said((name: string) => `Is ${name} an education matter?`, [label]),
  isAnEducation: 'Is it an education matter?',
  educationHint: 'Church and parent-governor members count on education matters only.',
  education: { yes: 'Yes, an education matter', no: 'No' },
  saved: 'Saved. What you have settled is not asked again.',
  changed: said((label: string) => `Changed: recommendation ${label}.`, [label]),
  added: 'Added.',
} as const satisfies Words
