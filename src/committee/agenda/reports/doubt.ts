import { z } from 'zod'
import type { Recommendation } from './recommendation.ts'
import type { Problem, ProblemCode } from './report.ts'

const abouts = ['title', 'date', 'openness', 'recommendations', 'labels', 'addressee', 'rest'] as const
export type About = (typeof abouts)[number]

/** Something that the reader of a report was unsure of, and the part of the draft that it is about. */
export const doubtSchema = z.object({
  code: z.string(),
  message: z.string(),
  line: z.number().int().nullable(),
  about: z.enum(abouts),
  /** What else it could be, the likeliest first. */
  alternatives: z.array(z.string()).optional(),
})
export type Doubt = z.infer<typeof doubtSchema>

const aboutOf: Record<ProblemCode, About> = {
  exempt: 'openness',
  'possible-exempt-content': 'openness',
  'title-not-found': 'title',
  'title-guessed': 'title',
  'date-not-found': 'date',
  'two-dates': 'date',
  'weekday-differs': 'date',
  'meeting-unsure': 'date',
  'report-by-unsure': 'rest',
  'decision-type-unsure': 'rest',
  'wards-unsure': 'rest',
  'purpose-unsure': 'rest',
  'no-lead-in': 'recommendations',
  'no-labels': 'labels',
  'label-repeated': 'labels',
  'label-missing': 'labels',
  'addressed-elsewhere': 'addressee',
  'addressee-unsure': 'addressee',
  'two-lists': 'recommendations',
  'list-unsure': 'recommendations',
  'asks-unsure': 'recommendations',
  'text-before-list': 'recommendations',
  'text-after-list': 'recommendations',
  'unplaced-text': 'rest',
  'pages-not-read': 'rest',
}

export function doubtOf(problem: Problem): Doubt {
  return { ...problem, about: aboutOf[problem.code] }
}

export function doubtsAbout(doubts: readonly Doubt[], ...about: readonly About[]): Doubt[] {
  return doubts.filter((doubt) => about.includes(doubt.about))
}

/** The doubts about one recommendation: those that name its label, and that it is for another body. */
export function doubtsOfOne(
  doubts: readonly Doubt[],
  { label, addressee }: Pick<Recommendation, 'label' | 'addressee'>,
): { readonly label: Doubt[]; readonly addressee: Doubt[] } {
  const named = (message: string) => message.split(' ').some((word) => word === label || word === `${label}.`)
  return {
    label: doubtsAbout(doubts, 'labels').filter(({ message }) => named(message)),
    addressee: addressee === null ? [] : doubtsAbout(doubts, 'addressee'),
  }
}
