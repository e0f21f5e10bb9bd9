import type { Transaction } from '../store.ts'
import type { Past } from './past.ts'

/** What the timer itself leaves when it has forgotten something. It names nobody, and stays. */
export const forgetting = 'forget what is past its time'

/** Forgets who did what when about a meeting and its items; of the whole meeting only where none of them is held. */
export async function forgetActs(
  tx: Transaction,
  { meetingId, itemId: items, anyHeld }: Past,
): Promise<number> {
  const itemId = [...items]
  const proposals = [
    ...(await tx.proposals.find({ itemId })),
    ...(anyHeld ? [] : await tx.proposals.find({ meetingId, itemId: null })),
  ]
  const rows = [
    ...(await tx.reports.find({ itemId })),
    ...(await tx.recommendations.find({ itemId })),
    ...(await tx.questions.find({ itemId })),
    ...proposals,
    ...(await tx.pollTopics.find({ proposalId: proposals.map(({ id }) => id) })),
    ...(await tx.resolutions.find({ itemId })),
    ...(await tx.interests.find({ itemId })),
    ...(anyHeld ? [] : await tx.attendances.find({ meetingId })),
    ...(anyHeld ? [] : await tx.polls.find({ meetingId })),
  ]
  const about = [...items, ...rows.map((row) => row.id), ...(anyHeld ? [] : [meetingId])]
  const acts = await tx.acts.find({ subjectId: about })
  return tx.acts.remove({ id: acts.filter(({ act }) => act !== forgetting).map((one) => one.id) })
}
