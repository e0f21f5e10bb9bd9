import type { z } from 'zod'
import { atCommittee } from '../../council/at-committee.ts'
import { mustBeOpenOn } from '../../council/must-be-open.ts'
import { clerk } from '../../council/permission.ts'
import { clerksOf } from '../../council/who-may.ts'
import { dayOf } from '../../kernel/dates.ts'
import { CommitteeError } from '../../kernel/errors.ts'
import { unchanged } from '../../record/row.ts'
import { verb } from '../../record/verb.ts'
import { wantPost } from '../../record/want-post.ts'
import type { Tables } from '../../store.ts'
import { blankMeeting, type Meeting, meetingSchema } from './meeting.ts'
import { meetingWords } from './meeting.words.ts'

const ofDay = meetingSchema.pick({ committeeId: true, date: true })

/** Adds a meeting, and gives each clerk its card. Added again, it stays the one that is there. */
export const addMeeting = verb({
  act: 'add a meeting',
  input: ofDay,
  place: atCommittee,
  may: clerk,
  while: [],
  async run({ core, tx, now, committee }, input) {
    const standing = await meetingOn(tx, input)
    if (standing !== null) return unchanged(standing)
    if (input.date < dayOf(now))
      throw new CommitteeError('date-past', meetingWords.dayPast(input.date), 'date')
    mustBeOpenOn(committee, input.date)
    const { councilId } = committee
    const fresh = blankMeeting({ ...input, id: core.newId(), councilId, addedAt: now })
    if (!(await tx.meetings.insert(fresh))) {
      const other = await meetingOn(tx, input)
      if (other === null) throw new Error('a meeting that was there is gone')
      return unchanged(other)
    }
    const desk = { councilId, kind: 'desk', subjectId: fresh.id, target: 'person' } as const
    for (const { id: targetId } of await clerksOf(tx, committee.id, dayOf(now)))
      await wantPost(core, tx, { ...desk, targetId })
    return fresh
  },
  on: (_, __, meeting) => ['meeting', meeting],
})

/** The meeting of that day, or null.
 * @throws CommitteeError cancelled */
async function meetingOn(tables: Tables, where: z.infer<typeof ofDay>): Promise<Meeting | null> {
  const standing = await tables.meetings.findOne(where)
  if (standing === null || standing.cancelledAt === null) return standing
  throw new CommitteeError('cancelled', meetingWords.dayCancelled(where.date), 'date')
}
