import { doubtsAbout, doubtsOfOne } from '../../committee/agenda/reports/doubt.ts'
import type { Recommendation } from '../../committee/agenda/reports/recommendation.ts'
import { askedIf, maybeLine, paragraphs } from '../kit/field.ts'
import { membersAsked } from './asked.field.ts'
import { doubtHint } from './doubt.blocks.ts'
import type { DraftView } from './draft.parts.ts'
import { draftFormWords } from './draft-form.words.ts'
import { education } from './education.field.ts'

type Hint = { readonly hint?: string }

const words = (label: Hint = {}, text: Hint = {}) => ({
  label: maybeLine(draftFormWords.label, draftFormWords.theLabel, 20, label),
  text: paragraphs(draftFormWords.recommendation, draftFormWords.theRecommendation, 3000, text),
})

/** The words of a recommendation that was read from the report. */
export function wordsQuestions({ one: { report } }: DraftView, one: Recommendation) {
  const own = doubtsOfOne(report.doubts, one)
  const list = doubtsAbout(report.doubts, 'recommendations').filter(({ place }) => place === undefined)
  const about = (field: 'label' | 'text') => own.filter((doubt) => doubt.field === field)
  return words(doubtHint(about('label')), doubtHint([...about('text'), ...list]))
}

/** What is asked of a recommendation that the clerk adds. */
export function addedQuestions({ educationSits }: DraftView) {
  const hint = { hint: draftFormWords.educationHint }
  return {
    ...words(),
    asks: membersAsked(draftFormWords.asks),
    education: askedIf(educationSits, education(draftFormWords.isAnEducation, hint)),
  }
}
