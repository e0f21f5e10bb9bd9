import { z } from 'zod'
import { CommitteeError } from '../../kernel/errors.ts'
import { notifyOfChange } from '../../record/notify-of-change.ts'
import { verb } from '../../record/verb.ts'
import type { Item } from '../meetings/item.ts'
import { type Meeting, stageOf } from '../meetings/meeting.ts'
import { mustBeOpenItem, mustNotBeCancelled } from '../meetings/what-may-change.ts'
import { onRecommendation } from '../places.ts'
import { recommendationSchema } from './recommendation.ts'
import { recommendationWords } from './recommendation.words.ts'

/**
 * Corrects the wording of a recommendation that was posted to members. The earlier wording is kept, with the reason.
 * Replies on it are kept and marked, and their members are asked again. Everyone gets a notice. Does nothing if the
 * wording was corrected since the clerk opened the form.
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
      words: recommendationWords.corrected(item.number, recommendation, reason),
    })
    return true
  },
})

function mustBeStanding({ item: { number, state } }: { readonly item: Item }): void {
  if (state !== 'standing')
    throw new CommitteeError('off-the-agenda', recommendationWords.offTheAgenda(number, state))
}

function mustBeOpen({ meeting, now }: { readonly meeting: Meeting; readonly now: Date }): void {
  const stage = stageOf(meeting, now)
  if (stage === 'drafting') throw new CommitteeError('not-posted', recommendationWords.notPosted)
  if (stage !== 'open') throw new CommitteeError('replies-closed', recommendationWords.closed)
}
