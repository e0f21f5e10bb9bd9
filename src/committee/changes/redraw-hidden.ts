import type { Core } from '../ports.ts'
import { postKinds } from '../posts/post.ts'
import { redraw } from '../posts/want-post.ts'
import type { Transaction } from '../store.ts'

/** Has every card drawn anew on which a text of a meeting may stand, beyond those that show the meeting itself. */
export async function redrawHidden(
  core: Core,
  tx: Transaction,
  meetingId: string,
  subjectId: string,
): Promise<void> {
  const polls = await tx.polls.find({ meetingId })
  const mergedHere = await tx.topicOutcomes.find({ mergedIntoId: subjectId })
  const reply = (await tx.replies.get(subjectId)) ?? (await tx.suggestions.get(subjectId))
  const about = reply === null ? subjectId : reply.recommendationId
  const entered = await tx.acts.find({ subjectId: about })
  const question = await tx.questions.get(subjectId)
  // Those that ask the same stand on one card.
  const siblings = question === null ? [] : await tx.questions.find({ itemId: question.itemId })
  const ids = [
    subjectId,
    ...polls.map(({ id }) => id),
    ...mergedHere.map(({ proposalId }) => proposalId),
    ...entered.flatMap(({ id, onBehalfOf }) => (onBehalfOf === null ? [] : [id])),
    ...siblings.map(({ id }) => id),
  ]
  for (const id of new Set(ids)) await redraw(core, tx, { kind: postKinds, subjectId: id })
}
