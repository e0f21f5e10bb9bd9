import { dayOf } from '../dates.ts'
import { placeOfMeeting } from '../find.ts'
import { mayDo } from '../people/who-may.ts'
import type { Tables } from '../store.ts'
import type { PollView } from './poll.card.ts'

/** A poll as one person sees it, or null where it is not there. */
export async function pollView(
  tables: Tables,
  pollId: string,
  personId: string,
  now: Date,
): Promise<PollView | null> {
  const poll = await tables.polls.get(pollId)
  const person = await tables.people.get(personId)
  if (poll === null || person === null) return null
  const topics = await tables.pollTopics.find({ pollId })
  const proposals = await tables.proposals.find({ id: topics.map((topic) => topic.proposalId) })
  return {
    place: await placeOfMeeting(tables, poll.meetingId),
    poll,
    topics: topics.flatMap((topic) => {
      const proposal = proposals.find((one) => one.id === topic.proposalId)
      return proposal === undefined ? [] : [{ topic, proposal }]
    }),
    own: await tables.indications.find({ pollTopicId: topics.map((topic) => topic.id), personId }),
    chairs: await mayDo(tables, person, poll.committeeId, 'open a poll', dayOf(now)),
    now,
  }
}
