import type { Meeting } from '../../agenda/meetings/meeting.ts'
import { mustNotBeCancelled } from '../../agenda/meetings/what-may-change.ts'
import { sittingAt } from '../../council/sitting.ts'
import { clerksOf } from '../../council/who-may.ts'
import type { By } from '../../kernel/actor.ts'
import { dayOf } from '../../kernel/dates.ts'
import { found } from '../../kernel/found.ts'
import type { Core } from '../../ports.ts'
import { recordAct } from '../../record/record-act.ts'
import { redraw, wantPost } from '../../record/want-post.ts'
import type { Transaction } from '../../store.ts'
import { countIndications } from './count-indications.ts'
import type { Poll } from './poll.ts'
import type { Proposal } from './proposal.ts'
import { whoChairs } from './who-chairs.ts'

/** Closes a poll: freezes its counts and shows them to the members and the clerk. Closed twice, it is closed once.
 * @throws CommitteeError cancelled, where its meeting is */
export async function closePoll(core: Core, by: By, input: { readonly pollId: string }): Promise<boolean> {
  return core.store.transact(async (tx) => {
    const poll = await found(tx.polls, input.pollId)
    const person = await whoChairs(tx, by, poll.committeeId, dayOf(core.now()))
    const meeting = await heldMeeting(tx, poll)
    if (poll.closedAt === null) mustNotBeCancelled({ meeting })
    return close(core, tx, by, poll, meeting, person.id)
  })
}

/** Closes every poll whose time has come; that of a meeting which is cancelled once it is put back. One that fails does
 * not hold up the rest. */
export async function closeDuePolls(core: Core): Promise<number> {
  const { polls, meetings } = core.store.look
  const due = await polls.find({ closesAt: { atOrBefore: core.now() }, closedAt: null })
  const on = await meetings.find({ id: due.map((poll) => poll.meetingId), cancelledAt: null })
  let closed = 0
  const faults: unknown[] = []
  for (const poll of due.filter(({ meetingId }) => on.some(({ id }) => id === meetingId))) {
    try {
      const did = await core.store.transact(async (tx) => {
        const meeting = await heldMeeting(tx, poll)
        return meeting.cancelledAt === null && close(core, tx, { kind: 'timer' }, poll, meeting, null)
      })
      if (did) closed += 1
    } catch (fault) {
      faults.push(fault)
    }
  }
  if (faults.length > 0) throw new AggregateError(faults, `${faults.length} polls were not closed`)
  return closed
}

/** As it stands, which nobody cancels or moves meanwhile. */
async function heldMeeting(tx: Transaction, { meetingId }: Poll): Promise<Meeting> {
  return (await tx.meetings.hold(meetingId)) ?? found(tx.meetings, meetingId)
}

async function close(
  core: Core,
  tx: Transaction,
  by: By,
  poll: Poll,
  meeting: Meeting,
  personId: string | null,
): Promise<boolean> {
  const closedAt = core.now()
  if ((await tx.polls.update({ id: poll.id, closedAt: null }, { closedAt })) === 0) return false
  const sitting = await sittingAt(tx, meeting)
  const topics = await tx.pollTopics.find({ pollId: poll.id })
  const given = await tx.indications.find({ pollTopicId: topics.map((topic) => topic.id) })
  const results = []
  for (const topic of topics) {
    const proposal = await found(tx.proposals, topic.proposalId)
    const interests = proposal.itemId === null ? [] : await tx.interests.find({ itemId: proposal.itemId })
    results.push(countIndications(topic.id, given, sitting, interests, await isOnEducation(tx, proposal)))
  }
  await tx.polls.update({ id: poll.id }, { results })
  await recordAct(core, tx, {
    councilId: poll.councilId,
    by,
    personId,
    act: 'close a poll',
    subject: 'poll',
    subjectId: poll.id,
  })
  for (const clerk of await clerksOf(tx, poll.committeeId, dayOf(closedAt)))
    await wantPost(core, tx, {
      councilId: poll.councilId,
      kind: 'poll',
      subjectId: poll.id,
      target: 'person',
      targetId: clerk.id,
    })
  await redraw(core, tx, { kind: 'poll', subjectId: poll.id })
  return true
}

async function isOnEducation(tx: Transaction, proposal: Proposal): Promise<boolean> {
  if (proposal.recommendationId === null) return false
  return (await tx.recommendations.get(proposal.recommendationId))?.onEducation === true
}
