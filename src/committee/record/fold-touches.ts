import { actSchema } from '../kernel/act.ts'
import type { Core } from '../ports.ts'
import type { Tables } from '../store.ts'
import type { Touched } from './touch.ts'

/** Enough for a busy minute, and few enough to keep the transaction short. */
const mostAtOnce = 500

/**
 * Marks the posts that touches concern as due. Several programs may do this at once: each takes different touches, and
 * those of a program that fails come back.
 * @returns how many touches were folded
 */
export async function foldTouches(core: Core): Promise<number> {
  if (!(await core.store.look.touches.exists({}))) return 0
  let folded = 0
  let count: number
  do {
    count = await foldSome(core)
    folded += count
  } while (count === mostAtOnce)
  return folded
}

function foldSome(core: Core): Promise<number> {
  return core.store.transact(async (tx) => {
    const touches = await tx.takeTouches(mostAtOnce)
    const concerned: Touched[] = touches.filter(({ kind }) => kind !== null)
    const meetings = touches.filter(({ kind }) => kind === null).map(({ subjectId }) => subjectId)
    for (const meetingId of new Set(meetings))
      for (const subjectId of await subjectsIn(tx, meetingId))
        concerned.push({ subjectId, kind: null, targetId: null })
    if (concerned.length > 0) await tx.markDue(concerned, core.newId())
    return touches.length
  })
}

/** The subjects of every kind of post that belongs to the meeting. */
export async function subjectsIn(tables: Tables, meetingId: string): Promise<string[]> {
  const items = await tables.items.find({ meetingId })
  const itemId = items.map(({ id }) => id)
  const proposals = await tables.proposals.find({ meetingId })
  const rows = [
    ...items,
    ...proposals,
    ...(await tables.polls.find({ meetingId })),
    ...(await tables.questions.find({ meetingId })),
  ]
  // The card of a merged topic names the topic that it was merged with.
  const merged = await tables.topicOutcomes.find({ mergedIntoId: proposals.map(({ id }) => id) })
  const enteredOn = [
    ...rows,
    ...(await tables.recommendations.find({ itemId })),
    ...(await tables.attendances.find({ meetingId })),
  ]
  const acts = await tables.acts.findParts({ subjectId: enteredOn.map(({ id }) => id) }, actParts)
  return [
    meetingId,
    ...rows.map(({ id }) => id),
    ...merged.map(({ proposalId }) => proposalId),
    ...acts.filter(({ onBehalfOf }) => onBehalfOf !== null).map(({ id }) => id),
  ]
}

const actParts = actSchema.pick({ id: true, onBehalfOf: true })
