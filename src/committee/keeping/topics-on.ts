import type { Item } from '../agenda/meetings/item.ts'
import { topicWordsSchema } from '../members/work-plan/proposal.ts'
import type { Tables } from '../store.ts'
import type { ItemExport } from './item-export.ts'
import type { Name } from './papers-of.ts'

/** The topics that were proposed from an item, with what became of each, and the counts of polls that have closed. */
export async function topicsOn(
  tables: Tables,
  { id: itemId }: Item,
  name: Name,
): Promise<ItemExport['topics']> {
  const proposals = await tables.proposals.find({ itemId })
  const proposalId = proposals.map((one) => one.id)
  const outcomes = await tables.topicOutcomes.find({ proposalId })
  const pollTopics = await tables.pollTopics.find({ proposalId })
  const polls = await tables.polls.find({ id: pollTopics.map((one) => one.pollId) })
  return proposals.map(({ id, personId, withdrawnAt, at, ...topic }) => {
    const outcome = outcomes.find((one) => one.proposalId === id)
    const inPolls = pollTopics.filter((one) => one.proposalId === id)
    return {
      id,
      member: name(personId),
      source: topic.source,
      ...topicWordsSchema.parse(topic),
      withdrawnAt: withdrawnAt?.toISOString() ?? null,
      at: at.toISOString(),
      outcome:
        outcome === undefined
          ? null
          : { decision: outcome.decision, targetMeeting: outcome.targetMeeting, words: outcome.words },
      polls: polls.flatMap(({ closedAt, results }) =>
        closedAt === null
          ? []
          : results
              .filter((one) => inPolls.some((topicIn) => topicIn.id === one.pollTopicId))
              .map(({ counts, advice, given, outOf, rule }) => ({
                closedAt: closedAt.toISOString(),
                counts,
                advice,
                given,
                outOf,
                rule,
              })),
      ),
    }
  })
}
