import { doubtsAbout, doubtsOfOne } from '../../committee/agenda/reports/doubt.ts'
import type { Recommendation } from '../../committee/agenda/reports/recommendation.ts'
import { asksLabels, scaleLabels } from '../../committee/agenda/reports/recommendation.words.ts'
import { askedIf, type FormQuestion, maybeLine, oneOf, paragraphs } from '../kit/field.ts'
import { doubtHint } from './doubt.blocks.ts'
import type { DraftView } from './draft.card.ts'
import { education } from './education.field.ts'

const asked = {
  view: `Members are asked for ${asksLabels.view}`,
  suggest: `Members are asked for ${asksLabels.suggest}`,
  'work-plan': `Members are asked for ${asksLabels['work-plan']}`,
  nothing: `Members are asked for ${asksLabels.nothing}`,
} as const

/** Of one that the clerk adds. */
export function addedQuestions(view: DraftView) {
  return questionsOf(view, null, oneOf('What it asks', asked))
}

/** Of one that was read from the report. */
export function readQuestions(view: DraftView, one: Recommendation) {
  const hint = doubtHint(doubtsOfOne(view.one.report.doubts, one).addressee)
  const choices = { ...asked, 'left-out': 'This is not a recommendation: leave it out' } as const
  return questionsOf(view, one, oneOf('What it asks', choices, hint))
}

function questionsOf<Asked>(
  { one: { report }, educationSits }: DraftView,
  one: Recommendation | null,
  asks: FormQuestion<Asked>,
) {
  const label = one === null ? [] : doubtsOfOne(report.doubts, one).label
  const list = one === null ? [] : doubtsAbout(report.doubts, 'recommendations')
  return {
    label: maybeLine('Label, as printed', 'the label', 20, doubtHint(label)),
    text: paragraphs('Recommendation', 'the recommendation', 3000, doubtHint(list)),
    asks,
    scale: oneOf('The scale, where members are asked their view', scaleLabels),
    education: askedIf(
      educationSits,
      education('Is it an education matter?', {
        hint: 'Church and parent-governor members count on education matters only.',
      }),
    ),
  }
}

/** What was answered, as the verbs take it. */
export function mendOf<Answers extends { readonly education?: 'yes' | 'no' | undefined }>({
  education,
  ...rest
}: Answers) {
  return { ...rest, onEducation: education === undefined ? null : education === 'yes' }
}
