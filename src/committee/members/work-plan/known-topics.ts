import { CommitteeError } from '../../kernel/errors.ts'
import type { Tables } from '../../store.ts'
import type { Proposal } from './proposal.ts'
import { proposalWords } from './proposal.words.ts'

/** The topics that people other than their proposers may see. Even the clerk sees one only once the replies of its meeting
 * have closed. */
export async function knownTopics(tables: Tables, proposals: readonly Proposal[]): Promise<Proposal[]> {
  const ids = proposals.flatMap((one) => (one.meetingId === null ? [] : [one.meetingId]))
  const meetings = await tables.meetings.find({ id: [...new Set(ids)] })
  const open = new Set(meetings.filter((one) => one.repliesClosedAt === null).map((one) => one.id))
  const known = proposals.filter((one) => one.meetingId === null || !open.has(one.meetingId))
  return openTopics(tables, known)
}

/** The topics that may be shown at all: those from an item that is not open to the public are left out. */
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
  throw new CommitteeError('exempt', proposalWords.notOpen)
}

/** @throws CommitteeError replies-open */
export async function mustBeKnown(tables: Tables, proposal: Proposal): Promise<void> {
  if ((await knownTopics(tables, [proposal])).length > 0) return
  throw new CommitteeError('replies-open', proposalWords.notKnown)
}
