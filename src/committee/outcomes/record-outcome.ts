import type { Meeting } from '../agenda/meetings/meeting.ts'
import type { Person } from '../council/person.ts'
import { mustBeAllowed } from '../council/who-may.ts'
import type { By } from '../kernel/actor.ts'
import { dayOf } from '../kernel/dates.ts'
import { CommitteeError } from '../kernel/errors.ts'
import { found } from '../kernel/found.ts'
import { stillUseful } from '../members/replies/undo-interest.ts'
import { knownTopics, mustBeKnown } from '../members/work-plan/known-topics.ts'
import type { TopicOutcome } from '../members/work-plan/outcome.ts'
import { topicOutcomeLine } from '../members/work-plan/outcome.words.ts'
import type { Method, Proposal } from '../members/work-plan/proposal.ts'
import type { Core } from '../ports.ts'
import { tell } from '../record/notify-of-change.ts'
import { recordAct } from '../record/record-act.ts'
import { wantPost } from '../record/want-post.ts'
import type { Transaction } from '../store.ts'
import { changeRecord, mustBeDraft } from './change-record.ts'
import { keepEarlierOutcome } from './keep-earlier-outcome.ts'

type Decided = Pick<TopicOutcome, 'decision' | 'targetMeeting' | 'mergedIntoId' | 'words'>

/**
 * Records what the committee decided on a topic at its meeting, puts it on the work plan where it is to stand
 * there, and tells the proposer. Recorded again, it is mended, and what was there is kept.
 * @returns whether this call changed anything
 * @throws CommitteeError
 */
export async function recordTopicOutcome(
  core: Core,
  by: By,
  input: { readonly proposalId: string; readonly decided: Decided },
): Promise<boolean> {
  const { proposalId } = input
  const { meetingId, committeeId, councilId } = await found(core.store.look.proposals, proposalId)
  const entry = { act: 'record an outcome', subject: 'proposal', subjectId: proposalId }
  if (meetingId !== null)
    return changeRecord(core, by, meetingId, entry, (tx, { meeting }, clerk) =>
      keep(core, tx, input, meeting, clerk),
    )
  return core.store.transact(async (tx) => {
    const { person } = await mustBeAllowed(tx, by, committeeId, 'prepare the meeting', dayOf(core.now()))
    const did = await keep(core, tx, input, null, person)
    if (did) await recordAct(core, tx, { councilId, by, personId: person?.id ?? null, ...entry })
    return did
  })
}

/** @param meeting whose record it is part of; null for a topic that comes from none */
async function keep(
  core: Core,
  tx: Transaction,
  { proposalId, decided }: { readonly proposalId: string; readonly decided: Decided },
  meeting: Meeting | null,
  clerk: Person | null,
): Promise<boolean> {
  const proposal = await found(tx.proposals, proposalId)
  await mustBeKnown(tx, proposal)
  await mustBeWhole(tx, proposal, decided)
  const [standing = null] = await tx.topicOutcomes.find({ proposalId })
  if (standing !== null && isSame(standing, decided)) return false
  const { councilId, itemId, personId, what } = proposal
  if (meeting !== null) mustBeDraft(meeting)
  if (meeting !== null && standing !== null) {
    const before = topicOutcomeLine(standing)
    await keepEarlierOutcome(core, tx, { meeting }, clerk, { itemId, before })
    await tell(core, tx, meeting, personId === clerk?.id ? [] : [personId], {
      key: `topic-outcome/${core.newId()}`,
      words: `What was entered about your topic “${what}” was corrected. The message that told you what became of it says how it stands now.`,
      itemId,
      usefulUntil: stillUseful(core.now()),
    })
  }
  const outcome = { id: core.newId(), councilId, proposalId, ...decided, at: core.now() }
  if (!(await tx.topicOutcomes.insert(outcome)))
    await tx.topicOutcomes.update({ proposalId }, { ...decided, at: core.now() })
  await keepEntry(core, tx, proposal, decided)
  await wantPost(core, tx, {
    councilId,
    kind: 'topic-outcome',
    subjectId: proposalId,
    target: 'person',
    targetId: personId,
  })
  return true
}

function isSame(standing: TopicOutcome, decided: Decided): boolean {
  return (
    standing.decision === decided.decision &&
    standing.targetMeeting === decided.targetMeeting &&
    standing.mergedIntoId === decided.mergedIntoId &&
    standing.words === decided.words
  )
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
