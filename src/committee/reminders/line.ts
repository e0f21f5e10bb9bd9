import { newestByItem } from '../agenda/find.ts'
import { asked } from '../agenda/meetings/agenda.ts'
import { type Item, inPrintedOrder } from '../agenda/meetings/item.ts'
import type { Meeting } from '../agenda/meetings/meeting.ts'
import { filedReportSchema } from '../agenda/reports/filed-report.ts'
import { type Recommendation, recommendationSchema } from '../agenda/reports/recommendation.ts'
import { groupBy } from '../kernel/group-by.ts'
import { takesNoPart } from '../members/replies/interest.ts'
import { answersAsItStands, replySchema } from '../members/replies/reply.ts'
import type { Tables } from '../store.ts'

/** An item, what members are asked on it, and who takes no part in it. */
export type Line = {
  readonly item: Item
  readonly hasReport: boolean
  readonly questions: readonly Question[]
  /** Ids of people. */
  readonly takingNoPart: ReadonlySet<string>
}
/** With the ids of those who have answered its present wording. */
type Question = Pick<Recommendation, 'id'> & { readonly answeredBy: ReadonlySet<string> }

// Without the text of reports and replies, which can be long.
const versions = filedReportSchema.pick({ id: true, itemId: true, version: true })
const questions = recommendationSchema.pick({ id: true, reportId: true, asks: true, wording: true })
const answers = replySchema.pick({ recommendationId: true, personId: true, wording: true })

/** The lines of meetings' agendas in their printed order, by the meeting's id.
 * @param personId to read only this person's answers and interests */
export async function linesOf(
  tables: Tables,
  meetings: readonly Meeting[],
  personId: string | undefined,
): Promise<Map<string, Line[]>> {
  if (meetings.length === 0) return new Map()
  const items = inPrintedOrder(await tables.items.find({ meetingId: meetings.map(({ id }) => id) }))
  const itemId = items.map(({ id }) => id)
  const reports = newestByItem(await tables.reports.findParts({ itemId, inPlace: true }, versions))
  const reportId = [...reports.values()].map(({ id }) => id)
  const recommendations = groupBy(
    await tables.recommendations.findParts({ reportId }, questions),
    (one) => one.reportId,
  )
  const lines = items.map((item) => {
    const report = reports.get(item.id)
    const theirs = { item, recommendations: recommendations.get(report?.id ?? '') ?? [] }
    return { item, hasReport: report !== undefined, asked: asked(theirs) }
  })
  const whose = personId === undefined ? {} : { personId }
  const interests = groupBy(
    (await tables.interests.find({ itemId, ...whose })).filter(takesNoPart),
    (interest) => interest.itemId,
  )
  const recommendationId = lines.flatMap((line) => line.asked).map(({ id }) => id)
  const replies = groupBy(
    await tables.replies.findParts({ recommendationId, ...whose }, answers),
    (reply) => reply.recommendationId,
  )
  const full = lines.map(
    ({ item, hasReport, asked }): Line => ({
      item,
      hasReport,
      questions: asked.map((one) => {
        const standing = (replies.get(one.id) ?? []).filter((reply) => answersAsItStands(reply, one))
        return { id: one.id, answeredBy: new Set(standing.map((reply) => reply.personId)) }
      }),
      takingNoPart: new Set((interests.get(item.id) ?? []).map((interest) => interest.personId)),
    }),
  )
  return groupBy(full, ({ item }) => item.meetingId)
}
