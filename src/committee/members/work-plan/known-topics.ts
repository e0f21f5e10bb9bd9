import { CommitteeError } from '../../kernel/errors.ts'
import type { Tables } from '../../store.ts'
import type { Proposal } from './proposal.ts'

/** Those of the topics that others than their proposers may be shown: the clerk, too, sees one only once the replies
 * of its meeting have closed. */
export async function knownTopics(tables: Tables, proposals: readonly Proposal[]): Promise<Proposal[]> {
  const ids = proposals.flatMap((one) => (one.meetingId === null ? [] : [one.meetingId]))
  const meetings = await tables.meetings.find({ id: [...new Set(ids)] })
  const open = new Set(meetings.filter((one) => one.repliesClosedAt === null).map((one) => one.id))
  const known = proposals.filter((one) => one.meetingId === null || !open.has(one.meetingId))
  return openTopics(tables, known)
}

/** Those of the topics that come from no item which is not open to the public: nobody is shown the others. */
export async function openTopics(tables: Tables, proposals: readonly Proposal[]): Promise<Proposal[]> {
  const ids = proposals.flatMap((one) => (one.itemId === null ? [] : [one.itemId]))
  if (ids.length === 0) return [...proposals]
  const items = await tables.items.find({ id: [...new Set(ids)] })
  const withheld = new Set(items.filter((one) => one.openness !== 'open').map((one) => one.id))
  return proposals.filter((one) => one.itemId === null || !withheld.has(one.itemId))
}

/** @throws CommitteeError exempt */
export async function mustBeOpen(tables: Tables, proposal: Proposal): Promise<void> {
  if ((await openTopics(tables, [proposal])).length > 0) return
  throw new CommitteeError(
    'exempt',
    'The item that this topic comes from is not open to the public, so it is not shown here and nothing was recorded.',
  )
}

/** @throws CommitteeError replies-open */
export async function mustBeKnown(tables: Tables, proposal: Proposal): Promise<void> {
  if ((await knownTopics(tables, [proposal])).length > 0) return
  throw new CommitteeError(
    'replies-open',
    'Replies are still open, and topics are known only once they have closed. Please close replies first.',
  )
}
