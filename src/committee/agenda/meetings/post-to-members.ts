import { z } from 'zod'
import { sittingAt } from '../../council/sitting.ts'
import { CommitteeError } from '../../kernel/errors.ts'
import { verb } from '../../record/verb.ts'
import { wantPost } from '../../record/want-post.ts'
import { onMeeting } from '../places.ts'
import { agendaOf } from './agenda.ts'
import { obstaclesToPosting } from './obstacles.ts'
import { mustNotBeCancelled } from './what-may-change.ts'

/** Posts the agenda to the committee's rooms, once. What the bot posts is neither the summons nor the public notice, so
 * the council must have published first. */
export const postToMembers = verb({
  ...onMeeting,
  act: 'post to members',
  input: z.object({ meetingId: z.string() }),
  while: [mustNotBeCancelled],
  async run({ core, tx, now, meeting, committee }) {
    if (meeting.postedAt !== null) return false
    const rooms = await tx.rooms.find({ committeeId: committee.id })
    const sitting = await sittingAt(tx, meeting)
    const education = sitting.some((one) => one.countsOn === 'education')
    const agenda = await agendaOf(tx, meeting.id)
    const [first] = obstaclesToPosting({ meeting, committee }, rooms.length, agenda, education, now)
    if (first !== undefined) throw new CommitteeError(first.code, first.sentence)
    await tx.meetings.update({ id: meeting.id }, { postedAt: now, lookAt: now })
    const post = { councilId: meeting.councilId, kind: 'agenda', subjectId: meeting.id } as const
    for (const { id: targetId } of rooms) await wantPost(core, tx, { ...post, target: 'room', targetId })
    return true
  },
})
