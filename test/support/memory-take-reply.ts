import type { ReplyTaken, Transaction } from '../../src/committee/store.ts'

/** Writes a reply in one step, on tables in memory. */
export async function takeReplyIn(
  tx: Transaction,
  { meeting, itemId, reply, change, act, touches }: ReplyTaken,
): Promise<boolean> {
  const open = { repliesCloseAt: meeting.repliesCloseAt, repliesClosedAt: null, cancelledAt: null }
  const standing = await tx.meetings.findOne({ id: meeting.id, ...open })
  const item = { id: itemId, meetingId: meeting.id, openness: 'open', state: 'standing' } as const
  if (standing === null || standing.postedAt === null || !(await tx.items.exists(item))) return false
  const { answer, words, revision, wording, via, entered, at } = reply
  const changes = { answer, words, revision, wording, via, entered, at }
  const won =
    revision === 1
      ? await tx.replies.insert(reply)
      : (await tx.replies.update({ id: reply.id, revision: revision - 1 }, changes)) === 1
  if (!won) return false
  await tx.replyChanges.insert(change)
  tx.record(act)
  tx.touch(touches)
  return true
}
