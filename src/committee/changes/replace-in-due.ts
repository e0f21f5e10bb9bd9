import type { Transaction } from '../store.ts'

/** Notices of a meeting that wait to go out may quote a text that is to be shown no more. */
export async function replaceInDue(
  tx: Transaction,
  meetingId: string,
  text: string,
  by: string,
): Promise<void> {
  for (const { id, words } of await tx.messages.find({ meetingId, state: 'due' }))
    if (words.includes(text)) await tx.messages.update({ id }, { words: words.replaceAll(text, by) })
}
