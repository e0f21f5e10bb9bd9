import { asShown, type checkReport } from '../../committee/agenda/reports/check-report.ts'
import type { Recommendation } from '../../committee/agenda/reports/recommendation.ts'
import type { AnswersTo, Filled } from '../kit/field.ts'
import type { PartQuestions } from '../kit/form-pages.ts'
import { askedAs, askedFor, leftOut } from './asked.field.ts'
import { idOf } from './draft.fields.ts'
import type { DraftView } from './draft.parts.ts'
import { asRead, readingTaken } from './readings.ts'
import { wardsIn } from './wards.ts'

type Check = Parameters<typeof checkReport>[2]
type Words = Pick<Recommendation, 'label' | 'text'>
type Said = Pick<Check, 'header' | 'meetingDate' | 'recommendations'>

/** The draft as it is shown now. */
export function shownIn({ one: { report, recommendations } }: DraftView): string {
  return asShown(report, recommendations)
}

/** What stands in the fields of the clerk's page beforehand. */
export function standingIn({ one: { report, recommendations } }: DraftView): Filled<PartQuestions> {
  return Object.fromEntries([
    ...report.doubts.map((doubt) => [idOf.doubt(doubt), asRead]),
    ...recommendations.flatMap((one) => [
      [idOf.asks(one), askedAs(one)],
      [idOf.education(one), one.onEducation === null ? null : one.onEducation ? 'yes' : 'no'],
    ]),
  ])
}

/** The draft as the clerk's page says that it should be. */
export function saidOn(
  { one: { report, recommendations } }: DraftView,
  answers: AnswersTo<PartQuestions>,
): Said {
  const taken = report.doubts.flatMap((doubt) => {
    const value = readingTaken(doubt, answers[idOf.doubt(doubt)])
    return value === null ? [] : [{ ...doubt, value }]
  })
  const chosen = (field: string, place?: number) =>
    taken.find((one) => one.field === field && one.place === place)?.value
  const wards = chosen('wards')
  return {
    header: {
      title: chosen('title') ?? report.title,
      reportBy: chosen('reportBy') ?? report.reportBy,
      decisionType: chosen('decisionType') ?? report.decisionType,
      wards: wards === undefined ? report.wards : wardsIn(wards),
      purpose: chosen('purpose') ?? report.purpose,
    },
    meetingDate: chosen('meetingDate') ?? null,
    recommendations: recommendations.map((one) => {
      const { id, place, label, text, addressee, onEducation } = one
      const asked = answers[idOf.asks(one)]
      if (asked === leftOut) return { id, mend: null }
      const said = answers[idOf.education(one)]
      return {
        id,
        mend: {
          label: chosen('label', place) ?? label,
          text: chosen('text', place) ?? text,
          addressee: chosen('addressee', place) ?? addressee,
          ...askedFor(asked, one),
          onEducation: said === undefined ? onEducation : said === 'yes',
        },
      }
    }),
  }
}

/** The draft as it stands, with other words of one recommendation, and the doubts about its words settled. */
export function withWords(view: DraftView, shown: string, of: Recommendation, words: Words): Check {
  const { item, report } = view.one
  const { header, recommendations } = saidOn(view, {})
  const settled = report.doubts.flatMap(({ place, field }, at) =>
    place === of.place && (field === 'label' || field === 'text') ? [at] : [],
  )
  const mended = recommendations.map((one) =>
    one.id === of.id && one.mend !== null ? { ...one, mend: { ...one.mend, ...words } } : one,
  )
  return { itemId: item.id, shown, header, recommendations: mended, settled }
}
