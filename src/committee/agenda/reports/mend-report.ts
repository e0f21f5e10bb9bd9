import { z } from 'zod'
import { errorWords } from '../../kernel/error.words.ts'
import { CommitteeError } from '../../kernel/errors.ts'
import type { Doing } from '../../record/row.ts'
import { verb } from '../../record/verb.ts'
import type { ItemPlace } from '../find.ts'
import { newestReports } from '../find.ts'
import { itemWords } from '../meetings/item.words.ts'
import { mustBeNumber } from '../meetings/put-item.ts'
import { mustBeDrafting, mustNotBeCancelled } from '../meetings/what-may-change.ts'
import { atItem, onItem, onRecommendation } from '../places.ts'
import { redrawDraft } from '../redraws.ts'
import { type FiledReport, filedReportSchema } from './filed-report.ts'
import { inPlace, recommendationSchema } from './recommendation.ts'
import { reportWords } from './report.words.ts'

const drafting = [mustNotBeCancelled, mustBeDrafting]
const ofRecommendation = z.object({ recommendationId: z.string() })
const mendSchema = recommendationSchema.pick({
  label: true,
  text: true,
  asks: true,
  scale: true,
  onEducation: true,
})
export const mendedSchema = mendSchema.extend({
  addressee: recommendationSchema.shape.addressee.exactOptional(),
})
export const headerSchema = filedReportSchema.pick({
  title: true,
  reportBy: true,
  decisionType: true,
  wards: true,
  purpose: true,
})

/** What the changes to a report that is still a draft share. */
export const onReport = { ...onItem, place: atReport, while: drafting, redraws: redrawDraft }

/** Corrects what was misread in a report's header. */
export const mendHeader = verb({
  ...onReport,
  act: 'mend a report',
  input: z.object({
    itemId: z.string(),
    number: z.string(),
    header: headerSchema,
  }),
  async run({ tx, item, meeting, report }, { number, header }) {
    // The clerk has seen the doubts beside these fields, and saved them.
    const doubts = report.doubts.filter(({ field = '' }) => !(field in header))
    await tx.reports.update({ id: report.id }, { ...header, doubts })
    const same = await tx.items.findOne({ meetingId: meeting.id, number })
    if (same !== null && same.id !== item.id)
      throw new CommitteeError('name-taken', itemWords.numberTaken(number), 'number')
    await tx.items.update({ id: item.id }, { number: mustBeNumber(number), title: header.title })
    return true
  },
})

/** Corrects a recommendation of a draft: its label, its text, what it asks of members, and on which scale. */
export const mendRecommendation = verb({
  ...onRecommendation,
  act: 'mend a recommendation',
  input: ofRecommendation.extend({ mend: mendedSchema }),
  while: drafting,
  async run({ tx, recommendation: { id } }, { mend }) {
    return (await tx.recommendations.update({ id }, mend)) > 0
  },
})

/** Adds a recommendation that the reader missed, after the others. The form brings its id, so a form sent twice adds one. */
export const addRecommendation = verb({
  ...onReport,
  act: 'add a recommendation',
  input: z.object({ itemId: z.string(), id: z.string(), mend: mendSchema }),
  async run({ tx, item, report }, { id, mend }) {
    const last = inPlace(await tx.recommendations.find({ reportId: report.id })).at(-1)
    const fresh = await tx.recommendations.insert({
      ...mend,
      id,
      councilId: item.councilId,
      itemId: item.id,
      reportId: report.id,
      place: (last?.place ?? 0) + 1,
      leadIn: last?.leadIn ?? null,
      addressee: null,
      wording: 1,
    })
    if (fresh) return true
    const standing = await tx.recommendations.get(id)
    if (standing?.reportId === report.id) return false
    throw new CommitteeError('malformed', errorWords.formUsed)
  },
})

/** Removes what the reader mistook for a recommendation. */
export const leaveOutRecommendation = verb({
  ...onRecommendation,
  act: 'leave out a recommendation',
  input: ofRecommendation,
  while: drafting,
  async run({ tx, recommendation: { id } }) {
    return (await tx.recommendations.remove({ id })) > 0
  },
})

async function atReport(
  doing: Doing,
  input: { readonly itemId: string },
): Promise<ItemPlace & { readonly report: FiledReport }> {
  const place = await atItem('exclusive')(doing, input)
  const report = (await newestReports(doing.tx, [input.itemId])).get(input.itemId)
  if (report === undefined) throw new CommitteeError('not-found', reportWords.none)
  return { ...place, report }
}
