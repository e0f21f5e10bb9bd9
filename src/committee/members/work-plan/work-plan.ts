import type { Tables } from '../../store.ts'
import type { Entry } from './entry.ts'
import { openTopics } from './known-topics.ts'
import { proposalWords } from './proposal.words.ts'

/** What the committee will look at: the soonest first, what is not scheduled yet last. */
export async function workPlanOf(tables: Tables, committeeId: string): Promise<Entry[]> {
  const entries = await tables.entries.find({ committeeId })
  const proposals = await tables.proposals.find({ id: entries.map(({ proposalId }) => proposalId) })
  const open = new Set((await openTopics(tables, proposals)).map(({ id }) => id))
  const when = (entry: Entry) => entry.targetMeeting ?? '9999'
  return entries
    .map((entry) => (open.has(entry.proposalId) ? entry : { ...entry, what: proposalWords.untold }))
    .sort((a, b) => when(a).localeCompare(when(b)))
}
