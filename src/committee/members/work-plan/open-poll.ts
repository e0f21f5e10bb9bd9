import { z } from 'zod'
import type { Meeting } from '../../agenda/meetings/meeting.ts'
import { mustNotBeCancelled } from '../../agenda/meetings/what-may-change.ts'
import { atMeeting } from '../../agenda/places.ts'
import { sittingAt } from '../../council/sitting.ts'
import { clerksOf } from '../../council/who-may.ts'
import { dayOf } from '../../kernel/dates.ts'
import { CommitteeError } from '../../kernel/errors.ts'
import { verb } from '../../record/verb.ts'
import { wantPost } from '../../record/want-post.ts'
import { openTopics } from './known-topics.ts'
import { mostTopics } from './poll.ts'
import { whoeverChairs } from './who-chairs.ts'

/** Opens a poll on topics that were proposed for a meeting, and asks each member who sits there. It informs the committee
 * and decides nothing. Its id comes with the form, so that a form sent twice opens one poll. */
export const openPoll = verb({
  act: 'open a poll',
  input: z.object({
    pollId: z.string(),
    meetingId: z.string(),
    proposalIds: z.array(z.string()).readonly(),
    closesAt: z.date(),
  }),
  place: atMeeting('shared'),
  may: whoeverChairs,
  while: [mustNotBeCancelled, mustHaveClosed],
  async run({ core, tx, now, meeting, committee, person }, { pollId, proposalIds, closesAt }) {
    const { id: meetingId, councilId } = meeting
    const id = [...new Set(proposalIds)]
    const proposals = await openTopics(tx, await tx.proposals.find({ id, meetingId, withdrawnAt: null }))
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
    if (closesAt <= now)
      throw new CommitteeError('date-past', 'That time is past. Please give a time to come.', 'day')
    if (dayOf(closesAt) > meeting.date)
      throw new CommitteeError(
        'date-wrong',
        'The poll closes before the committee meets. Please give an earlier day.',
        'day',
      )
    const poll = { councilId, committeeId: committee.id, meetingId, openedById: person.id, openedAt: now }
    if (!(await tx.polls.insert({ ...poll, id: pollId, closesAt, closedAt: null, results: [] }))) {
      if ((await tx.polls.get(pollId))?.meetingId === meetingId) return false
      throw new CommitteeError('malformed', 'This form cannot be used again. Please open a new one.')
    }
    for (const [at, { id: proposalId }] of proposals.entries())
      await tx.pollTopics.insert({ id: core.newId(), councilId, pollId, proposalId, place: at + 1 })
    // The clerk has it, too, to close it for the chair where they are asked to.
    const clerks = await clerksOf(tx, committee.id, dayOf(now))
    const sitting = (await sittingAt(tx, meeting)).map((one) => one.personId)
    const post = { councilId, kind: 'poll', subjectId: pollId, target: 'person' } as const
    for (const targetId of new Set([...sitting, ...clerks.map((clerk) => clerk.id)]))
      await wantPost(core, tx, { ...post, targetId })
    return true
  },
  on: ({ meeting }, { pollId }) => ['poll', { ...meeting, id: pollId }],
})

/** @throws CommitteeError replies-open */
function mustHaveClosed({ meeting: { repliesClosedAt } }: { readonly meeting: Meeting }): void {
  if (repliesClosedAt !== null) return
  throw new CommitteeError(
    'replies-open',
    'A poll is opened once replies have closed, so that all proposed topics are known.',
  )
}
