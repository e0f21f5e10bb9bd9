import { z } from 'zod'
import { CommitteeError } from '../../kernel/errors.ts'
import { fingerprint } from '../../kernel/fingerprint.ts'
import { verb } from '../../record/verb.ts'
import { onItem } from '../places.ts'
import { atVersion } from './at-version.ts'
import { asShown } from './check-report.ts'
import type { Doubt } from './doubt.ts'
import { type FiledReport, readRecommendationSchema } from './filed-report.ts'
import { headerSchema, mendedSchema } from './mend-report.ts'
import type { Recommendation } from './recommendation.ts'
import { reportWords } from './report.words.ts'

/** Takes all that the clerk says of a version that waits, before members see any of it. */
export const checkNewVersion = verb({
  ...onItem,
  act: 'check a version',
  input: z.object({
    reportId: z.string(),
    /** The version as the clerk saw it: `asShown`. */
    shown: z.string(),
    header: headerSchema,
    /** By the ids of `broughtBy`. Without a mend, it is none and is left out. */
    recommendations: z.array(z.object({ id: z.string(), mend: mendedSchema.nullable() })),
    /** The doubts that the clerk has seen, by their place in the list. */
    settled: z.array(z.number().int()),
  }),
  place: atVersion,
  while: [],
  async run({ tx, version }, { shown, header, recommendations, settled }) {
    const standing = broughtBy(version)
    const kept = standing.flatMap((one) => {
      const said = recommendations.find(({ id }) => id === one.id)
      return said?.mend === null ? [] : [{ ...one, ...said?.mend }]
    })
    const places = kept.map(({ place }) => place)
    const left = version.doubts.filter((_, at) => !settled.includes(at))
    const mended = {
      ...header,
      brings: { ...version.brings, recommendations: kept.map((one) => readRecommendationSchema.parse(one)) },
      doubts: left.flatMap((doubt) => replaced(doubt, places)),
    }
    if (version.inPlace || fingerprint({ ...version, ...mended }) === fingerprint(version)) return false
    if (shown !== asShown(version, standing))
      throw new CommitteeError('changed-since', reportWords.changedSince, 'shown')
    return (await tx.reports.update({ id: version.id }, mended)) > 0
  },
})

/** The recommendations of a version that waits, as if members were asked about them already. */
export function broughtBy({ id: reportId, councilId, itemId, brings }: FiledReport): Recommendation[] {
  return brings.recommendations.map((one, at) => {
    const place = at + 1
    return {
      ...one,
      id: `${reportId}-${place}`,
      councilId,
      itemId,
      reportId,
      place,
      onEducation: null,
      wording: 1,
    }
  })
}

/** A doubt goes with its recommendation, which moves up where one before it is left out. */
function replaced(doubt: Doubt, places: readonly number[]): Doubt[] {
  if (doubt.place === undefined) return [doubt]
  const at = places.indexOf(doubt.place)
  return at < 0 ? [] : [{ ...doubt, place: at + 1 }]
}
