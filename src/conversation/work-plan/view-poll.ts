import { placeOfMeeting } from '../../committee/agenda/find.ts'
import type { Person } from '../../committee/council/person.ts'
import { sittingAt } from '../../committee/council/sitting.ts'
import { mayDo } from '../../committee/council/who-may.ts'
import { dayOf } from '../../committee/kernel/dates.ts'
import { noPartIn } from '../../committee/members/replies/no-part.ts'
import { openTopics } from '../../committee/members/work-plan/known-topics.ts'
import { isOpen } from '../../committee/members/work-plan/poll.ts'
import { chairOf } from '../../committee/members/work-plan/who-chairs.ts'
import type { Tables } from '../../committee/store.ts'
import type { PollView } from './poll.card.ts'

/** A poll as one person sees it; null if there is none. While it is open, it leaves out topics from items in which they
 * take no part. */
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
  const proposals = await openTopics(
    tables,
    await tables.proposals.find({ id: topics.map((topic) => topic.proposalId) }),
  )
  const items = [...new Set(proposals.map((one) => one.itemId))]
  const apart = new Set<string | null>()
  if (isOpen(poll, now))
    for (const itemId of items) if ((await noPartIn(tables, itemId)).has(personId)) apart.add(itemId)
  const place = await placeOfMeeting(tables, poll.meetingId)
  const cancelled = place.meeting.cancelledAt !== null
  return {
    place,
    poll,
    topics: topics.flatMap((topic) => {
      const proposal = proposals.find((one) => one.id === topic.proposalId)
      return proposal === undefined || apart.has(proposal.itemId) ? [] : [{ topic, proposal }]
    }),
    own: await tables.indications.find({ pollTopicId: topics.map((topic) => topic.id), personId }),
    sits: !cancelled && (await sittingAt(tables, place.meeting)).some((one) => one.personId === personId),
    closes: cancelled ? null : await closesFor(tables, person, poll.committeeId, dayOf(now)),
    byClerk: (await tables.acts.find({ subjectId: pollId, act: ['open a poll', 'close a poll'] })).flatMap(
      ({ act, onBehalfOf }) => (onBehalfOf === null ? [] : [act === 'open a poll' ? 'opened' : 'closed']),
    ),
    now,
  }
}

/** Whether they may close the poll, and for which chair. */
async function closesFor(
  tables: Tables,
  person: Person,
  committeeId: string,
  today: string,
): Promise<PollView['closes']> {
  if (await mayDo(tables, person, committeeId, 'open a poll', today)) return 'own'
  if (!(await mayDo(tables, person, committeeId, 'prepare the meeting', today))) return null
  const chair = await chairOf(tables, committeeId, today)
  return chair === null ? null : { on: chair }
}
