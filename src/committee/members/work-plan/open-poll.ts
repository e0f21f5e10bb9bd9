import { z } from 'zod'
import type { Meeting } from '../../agenda/meetings/meeting.ts'
import { timetableWords } from '../../agenda/meetings/timetable.words.ts'
import { mustNotBeCancelled } from '../../agenda/meetings/what-may-change.ts'
import { atMeeting } from '../../agenda/places.ts'
import { sittingAt } from '../../council/sitting.ts'
import { clerksOf } from '../../council/who-may.ts'
import { dayOf } from '../../kernel/dates.ts'
import { errorWords } from '../../kernel/error.words.ts'
import { CommitteeError } from '../../kernel/errors.ts'
import { verb } from '../../record/verb.ts'
import { wantPost } from '../../record/want-post.ts'
import { openTopics } from './known-topics.ts'
import { mostTopics } from './poll.ts'
import { pollWords } from './poll.words.ts'
import { whoeverChairs } from './who-chairs.ts'

/** Opens a poll on topics that were proposed for a meeting, and asks each member who sits there. It informs the committee
 * and decides nothing. The form carries the poll's id, so a form sent twice opens one poll. */
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
    if (proposals.length === 0) throw new CommitteeError('no-topics', pollWords.noTopics, 'topics')
    if (proposals.length > mostTopics)
      throw new CommitteeError('too-long', pollWords.tooManyTopics(mostTopics), 'topics')
    if (closesAt <= now) throw new CommitteeError('date-past', timetableWords.past, 'day')
    if (dayOf(closesAt) > meeting.date) throw new CommitteeError('date-wrong', pollWords.afterMeeting, 'day')
    const poll = { councilId, committeeId: committee.id, meetingId, openedById: person.id, openedAt: now }
    if (!(await tx.polls.insert({ ...poll, id: pollId, closesAt, closedAt: null, results: [] }))) {
      if ((await tx.polls.get(pollId))?.meetingId === meetingId) return false
      throw new CommitteeError('malformed', errorWords.formUsed)
    }
    for (const [at, { id: proposalId }] of proposals.entries())
      await tx.pollTopics.insert({ id: core.newId(), councilId, pollId, proposalId, place: at + 1 })
    // The clerk gets it, too: the chair may ask them to close it.
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
  throw new CommitteeError('replies-open', pollWords.repliesOpen)
}
