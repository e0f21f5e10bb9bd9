import type { By } from '../../kernel/actor.ts'
import { CommitteeError } from '../../kernel/errors.ts'
import { asSentence } from '../../kernel/text.ts'
import type { Core } from '../../ports.ts'
import { notifyOfChange } from '../../record/notify-of-change.ts'
import { redraw } from '../../record/want-post.ts'
import { placeOfRecommendation } from '../find.ts'
import { changeMeeting } from '../meetings/change-meeting.ts'
import type { Item } from '../meetings/item.ts'
import { stageOf } from '../meetings/meeting.ts'
import { mustBeOpenItem } from '../meetings/what-may-change.ts'
import { calledBy } from './recommendation.ts'

/**
 * Corrects the wording of a recommendation that was posted to members. What was there is kept, with the reason; replies
 * on it are kept, marked, and asked again; everyone gets a notice.
 * @param input.wording the one that the clerk had before them: corrected meanwhile, nothing is written
 * @returns whether this call corrected it
 * @throws CommitteeError
 */
export async function correctRecommendation(
  core: Core,
  by: By,
  input: {
    readonly recommendationId: string
    readonly wording: number
    readonly text: string
    readonly reason: string
  },
): Promise<boolean> {
  const { meeting, item } = await placeOfRecommendation(core.store.look, input.recommendationId)
  const change = {
    act: 'correct a recommendation',
    subject: 'recommendation',
    subjectId: input.recommendationId,
  }
  return changeMeeting(core, by, meeting.id, change, async (tx, place) => {
    const now = core.now()
    const held = (await tx.meetings.hold(meeting.id)) ?? place.meeting
    mustBeOpen(stageOf(held, now))
    const { recommendation, item: standing } = await placeOfRecommendation(tx, input.recommendationId)
    mustBeOpenItem({ item: standing })
    mustBeStanding(standing)
    const { councilId, id, wording, label, text } = recommendation
    if (wording !== input.wording || text === input.text) return false
    const earlier = { id: core.newId(), councilId, recommendationId: id, wording, label, text }
    if (!(await tx.earlierWordings.insert({ ...earlier, reason: input.reason, at: now }))) return false
    await tx.recommendations.update({ id, wording }, { text: input.text, wording: wording + 1 })
    await redraw(core, tx, { kind: 'draft', subjectId: item.id })
    await notifyOfChange(core, tx, held, {
      key: `wording/${id}/${wording + 1}`,
      itemId: item.id,
      words: `Item ${item.number}: the wording of recommendation ${calledBy(recommendation)} was corrected. ${asSentence(input.reason)} Whoever replied to it before is asked again, and their reply is kept.`,
    })
    return true
  })
}

function mustBeStanding({ number, state }: Item): void {
  if (state !== 'standing')
    throw new CommitteeError(
      'off-the-agenda',
      `Item ${number} was ${state}, so nothing is asked on it and nothing was changed. To correct it, please put the item back first.`,
    )
}

function mustBeOpen(stage: ReturnType<typeof stageOf>): void {
  if (stage === 'drafting')
    throw new CommitteeError(
      'not-posted',
      'This meeting has not been posted to members yet. Please use “Edit” on the draft.',
    )
  if (stage !== 'open')
    throw new CommitteeError(
      'replies-closed',
      'Replies have closed, so what was asked stays as it is. To correct it, please reopen replies first.',
    )
}
