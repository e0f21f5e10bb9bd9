import { doubtsAbout, doubtsOfOne } from '../../committee/agenda/reports/doubt.ts'
import type { Recommendation } from '../../committee/agenda/reports/recommendation.ts'
import { recommendationWords } from '../../committee/agenda/reports/recommendation.words.ts'
import { askedIf, type FormQuestion, maybeLine, oneOf, paragraphs } from '../kit/field.ts'
import { doubtHint } from './doubt.blocks.ts'
import type { DraftView } from './draft.card.ts'
import { draftFormWords } from './draft-form.words.ts'
import { education } from './education.field.ts'

/** What is asked of a recommendation that the clerk adds. */
export function addedQuestions(view: DraftView) {
  return questionsOf(view, null, oneOf(draftFormWords.asks, draftFormWords.asked))
}

/** What is asked of a recommendation that was read from the report. */
export function readQuestions(view: DraftView, one: Recommendation) {
  const hint = doubtHint(doubtsOfOne(view.one.report.doubts, one).addressee)
  const choices = { ...draftFormWords.asked, 'left-out': draftFormWords.leaveOut } as const
  return questionsOf(view, one, oneOf(draftFormWords.asks, choices, hint))
}

function questionsOf<Asked>(
  { one: { report }, educationSits }: DraftView,
  one: Recommendation | null,
  asks: FormQuestion<Asked>,
) {
  const label = one === null ? [] : doubtsOfOne(report.doubts, one).label
  const list = one === null ? [] : doubtsAbout(report.doubts, 'recommendations')
  return {
    label: maybeLine(draftFormWords.label, draftFormWords.theLabel, 20, doubtHint(label)),
    text: paragraphs(draftFormWords.recommendation, draftFormWords.theRecommendation, 3000, doubtHint(list)),
    asks,
    scale: oneOf(draftFormWords.scale, recommendationWords.scales),
    education: askedIf(
      educationSits,
      education(draftFormWords.isEducation, { hint: draftFormWords.educationHint }),
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
