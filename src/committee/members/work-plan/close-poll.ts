import { z } from 'zod'
import type { Place } from '../../agenda/find.ts'
import { mustNotBeCancelled } from '../../agenda/meetings/what-may-change.ts'
import { atMeeting } from '../../agenda/places.ts'
import { theTimer } from '../../council/permission.ts'
import { sittingAt } from '../../council/sitting.ts'
import { clerksOf } from '../../council/who-may.ts'
import { dayOf } from '../../kernel/dates.ts'
import { forEach } from '../../kernel/for-each.ts'
import { found } from '../../kernel/found.ts'
import type { Core } from '../../ports.ts'
import type { Doing, Subject } from '../../record/row.ts'
import { verb } from '../../record/verb.ts'
import { redraw, wantPost } from '../../record/want-post.ts'
import type { Tables } from '../../store.ts'
import { countIndications } from './count-indications.ts'
import type { Poll, PollResult } from './poll.ts'
import type { Proposal } from './proposal.ts'
import { whoeverChairs } from './who-chairs.ts'

type PollPlace = Place & { readonly poll: Poll }

/** Holds the meeting, so nobody can cancel or move it in between. */
async function atPoll(doing: Doing, { pollId }: { readonly pollId: string }): Promise<PollPlace> {
  const poll = await found(doing.tx.polls, pollId)
  return { ...(await atMeeting('shared')(doing, poll)), poll }
}

const closing = {
  act: 'close a poll',
  input: z.object({ pollId: z.string() }),
  place: atPoll,
  run: close,
  on: ({ poll }: PollPlace): Subject => ['poll', poll],
  redraws: ({ core, tx, poll }: Doing & PollPlace) => redraw(core, tx, { kind: 'poll', subjectId: poll.id }),
} as const

/** Closes a poll: freezes its counts and shows them to the members and the clerk. Closing again changes nothing. */
export const closePoll = verb({ ...closing, may: whoeverChairs, while: [mustTakePlace] })

/** The same at its time, or later if its meeting is cancelled and put back. */
export const closePollOnTime = verb({
  ...closing,
  may: theTimer,
  while: [],
  run: async (of) => of.meeting.cancelledAt === null && close(of),
})

/** Closes every poll whose closing time has come.
 * @returns how many were closed */
export async function closeDuePolls(core: Core): Promise<number> {
  const by = { kind: 'timer' } as const
  return forEach(
    duePolls(core),
    ({ id }) => closePollOnTime(core, by, { pollId: id }),
    (faults) => new AggregateError(faults, `${faults.length} polls were not closed`),
  )
}

async function* duePolls(core: Core): AsyncGenerator<readonly Poll[]> {
  const { polls, meetings } = core.store.look
  const due = await polls.find({ closesAt: { atOrBefore: core.now() }, closedAt: null })
  const on = await meetings.find({ id: due.map((poll) => poll.meetingId), cancelledAt: null })
  yield due.filter(({ meetingId }) => on.some(({ id }) => id === meetingId))
}

/** @throws CommitteeError cancelled if the poll is open and its meeting cancelled */
function mustTakePlace(of: PollPlace): void {
  if (of.poll.closedAt === null) mustNotBeCancelled(of)
}

async function close({ core, tx, now, poll, meeting }: Doing & PollPlace): Promise<boolean> {
  if ((await tx.polls.update({ id: poll.id, closedAt: null }, { closedAt: now })) === 0) return false
  const sitting = await sittingAt(tx, meeting)
  const topics = await tx.pollTopics.find({ pollId: poll.id })
  const given = await tx.indications.find({ pollTopicId: topics.map((topic) => topic.id) })
  const results: PollResult[] = []
  for (const topic of topics) {
    const proposal = await found(tx.proposals, topic.proposalId)
    const interests = proposal.itemId === null ? [] : await tx.interests.find({ itemId: proposal.itemId })
    results.push(countIndications(topic.id, given, sitting, interests, await isOnEducation(tx, proposal)))
  }
  await tx.polls.update({ id: poll.id }, { results })
  const post = { councilId: poll.councilId, kind: 'poll', subjectId: poll.id, target: 'person' } as const
  for (const { id: targetId } of await clerksOf(tx, poll.committeeId, dayOf(now)))
    await wantPost(core, tx, { ...post, targetId })
  return true
}

async function isOnEducation(tx: Tables, proposal: Proposal): Promise<boolean> {
  if (proposal.recommendationId === null) return false
  return (await tx.recommendations.get(proposal.recommendationId))?.onEducation === true
}
