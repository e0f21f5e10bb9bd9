import { dayOf } from '../dates.ts'
import { CommitteeError } from '../errors.ts'
import { found, placeOfMeeting } from '../find.ts'
import { mustHaveMet } from '../outcomes/must-have-met.ts'
import type { By } from '../people/who-is.ts'
import { mustBeAllowed } from '../people/who-may.ts'
import type { Core } from '../ports.ts'
import { redraw, wantPost } from '../posts/want-post.ts'
import { recordAct } from '../record/record-act.ts'
import type { Transaction } from '../store.ts'
import { knownTopics, mustBeKnown } from './known-topics.ts'
import type { TopicOutcome } from './outcome.ts'
import type { Method, Proposal } from './proposal.ts'

type Decided = Pick<TopicOutcome, 'decision' | 'targetMeeting' | 'mergedIntoId' | 'words'>

/**
 * Records what the committee decided on a topic at its meeting, puts it on the work plan where it is to stand
 * there, and tells the proposer. Recorded again, it is mended.
 * @throws CommitteeError
 */
export async function recordTopicOutcome(
  core: Core,
  by: By,
  input: { readonly proposalId: string; readonly decided: Decided },
): Promise<void> {
  const { decided } = input
  await core.store.transact(async (tx) => {
    const proposal = await found(tx.proposals, input.proposalId)
    const { person } = await mustBeAllowed(
      tx,
      by,
      proposal.committeeId,
      'prepare the meeting',
      dayOf(core.now()),
    )
    if (proposal.meetingId !== null) mustHaveMet(core, (await placeOfMeeting(tx, proposal.meetingId)).meeting)
    await mustBeKnown(tx, proposal)
    await mustBeWhole(tx, proposal, decided)
    const { councilId } = proposal
    const outcome = { id: core.newId(), councilId, proposalId: proposal.id, ...decided, at: core.now() }
    if (!(await tx.topicOutcomes.insert(outcome)))
      await tx.topicOutcomes.update({ proposalId: proposal.id }, { ...decided, at: core.now() })
    await keepEntry(core, tx, proposal, decided)
    await recordAct(core, tx, {
      councilId,
      by,
      personId: person?.id ?? null,
      act: 'record an outcome',
      subject: 'proposal',
      subjectId: proposal.id,
    })
    await wantPost(core, tx, {
      councilId,
      kind: 'topic-outcome',
      subjectId: proposal.id,
      target: 'person',
      targetId: proposal.personId,
    })
    if (proposal.meetingId !== null) await redraw(core, tx, { kind: 'desk', subjectId: proposal.meetingId })
  })
}

async function mustBeWhole(tx: Transaction, proposal: Proposal, decided: Decided): Promise<void> {
  const { decision, targetMeeting, words, mergedIntoId } = decided
  if (decision === 'add' && targetMeeting === null)
    throw new CommitteeError(
      'missing',
      'Please give the meeting at which the committee will look at it.',
      'meeting',
    )
  if (decision === 'decline' && words === null)
    throw new CommitteeError(
      'missing',
      'Please give the committee’s reasons: the proposer is told them.',
      'words',
    )
  if (decision === 'refer' && words === null)
    throw new CommitteeError('missing', 'Please say to whom it was referred.', 'words')
  if (decision !== 'merge') return
  const into = mergedIntoId === null ? null : await tx.proposals.get(mergedIntoId)
  const standsThere =
    into !== null &&
    into.id !== proposal.id &&
    into.committeeId === proposal.committeeId &&
    into.withdrawnAt === null &&
    (await knownTopics(tx, [into])).length > 0
  if (!standsThere)
    throw new CommitteeError('missing', 'Please choose the topic that it was merged with.', 'merged')
}

async function keepEntry(core: Core, tx: Transaction, proposal: Proposal, decided: Decided): Promise<void> {
  const method = methodOf(proposal, decided)
  if (method === null) {
    await tx.entries.remove({ proposalId: proposal.id })
    return
  }
  const { councilId, committeeId, what } = proposal
  const entry = {
    method,
    targetMeeting: decided.decision === 'add-to-be-scheduled' ? null : decided.targetMeeting,
  }
  const fresh = {
    id: core.newId(),
    councilId,
    committeeId,
    proposalId: proposal.id,
    what,
    ...entry,
    at: core.now(),
  }
  if (!(await tx.entries.insert(fresh))) await tx.entries.update({ proposalId: proposal.id }, entry)
}

/** How the committee will look at it, or null where it does not stand on the work plan. */
function methodOf(proposal: Proposal, decided: Decided): Method | null {
  switch (decided.decision) {
    case 'add':
    case 'add-to-be-scheduled':
      return proposal.method
    case 'briefing-note':
      return 'briefing'
    case 'task-and-finish':
      return 'task-and-finish'
    case 'merge':
    case 'decline':
    case 'refer':
      return null
    default:
      return decided.decision satisfies never
  }
}
