import { z } from 'zod'
import { CommitteeError } from '../../kernel/errors.ts'
import { fingerprint } from '../../kernel/fingerprint.ts'
import { verb } from '../../record/verb.ts'
import type { ReportHead } from './filed-report.ts'
import {
  headerSchema,
  leaveOutRecommendation,
  mendedSchema,
  mendHeader,
  mendRecommendation,
  onReport,
} from './mend-report.ts'
import { moveDraft } from './move-draft.ts'
import { inPlace, type Recommendation } from './recommendation.ts'
import { reportWords } from './report.words.ts'

/** Takes all that the clerk says of a draft at once: its header, what its recommendations ask, and which doubts are settled. */
export const checkReport = verb({
  ...onReport,
  act: 'check a report',
  input: z.object({
    itemId: z.string(),
    /** The draft as the clerk saw it: `asShown`. */
    shown: z.string(),
    header: headerSchema,
    /** The day of the meeting that it is for, if it is filed under another; null leaves it where it is. */
    meetingDate: z.iso.date().nullable().default(null),
    /** Without a mend, it is none and is left out. */
    recommendations: z.array(z.object({ id: z.string(), mend: mendedSchema.nullable() })),
    /** The doubts that the clerk has seen, by their place in the list. */
    settled: z.array(z.number().int()),
  }),
  async run(of, { shown, header, meetingDate, recommendations, settled }) {
    const { core, tx, by, item, meeting, report } = of
    const standing = await tx.recommendations.find({ reportId: report.id })
    const changed = recommendations.filter(({ id, mend }) => {
      const one = standing.find((other) => other.id === id)
      return mend === null ? one !== undefined : one === undefined || !holds(one, mend)
    })
    const retitled = !holds(report, header)
    const moves = meetingDate !== null && meetingDate !== meeting.date
    const isSame = changed.length === 0 && !retitled && !moves
    if (shown !== asShown(report, standing)) {
      if (isSame) return false
      throw new CommitteeError('changed-since', reportWords.changedSince, 'shown')
    }
    if (retitled) await mendHeader.within(core, tx, by, { itemId: item.id, number: item.number, header })
    for (const { id: recommendationId, mend } of changed)
      if (mend === null) await leaveOutRecommendation.within(core, tx, by, { recommendationId })
      else await mendRecommendation.within(core, tx, by, { recommendationId, mend })
    const doubts = report.doubts.filter((_, at) => !settled.includes(at))
    await tx.reports.update({ id: report.id }, { doubts })
    if (moves) await moveDraft(of, of, meetingDate)
    return !isSame || doubts.length < report.doubts.length
  },
})

/** Differs whenever something differs that the clerk's page of a draft shows or asks. */
export function asShown(report: ReportHead, recommendations: readonly Recommendation[]): string {
  const { id, title, reportBy, decisionType, wards, purpose, doubts } = report
  return fingerprint([
    [id, title, reportBy, decisionType, wards, purpose],
    doubts.map(({ code, message, line }) => [code, message, line]),
    inPlace(recommendations).map((one) => [
      [one.id, one.label, one.text, one.addressee],
      [one.asks, one.scale, one.onEducation],
    ]),
  ])
}

function holds(row: object, fields: object): boolean {
  return fingerprint({ ...row, ...fields }) === fingerprint(row)
}
