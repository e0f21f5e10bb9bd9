import { placeOfMeeting } from '../../agenda/find.ts'
import { mustNotBeCancelled } from '../../agenda/meetings/what-may-change.ts'
import { sittingAt } from '../../council/sitting.ts'
import { clerksOf } from '../../council/who-may.ts'
import type { By } from '../../kernel/actor.ts'
import { dayOf } from '../../kernel/dates.ts'
import { CommitteeError } from '../../kernel/errors.ts'
import type { Core } from '../../ports.ts'
import { recordAct } from '../../record/record-act.ts'
import { wantPost } from '../../record/want-post.ts'
import { openTopics } from './known-topics.ts'
import { mostTopics } from './poll.ts'
import { whoChairs } from './who-chairs.ts'

/**
 * Opens a poll on topics that were proposed for a meeting, and asks each member who sits there. It informs the
 * committee and decides nothing.
 * @param input.pollId comes with the form, so that a form sent twice opens one poll
 * @throws CommitteeError
 */
export async function openPoll(
  core: Core,
  by: By,
  input: {
    readonly pollId: string
    readonly meetingId: string
    readonly proposalIds: readonly string[]
    readonly closesAt: Date
  },
): Promise<void> {
  const now = core.now()
  await core.store.transact(async (tx) => {
    const { meeting, committee } = await placeOfMeeting(tx, input.meetingId)
    const person = await whoChairs(tx, by, committee.id, dayOf(now))
    mustNotBeCancelled({ meeting })
    if (meeting.repliesClosedAt === null)
      throw new CommitteeError(
        'replies-open',
        'A poll is opened once replies have closed, so that all proposed topics are known.',
      )
    const proposals = await openTopics(
      tx,
      await tx.proposals.find({
        id: [...new Set(input.proposalIds)],
        meetingId: meeting.id,
        withdrawnAt: null,
      }),
    )
    if (proposals.length === 0)
      throw new CommitteeError(
        'no-topics',
        'Please choose at least one topic that was proposed for this meeting.',
        'topics',
      )
    if (proposals.length > mostTopics)
      throw new CommitteeError(
        'too-long',
        `Please choose at most ${mostTopics} topics: more are polled in a second poll.`,
        'topics',
      )
    if (input.closesAt <= now)
      throw new CommitteeError('date-past', 'That time is past. Please give a time to come.', 'day')
    if (dayOf(input.closesAt) > meeting.date)
      throw new CommitteeError(
        'date-wrong',
        'The poll closes before the committee meets. Please give an earlier day.',
        'day',
      )
    const { councilId } = meeting
    const fresh = await tx.polls.insert({
      id: input.pollId,
      councilId,
      committeeId: committee.id,
      meetingId: meeting.id,
      openedById: person.id,
      openedAt: now,
      closesAt: input.closesAt,
      closedAt: null,
      results: [],
    })
    if (!fresh) {
      const standing = await tx.polls.get(input.pollId)
      if (standing?.meetingId === meeting.id) return
      throw new CommitteeError('malformed', 'This form cannot be used again. Please open a new one.')
    }
    for (const [at, proposal] of proposals.entries())
      await tx.pollTopics.insert({
        id: core.newId(),
        councilId,
        pollId: input.pollId,
        proposalId: proposal.id,
        place: at + 1,
      })
    await recordAct(core, tx, {
      councilId,
      by,
      personId: person.id,
      act: 'open a poll',
      subject: 'poll',
      subjectId: input.pollId,
    })
    // The clerk has it, too, to close it for the chair where they are asked to.
    const clerks = await clerksOf(tx, committee.id, dayOf(now))
    const sitting = (await sittingAt(tx, meeting)).map((one) => one.personId)
    for (const targetId of new Set([...sitting, ...clerks.map((clerk) => clerk.id)]))
      await wantPost(core, tx, {
        councilId,
        kind: 'poll',
        subjectId: input.pollId,
        target: 'person',
        targetId,
      })
  })
}
