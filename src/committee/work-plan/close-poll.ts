import { sittingAt } from '../attendance/sitting.ts'
import { dayOf } from '../dates.ts'
import { found } from '../find.ts'
import type { By } from '../people/who-is.ts'
import { clerksOf } from '../people/who-may.ts'
import type { Core } from '../ports.ts'
import { redraw, wantPost } from '../posts/want-post.ts'
import { recordAct } from '../record/record-act.ts'
import type { Transaction } from '../store.ts'
import { countIndications } from './count-indications.ts'
import type { Poll } from './poll.ts'
import type { Proposal } from './proposal.ts'
import { whoChairs } from './who-chairs.ts'

/** Closes a poll: freezes its counts and shows them to the members and the clerk. Closed twice, it is closed once.
 * @throws CommitteeError */
export async function closePoll(core: Core, by: By, input: { readonly pollId: string }): Promise<boolean> {
  return core.store.transact(async (tx) => {
    const poll = await found(tx.polls, input.pollId)
    const person = await whoChairs(tx, by, poll.committeeId, dayOf(core.now()))
    return close(core, tx, by, poll, person.id)
  })
}

/** Closes every poll whose time has come. One that fails does not hold up the rest. */
export async function closeDuePolls(core: Core): Promise<number> {
  const due = await core.store.look.polls.find({ closesAt: { atOrBefore: core.now() }, closedAt: null })
  let closed = 0
  const faults: unknown[] = []
  for (const poll of due) {
    try {
      if (await core.store.transact((tx) => close(core, tx, { kind: 'timer' }, poll, null))) closed += 1
    } catch (fault) {
      faults.push(fault)
    }
  }
  if (faults.length > 0) throw new AggregateError(faults, `${faults.length} polls were not closed`)
  return closed
}

async function close(
  core: Core,
  tx: Transaction,
  by: By,
  poll: Poll,
  personId: string | null,
): Promise<boolean> {
  const closedAt = core.now()
  if ((await tx.polls.update({ id: poll.id, closedAt: null }, { closedAt })) === 0) return false
  const sitting = await sittingAt(tx, await found(tx.meetings, poll.meetingId))
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
