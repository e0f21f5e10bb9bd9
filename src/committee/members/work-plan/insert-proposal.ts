import type { Meeting } from '../../agenda/meetings/meeting.ts'
import { errorWords } from '../../kernel/error.words.ts'
import { CommitteeError } from '../../kernel/errors.ts'
import type { Core } from '../../ports.ts'
import type { Transaction } from '../../store.ts'
import type { TopicWords } from './proposal.ts'

type Proposing = {
  readonly id: string
  readonly meeting: Meeting
  readonly itemId: string | null
  readonly recommendationId: string | null
  readonly personId: string
  readonly entered: boolean
  readonly source: string | null
  readonly topic: TopicWords
}

/** A form sent twice carries the same id and proposes once.
 * @returns false if the topic stands already */
export async function insertProposal(core: Core, tx: Transaction, proposing: Proposing): Promise<boolean> {
  const { id, meeting, itemId, recommendationId, personId, entered, source, topic } = proposing
  const fresh = await tx.proposals.insert({
    ...topic,
    id,
    councilId: meeting.councilId,
    committeeId: meeting.committeeId,
    meetingId: meeting.id,
    itemId,
    recommendationId,
    personId,
    entered,
    source,
    withdrawnAt: null,
    at: core.now(),
  })
  if (fresh) return true
  const standing = await tx.proposals.get(id)
  const same = standing?.meetingId === meeting.id && standing.recommendationId === recommendationId
  if (standing?.personId !== personId || !same) throw new CommitteeError('malformed', errorWords.formUsed)
  // It was taken back on another device and is sent once more: it stands again.
  const back = { ...topic, withdrawnAt: null, at: core.now() }
  return standing.withdrawnAt !== null && (await tx.proposals.update({ id }, back)) > 0
}
