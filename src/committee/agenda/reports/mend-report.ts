import type { By } from '../../kernel/actor.ts'
import { CommitteeError } from '../../kernel/errors.ts'
import type { Core } from '../../ports.ts'
import { redraw } from '../../record/want-post.ts'
import { newestReports, placeOfItem, placeOfRecommendation } from '../find.ts'
import { changeMeeting, mustBeDrafting } from '../meetings/change-meeting.ts'
import { mustBeNumber } from '../meetings/put-item.ts'
import type { FiledReport } from './filed-report.ts'
import { inPlace, type Recommendation } from './recommendation.ts'

type Header = Pick<FiledReport, 'title' | 'reportBy' | 'decisionType' | 'wards' | 'purpose'>

/** Mends what was misread of a report's header.
 * @throws CommitteeError */
export async function mendHeader(
  core: Core,
  by: By,
  input: { readonly itemId: string; readonly number: string; readonly header: Header },
): Promise<void> {
  const { meeting } = await placeOfItem(core.store.look, input.itemId)
  const change = { act: 'mend a report', subject: 'item', subjectId: input.itemId }
  await changeMeeting(core, by, meeting.id, change, async (tx, place) => {
    await mustBeDrafting(tx, place)
    const report = (await newestReports(tx, [input.itemId])).get(input.itemId)
    if (report === undefined) throw new CommitteeError('not-found', 'This item has no report to mend.')
    // The doubt stood beside the title that the clerk has now seen and saved.
    const doubts = report.doubts.filter(({ about }) => about !== 'title')
    await tx.reports.update({ id: report.id }, { ...input.header, doubts })
    const [same] = await tx.items.find({ meetingId: meeting.id, number: input.number })
    if (same !== undefined && same.id !== input.itemId)
      throw new CommitteeError(
        'name-taken',
        `Item ${input.number} is on this agenda already. Please give another number.`,
        'number',
      )
    await tx.items.update(
      { id: input.itemId },
      { number: mustBeNumber(input.number), title: input.header.title },
    )
    await redraw(core, tx, { kind: 'draft', subjectId: input.itemId })
  })
}

type Mend = Pick<Recommendation, 'label' | 'text' | 'asks' | 'scale' | 'onEducation'>

/** Mends a recommendation: its label, its text, what it asks of members, and on which scale.
 * @throws CommitteeError */
export async function mendRecommendation(
  core: Core,
  by: By,
  input: { readonly recommendationId: string; readonly mend: Mend },
): Promise<void> {
  const { meeting, item } = await placeOfRecommendation(core.store.look, input.recommendationId)
  const change = {
    act: 'mend a recommendation',
    subject: 'recommendation',
    subjectId: input.recommendationId,
  }
  await changeMeeting(core, by, meeting.id, change, async (tx, place) => {
    await mustBeDrafting(tx, place)
    await tx.recommendations.update({ id: input.recommendationId }, input.mend)
    await redraw(core, tx, { kind: 'draft', subjectId: item.id })
  })
}

/** Adds a recommendation that the reader missed, after the others.
 * @param input.id comes with the form, so that a form sent twice adds one
 * @throws CommitteeError */
export async function addRecommendation(
  core: Core,
  by: By,
  input: { readonly itemId: string; readonly id: string; readonly mend: Mend },
): Promise<void> {
  const { meeting, item } = await placeOfItem(core.store.look, input.itemId)
  const change = { act: 'add a recommendation', subject: 'item', subjectId: input.itemId }
  await changeMeeting(core, by, meeting.id, change, async (tx, place) => {
    await mustBeDrafting(tx, place)
    const report = (await newestReports(tx, [item.id])).get(item.id)
    if (report === undefined) throw new CommitteeError('not-found', 'This item has no report to mend.')
    const last = inPlace(await tx.recommendations.find({ reportId: report.id })).at(-1)
    const fresh = await tx.recommendations.insert({
      ...input.mend,
      id: input.id,
      councilId: item.councilId,
      itemId: item.id,
      reportId: report.id,
      place: (last?.place ?? 0) + 1,
      leadIn: last?.leadIn ?? null,
      addressee: null,
      wording: 1,
    })
    if (!fresh) {
      const standing = await tx.recommendations.get(input.id)
      if (standing?.reportId === report.id) return false
      throw new CommitteeError('malformed', 'This form cannot be used again. Please open a new one.')
    }
    await redraw(core, tx, { kind: 'draft', subjectId: item.id })
  })
}

/** Leaves out what the reader took for a recommendation and is none.
 * @throws CommitteeError */
export async function leaveOutRecommendation(
  core: Core,
  by: By,
  input: { readonly recommendationId: string },
): Promise<void> {
  const { meeting, item } = await placeOfRecommendation(core.store.look, input.recommendationId)
  const change = {
    act: 'leave out a recommendation',
    subject: 'recommendation',
    subjectId: input.recommendationId,
  }
  await changeMeeting(core, by, meeting.id, change, async (tx, place) => {
    await mustBeDrafting(tx, place)
    await tx.recommendations.remove({ id: input.recommendationId })
    await redraw(core, tx, { kind: 'draft', subjectId: item.id })
  })
}
