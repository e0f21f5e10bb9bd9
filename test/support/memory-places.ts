import type { PlaceReads } from '../../src/committee/reads.ts'
import type { Tables } from '../../src/committee/store.ts'

/** The places of a transaction, on tables in memory, where transactions run one after another. */
export function placesIn(tables: Tables): PlaceReads {
  const meeting = async (id: string) => {
    const row = await tables.meetings.get(id)
    const committee = row === null ? null : await tables.committees.get(row.committeeId)
    return row === null || committee === null ? null : { meeting: row, committee }
  }
  const item = async (id: string) => {
    const row = await tables.items.get(id)
    const place = row === null ? null : await meeting(row.meetingId)
    return row === null || place === null ? null : { ...place, item: row }
  }
  return {
    meeting,
    item,
    async recommendation(id) {
      const recommendation = await tables.recommendations.get(id)
      const place = recommendation === null ? null : await item(recommendation.itemId)
      return recommendation === null || place === null ? null : { ...place, recommendation }
    },
    async pollTopic(id) {
      const topic = await tables.pollTopics.get(id)
      const poll = topic === null ? null : await tables.polls.get(topic.pollId)
      const proposal = topic === null ? null : await tables.proposals.get(topic.proposalId)
      const place = poll === null ? null : await meeting(poll.meetingId)
      if (topic === null || poll === null || proposal === null || place === null) return null
      return { ...place, topic, poll, proposal }
    },
  }
}
