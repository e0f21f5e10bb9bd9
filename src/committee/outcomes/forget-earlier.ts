import type { Item } from '../agenda/meetings/item.ts'
import { moveActs, moveActsToItems } from '../record/move-acts.ts'
import type { Transaction } from '../store.ts'

/**
 * Forgets what members answered before they changed it, and what they took back, once minutes are confirmed. An item that
 * is held for a request keeps everything.
 * @returns how many rows went
 */
export async function forgetEarlier(tx: Transaction, items: readonly Item[]): Promise<number> {
  const itemId = items.filter((item) => item.heldFor === null).map((item) => item.id)
  if (itemId.length === 0) return 0
  const asked = await tx.recommendations.find({ itemId })
  const replies = await tx.replies.find({ recommendationId: asked.map((one) => one.id) })
  const last = new Map(replies.map((reply) => [reply.id, reply.revision]))
  const history = await tx.replyChanges.find({ replyId: [...last.keys()] })
  const earlier = history.filter(({ replyId, revision }) => revision !== last.get(replyId))
  return (
    (await tx.replyChanges.remove({ id: earlier.map((one) => one.id) })) +
    (await forgetWithdrawnTopics(tx, itemId)) +
    (await forgetWithdrawnQuestions(tx, itemId)) +
    (await forgetWithdrawnInterests(tx, itemId))
  )
}

/** Keeps a topic that was polled or that others were merged with, as it is part of what was decided. */
async function forgetWithdrawnTopics(tx: Transaction, itemId: readonly string[]): Promise<number> {
  const proposals = await tx.proposals.find({ itemId })
  const withdrawn = proposals.filter((one) => one.withdrawnAt !== null).map((one) => one.id)
  const used = new Set([
    ...(await tx.pollTopics.find({ proposalId: withdrawn })).map((one) => one.proposalId),
    ...(await tx.topicOutcomes.find({ proposalId: withdrawn })).map((one) => one.proposalId),
    ...(await tx.topicOutcomes.find({ mergedIntoId: withdrawn })).map((one) => one.mergedIntoId),
    ...(await tx.entries.find({ proposalId: withdrawn })).map((one) => one.proposalId),
  ])
  const unused = withdrawn.filter((id) => !used.has(id))
  for (const on of itemId)
    await moveActs(
      tx,
      proposals.filter((one) => one.itemId === on && unused.includes(one.id)),
      on,
    )
  return tx.proposals.remove({ id: unused })
}

/** Keeps a question that others were merged with, as it stands for them. */
async function forgetWithdrawnQuestions(tx: Transaction, itemId: readonly string[]): Promise<number> {
  const questions = await tx.questions.find({ itemId })
  const leading = new Set(questions.map((one) => one.mergedIntoId))
  const withdrawn = questions.filter((one) => one.withdrawnAt !== null && !leading.has(one.id))
  await moveActsToItems(tx, withdrawn)
  return tx.questions.remove({ id: withdrawn.map((one) => one.id) })
}

async function forgetWithdrawnInterests(tx: Transaction, itemId: readonly string[]): Promise<number> {
  const interests = await tx.interests.find({ itemId })
  const withdrawn = interests.filter((one) => one.withdrawnAt !== null)
  await moveActsToItems(tx, withdrawn)
  return tx.interests.remove({ id: withdrawn.map((one) => one.id) })
}
