import type { Transaction } from '../store.ts'
import type { Past } from './past.ts'

/** The timer's own act when it has forgotten something. It names nobody, and stays. */
export const forgetting = 'forget what is past its time'

/** Forgets who did what when on a meeting and its items; acts on the meeting itself only if no item is held. */
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
