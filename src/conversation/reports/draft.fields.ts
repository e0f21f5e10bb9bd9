import type { Action } from '../../cards/card.ts'
import type { Doubt } from '../../committee/agenda/reports/doubt.ts'
import type { Recommendation } from '../../committee/agenda/reports/recommendation.ts'
import { recommendationWords } from '../../committee/agenda/reports/recommendation.words.ts'
import { fingerprint } from '../../committee/kernel/fingerprint.ts'
import { askedIf, leftToTheVerb, maybe, oneOfRows } from '../kit/field.ts'
import { type FormPart, formPages, type PartQuestions } from '../kit/form-pages.ts'
import { opens } from '../kit/opens.ts'
import { choices } from '../kit/options.ts'
import { buttons } from '../kit/write.ts'
import { askedOrNone } from './asked.field.ts'
import { doubtBlocks, withoutOthers } from './doubt.blocks.ts'
import { type DraftPart, type DraftView, draftParts } from './draft.parts.ts'
import { draftWords } from './draft.words.ts'
import { draftFormWords } from './draft-form.words.ts'
import { education } from './education.field.ts'
import { readingsOf } from './readings.ts'

/** A part of the clerk's page, and the doubts that are settled once it is saved. */
export type CheckedPart = FormPart & Pick<DraftPart, 'doubts'>

/** The clerk's page of a draft, on as many pages as it needs. */
export function checkPages(view: DraftView): CheckedPart[][] {
  return formPages(draftParts(view).map((part) => checkedPart(view, part)))
}

/** The ids of the questions about a doubt, and about a recommendation. */
export const idOf = {
  doubt: ({ code, message, line }: Doubt) => `doubt-${fingerprint([code, message, line])}`,
  asks: ({ place }: Recommendation) => `asks-${place}`,
  education: ({ place }: Recommendation) => `edu-${place}`,
}

function checkedPart(view: DraftView, { blocks, doubts, of }: DraftPart): CheckedPart {
  const one = of === 'header' ? null : of
  const told = doubts.map((doubt): FormPart => {
    const readings = readingsOf(doubt, view, one)
    if (readings === null) return { blocks: doubtBlocks(doubt), asks: {} }
    const { options, above } = choices(readings.options, draftWords.editInstead)
    const asks = leftToTheVerb(oneOfRows(readings.label, options))
    return { blocks: [...withoutOthers(doubt), ...above], asks: { [idOf.doubt(doubt)]: asks } }
  })
  return {
    doubts,
    blocks: [...blocks, ...told.flatMap(({ blocks }) => blocks), ...buttons(...edit(view, of))],
    asks: Object.fromEntries([
      ...told.flatMap(({ asks }) => Object.entries(asks)),
      ...Object.entries(one === null ? {} : questionsOf(view, one)),
    ]),
  }
}

function edit({ one: { item }, hasForms }: DraftView, of: DraftPart['of']): Action[] {
  if (of === null || !hasForms) return []
  if (of === 'header')
    return [opens(draftWords.editDetails, 'mend-header', { item: item.id }, { keeps: true })]
  const label = draftWords.edit(recommendationWords.name(of))
  return [opens(label, 'mend-recommendation', { recommendation: of.id }, { keeps: true })]
}

function questionsOf({ educationSits }: DraftView, one: Recommendation): PartQuestions {
  const name = recommendationWords.name(one)
  return {
    [idOf.asks(one)]: leftToTheVerb(askedOrNone(draftFormWords.asksOn(name))),
    [idOf.education(one)]: askedIf(educationSits, maybe(education(draftFormWords.isEducation(name)))),
  }
}
