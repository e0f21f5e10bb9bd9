import { z } from 'zod'
import type { Meeting } from '../agenda/meetings/meeting.ts'
import { mustNotBeCancelled } from '../agenda/meetings/what-may-change.ts'
import { atMeeting } from '../agenda/places.ts'
import { redrawAgenda } from '../agenda/redraws.ts'
import { atCommittee } from '../council/at-committee.ts'
import type { Committee } from '../council/council.ts'
import { clerk } from '../council/permission.ts'
import { CommitteeError } from '../kernel/errors.ts'
import { found } from '../kernel/found.ts'
import { stillUseful } from '../members/replies/at-interest.ts'
import { knownTopics, mustBeKnown } from '../members/work-plan/known-topics.ts'
import { type TopicOutcome, topicOutcomeSchema } from '../members/work-plan/outcome.ts'
import type { Method, Proposal } from '../members/work-plan/proposal.ts'
import { topicOutcomeWords } from '../members/work-plan/topic-outcome.words.ts'
import type { Core } from '../ports.ts'
import { tell } from '../record/notify-of-change.ts'
import type { Doing } from '../record/row.ts'
import { verb } from '../record/verb.ts'
import { wantPost } from '../record/want-post.ts'
import type { Tables, Transaction } from '../store.ts'
import { mustBeDraft } from './change-record.ts'
import { keepEarlierOutcome } from './keep-earlier-outcome.ts'
import { mustHaveMet } from './must-have-met.ts'
import { recordWords } from './record.words.ts'

const decidedSchema = topicOutcomeSchema.pick({
  decision: true,
  targetMeeting: true,
  mergedIntoId: true,
  words: true,
})
type Decided = z.infer<typeof decidedSchema>

type TopicPlace = {
  readonly proposal: Proposal
  /** The meeting that it comes from, if any. */
  readonly meeting: Meeting | null
  readonly committee: Committee
}

/** Records what the committee decided on a topic at its meeting, updates the work plan, and tells the proposer. Recorded
 * again, it replaces the earlier outcome, which is kept. */
export const recordTopicOutcome = verb({
  act: 'record an outcome',
  input: z.object({ proposalId: z.string(), decided: decidedSchema }),
  place: atTopic,
  may: clerk,
  while: [mustHaveMetOnIt],
  async run({ core, tx, now, proposal, meeting, person }, { proposalId, decided }) {
    await mustBeKnown(tx, proposal)
    await mustBeWhole(tx, proposal, decided)
    const standing = await tx.topicOutcomes.findOne({ proposalId })
    if (standing !== null && isSame(standing, decided)) return false
    const { councilId, itemId, personId, what } = proposal
    if (meeting !== null) mustBeDraft(meeting)
    if (meeting !== null && standing !== null) {
      const before = topicOutcomeWords.line(standing)
      await keepEarlierOutcome(core, tx, { meeting }, person, { itemId, before })
      await tell(core, tx, meeting, personId === person?.id ? [] : [personId], {
        about: 'topic-outcome',
        subjectId: proposalId,
        occasion: core.newId(),
        words: recordWords.topic.corrected(what),
        itemId,
        usefulUntil: stillUseful(now),
      })
    }
    const outcome = { id: core.newId(), councilId, proposalId, ...decided, at: now }
    if (!(await tx.topicOutcomes.insert(outcome)))
      await tx.topicOutcomes.update({ proposalId }, { ...decided, at: now })
    await keepEntry(core, tx, proposal, decided)
    const post = { councilId, kind: 'topic-outcome', subjectId: proposalId } as const
    await wantPost(core, tx, { ...post, target: 'person', targetId: personId })
    return true
  },
  on: ({ proposal }) => ['proposal', proposal],
  async redraws({ meeting, ...of }) {
    if (meeting !== null) await redrawAgenda({ ...of, meeting })
  },
})

async function atTopic(doing: Doing, { proposalId }: { readonly proposalId: string }): Promise<TopicPlace> {
  const { meetingId, ...of } = await found(doing.tx.proposals, proposalId)
  const place =
    meetingId === null
      ? { meeting: null, ...(await atCommittee(doing, of)) }
      : await atMeeting('exclusive')(doing, { meetingId })
  return { ...place, proposal: await found(doing.tx.proposals, proposalId) }
}

function mustHaveMetOnIt({ meeting, now }: TopicPlace & { readonly now: Date }): void {
  if (meeting === null) return
  mustNotBeCancelled({ meeting })
  mustHaveMet({ meeting, now })
}

function isSame(standing: TopicOutcome, decided: Decided): boolean {
  return (
    standing.decision === decided.decision &&
    standing.targetMeeting === decided.targetMeeting &&
    standing.mergedIntoId === decided.mergedIntoId &&
    standing.words === decided.words
  )
}

async function mustBeWhole(tx: Tables, proposal: Proposal, decided: Decided): Promise<void> {
  const { decision, targetMeeting, words, mergedIntoId } = decided
  if (decision === 'add' && targetMeeting === null)
    throw new CommitteeError('missing', recordWords.topic.meetingMissing, 'meeting')
  if (decision === 'decline' && words === null)
    throw new CommitteeError('missing', recordWords.topic.reasonsMissing, 'words')
  if (decision === 'refer' && words === null)
    throw new CommitteeError('missing', recordWords.topic.referralMissing, 'words')
  if (decision !== 'merge') return
  const into = mergedIntoId === null ? null : await tx.proposals.get(mergedIntoId)
  const standsThere =
    into !== null &&
    into.id !== proposal.id &&
    into.committeeId === proposal.committeeId &&
    into.withdrawnAt === null &&
    (await knownTopics(tx, [into])).length > 0
  if (!standsThere) throw new CommitteeError('missing', recordWords.topic.mergedMissing, 'merged')
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

/** How the committee will look at it, or null if it is not on the work plan. */
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
