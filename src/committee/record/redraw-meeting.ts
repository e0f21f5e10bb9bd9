import { actSchema } from '../kernel/act.ts'
import type { Core } from '../ports.ts'
import type { Tables, Transaction } from '../store.ts'
import { postKinds } from './post.ts'
import { redraw } from './want-post.ts'

/** Has the meeting's posts in the rooms, and the clerk's card of it, drawn anew.
 * @param which all: whatever else shows anything of the meeting or of one of its items */
export async function redrawMeeting(
  core: Core,
  tx: Transaction,
  meetingId: string,
  which: 'agenda and desk' | 'all' = 'agenda and desk',
): Promise<void> {
  if (which === 'all') await redraw(core, tx, { kind: postKinds, subjectId: await subjectsIn(tx, meetingId) })
  else await redraw(core, tx, { kind: ['agenda', 'desk'], subjectId: meetingId })
}

/** Of every kind of post, the subjects that belong to the meeting. */
async function subjectsIn(tables: Tables, meetingId: string): Promise<string[]> {
  const items = await tables.items.find({ meetingId })
  const itemId = items.map(({ id }) => id)
  const proposals = await tables.proposals.find({ meetingId })
  const rows = [
    ...items,
    ...proposals,
    ...(await tables.polls.find({ meetingId })),
    ...(await tables.questions.find({ meetingId })),
  ]
  // What became of a topic names the one that it was merged with.
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
