import { moveActs } from '../record/move-acts.ts'
import type { Transaction } from '../store.ts'
import type { Past } from './past.ts'

/**
 * Forgets what each member answered, suggested and gave in polls, and who counted and why. The counts stay: how many, out
 * of how many, by which rule.
 */
export async function forgetReplies(tx: Transaction, past: Past): Promise<number> {
  const itemId = [...past.itemId]
  const asked = (await tx.recommendations.find({ itemId })).map((one) => one.id)
  const replied = await tx.replies.find({ recommendationId: asked })
  const suggested = await tx.suggestions.find({ recommendationId: asked })
  for (const on of asked) {
    const said = [...replied, ...suggested].filter((one) => one.recommendationId === on)
    await moveActs(tx, said, on)
  }
  const replies = replied.map((one) => one.id)
  const suggestions = suggested.map((one) => one.id)
  await tx.hidings.remove({ subjectId: [...replies, ...suggestions] })
  return (
    (await tx.replyChanges.remove({ replyId: replies })) +
    (await tx.replies.remove({ id: replies })) +
    (await tx.suggestions.remove({ id: suggestions })) +
    (await forgetIndications(tx, past)) +
    (await forgetWhoCounted(tx, past, new Set(asked)))
  )
}

async function forgetIndications(tx: Transaction, { meetingId, itemId }: Past): Promise<number> {
  const proposals = await tx.proposals.find({ meetingId })
  const past = proposals.filter((one) => one.itemId === null || itemId.includes(one.itemId))
  const topics = await tx.pollTopics.find({ proposalId: past.map((one) => one.id) })
  return tx.indications.remove({ pollTopicId: topics.map((one) => one.id) })
}

async function forgetWhoCounted(
  tx: Transaction,
  { meetingId, anyHeld }: Past,
  asked: ReadonlySet<string>,
): Promise<number> {
  let forgotten = 0
  for (const { id, tallies, readers } of await tx.closings.find({ meetingId })) {
    const named = tallies.some((one) => asked.has(one.recommendationId) && one.people.length > 0)
    const read = !anyHeld && readers.length > 0
    if (!named && !read) continue
    forgotten += await tx.closings.update(
      { id },
      {
        tallies: tallies.map((one) => (asked.has(one.recommendationId) ? { ...one, people: [] } : one)),
        readers: anyHeld ? readers : [],
      },
    )
  }
  return forgotten
}
