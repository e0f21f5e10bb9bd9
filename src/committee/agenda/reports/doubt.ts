import { z } from 'zod'
import { type AskedField, askedFields, type ReadField, readFields } from './confidence.ts'
import type { Problem, ProblemCode, Report, ReportRecommendation } from './report.ts'

const abouts = ['title', 'date', 'openness', 'recommendations', 'labels', 'addressee', 'rest'] as const
export type About = (typeof abouts)[number]

/** Something that the reader of a report was unsure of, and the part of the draft that it is about. */
export const doubtSchema = z.object({
  code: z.string(),
  message: z.string(),
  line: z.number().int().nullable(),
  about: z.enum(abouts),
  /** The field that it is about, if it is about one. */
  field: z.enum([...readFields, ...askedFields]).optional(),
  /** The place of the recommendation that it is about, if it is about one. */
  place: z.number().int().positive().optional(),
  /** What else the field could be, the likeliest first. */
  alternatives: z.array(z.string()).optional(),
})
export type Doubt = z.infer<typeof doubtSchema>

type Concern = { readonly about: About; readonly field?: ReadField | AskedField }

const concerns: Record<ProblemCode, Concern> = {
  exempt: { about: 'openness' },
  'possible-exempt-content': { about: 'openness' },
  'title-not-found': { about: 'title', field: 'title' },
  'title-guessed': { about: 'title', field: 'title' },
  'date-not-found': { about: 'date', field: 'meetingDate' },
  'two-dates': { about: 'date', field: 'meetingDate' },
  'weekday-differs': { about: 'date', field: 'meetingDate' },
  'meeting-not-found': { about: 'date', field: 'meeting' },
  'meeting-unsure': { about: 'date', field: 'meeting' },
  'report-by-unsure': { about: 'rest', field: 'reportBy' },
  'decision-type-unsure': { about: 'rest', field: 'decisionType' },
  'wards-unsure': { about: 'rest', field: 'wards' },
  'purpose-unsure': { about: 'rest', field: 'purpose' },
  'no-lead-in': { about: 'recommendations' },
  'no-labels': { about: 'labels' },
  'label-repeated': { about: 'labels', field: 'label' },
  'label-missing': { about: 'labels', field: 'label' },
  'addressed-elsewhere': { about: 'addressee', field: 'addressee' },
  'addressee-unsure': { about: 'addressee', field: 'addressee' },
  'two-lists': { about: 'recommendations' },
  'list-unsure': { about: 'recommendations' },
  'asks-unsure': { about: 'recommendations', field: 'asks' },
  'text-before-list': { about: 'recommendations' },
  'text-after-list': { about: 'recommendations', field: 'text' },
  'unplaced-text': { about: 'rest' },
  'pages-not-read': { about: 'rest' },
  'another-report': { about: 'recommendations' },
  'number-unsure': { about: 'title' },
  'report-missing': { about: 'rest' },
}

/** What the reader of a report was unsure of, each with what else it could be. */
export function doubtsRead({ problems, recommendations, alternatives }: Report): Doubt[] {
  return problems.map(({ alternatives: given = [], ...problem }) => {
    const concern = concerns[problem.code]
    const place = placeOf(problem, concern, recommendations)
    const beside = place === undefined ? alternatives : (recommendations[place - 1]?.alternatives ?? [])
    const read = beside.filter(({ field }) => field === concern.field).map(({ value }) => value)
    const others = read.length > 0 ? read : given
    return {
      ...problem,
      ...concern,
      ...(place === undefined ? {} : { place }),
      ...(others.length === 0 ? {} : { alternatives: others }),
    }
  })
}

/** The place of the recommendation that the reader gave, or else of the only one that it can be. */
function placeOf(
  { place, message }: Problem,
  { field }: Concern,
  recommendations: readonly ReportRecommendation[],
): number | undefined {
  if (place !== undefined) return place
  const places = (is: (one: ReportRecommendation) => boolean) =>
    recommendations.flatMap((one, at) => (is(one) ? [at + 1] : []))
  const words = message.split(' ').map((word) => word.replace(/[.,]$/, ''))
  const labelled = () => places(({ label }) => label !== null && words.includes(label.replace(/\.$/, '')))
  const addressed = () => places(({ addressee }) => addressee !== null)
  const found = field === 'addressee' ? addressed() : field === 'label' || field === 'asks' ? labelled() : []
  return field === 'label' || found.length === 1 ? found.at(-1) : undefined
}

export function doubtsAbout(doubts: readonly Doubt[], ...about: readonly About[]): Doubt[] {
  return doubts.filter((doubt) => about.includes(doubt.about))
}

/** The doubts about one recommendation. */
export function doubtsOfOne(doubts: readonly Doubt[], one: { readonly place: number }): Doubt[] {
  return doubts.filter(({ place }) => place === one.place)
}
