import { z } from 'zod'
import { CommitteeError } from '../../kernel/errors.ts'
import { asSentence } from '../../kernel/text.ts'
import { notifyOfChange } from '../../record/notify-of-change.ts'
import { verb } from '../../record/verb.ts'
import type { Item } from '../meetings/item.ts'
import { type Meeting, stageOf } from '../meetings/meeting.ts'
import { mustBeOpenItem, mustNotBeCancelled } from '../meetings/what-may-change.ts'
import { onRecommendation } from '../places.ts'
import { calledBy, recommendationSchema } from './recommendation.ts'

/**
 * Corrects the wording of a recommendation that was posted to members. What was there is kept, with the reason; replies
 * on it are kept, marked, and asked again; everyone gets a notice. The wording is the one that the clerk had before
 * them: corrected meanwhile, nothing is written.
 */
export const correctRecommendation = verb({
  ...onRecommendation,
  act: 'correct a recommendation',
  input: recommendationSchema
    .pick({ wording: true, text: true })
    .extend({ recommendationId: z.string(), reason: z.string() }),
  while: [mustNotBeCancelled, mustBeOpen, mustBeOpenItem, mustBeStanding],
  async run({ core, tx, now, meeting, item, recommendation }, { reason, ...corrected }) {
    const { councilId, id, wording, label, text } = recommendation
    if (wording !== corrected.wording || text === corrected.text) return false
    const earlier = { id: core.newId(), councilId, recommendationId: id, wording, label, text }
    if (!(await tx.earlierWordings.insert({ ...earlier, reason, at: now }))) return false
    await tx.recommendations.update({ id, wording }, { text: corrected.text, wording: wording + 1 })
    await notifyOfChange(core, tx, meeting, {
      about: 'wording',
      subjectId: id,
      occasion: String(wording + 1),
      itemId: item.id,
      words: `Item ${item.number}: the wording of recommendation ${calledBy(recommendation)} was corrected. ${asSentence(reason)} Whoever replied to it before is asked again, and their reply is kept.`,
    })
    return true
  },
})

function mustBeStanding({ item: { number, state } }: { readonly item: Item }): void {
  if (state !== 'standing')
    throw new CommitteeError(
      'off-the-agenda',
      `Item ${number} was ${state}, so nothing is asked on it and nothing was changed. To correct it, please put the item back first.`,
    )
}

function mustBeOpen({ meeting, now }: { readonly meeting: Meeting; readonly now: Date }): void {
  const stage = stageOf(meeting, now)
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
