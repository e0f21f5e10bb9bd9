import type { Transaction } from '../store.ts'

/** Replaces a text that must no longer be shown in notices that wait to go out. */
export async function replaceInDue(
  tx: Transaction,
  meetingId: string,
  text: string,
  by: string,
): Promise<void> {
  for (const { id, words } of await tx.messages.find({ meetingId, state: 'due' }))
    if (words.includes(text)) await tx.messages.update({ id }, { words: words.replaceAll(text, by) })
}
