import type { Meeting } from '../meetings/meeting.ts'
import type { Core } from '../ports.ts'
import { redraw, wantPost } from '../posts/want-post.ts'
import type { Transaction } from '../store.ts'

/** Tells substitutes that a member whom they are named for sends apologies; whoever was told before is told how it
 * stands now.
 * @param substitutes to be told; none where the member comes after all, or wants nobody told */
export async function askSubstitutes(
  core: Core,
  tx: Transaction,
  meeting: Meeting,
  attendanceId: string,
  substitutes: readonly string[],
): Promise<void> {
  const { councilId } = meeting
  const of = { kind: 'substitute-asked', subjectId: attendanceId } as const
  await redraw(core, tx, of)
  const told = new Set((await tx.posts.find(of)).map((post) => post.targetId))
  for (const targetId of substitutes.filter((id) => !told.has(id)))
    await wantPost(core, tx, { ...of, councilId, target: 'person', targetId })
}

/** The same once a substitute was confirmed or stood down. */
export async function redrawAsked(
  core: Core,
  tx: Transaction,
  meetingId: string,
  memberId: string,
): Promise<void> {
  for (const { id } of await tx.attendances.find({ meetingId, personId: memberId }))
    await redraw(core, tx, { kind: 'substitute-asked', subjectId: id })
}
