import { z } from 'zod'
import { CommitteeError } from '../kernel/errors.ts'
import { found } from '../kernel/found.ts'
import { verb } from '../record/verb.ts'
import type { Tables } from '../store.ts'
import { whoIsEntered } from './attendees.ts'
import { mustBeDraft, onRecord } from './change-record.ts'
import { presenceSchema } from './presence.ts'
import { recordWords } from './record.words.ts'

/** Records who was at a meeting, by the clerk's word alone: what somebody said in chat is not attendance. Recorded again,
 * it replaces what was there. */
export const recordPresence = verb({
  ...onRecord,
  act: 'record attendance',
  input: z.object({
    meetingId: z.string(),
    presences: z.array(presenceSchema.pick({ personId: true, state: true })).readonly(),
  }),
  async run({ core, tx, now, meeting }, { meetingId, presences }) {
    const known = await tx.presences.find({ meetingId })
    const changed = presences.filter(
      ({ personId, state }) => !known.some((one) => one.personId === personId && one.state === state),
    )
    if (changed.length === 0) return false
    mustBeDraft(meeting)
    const seats = await tx.seats.find({ committeeId: meeting.committeeId })
    const entered = whoIsEntered(seats, meeting.date)
    for (const { personId, state } of changed) {
      if (!entered.includes(personId)) throw new CommitteeError('not-found', recordWords.noSeat)
      if (state !== 'present') await mustBeInNoVote(tx, meetingId, personId)
      const key = { meetingId, personId }
      const fresh = { ...key, id: core.newId(), councilId: meeting.councilId, state, at: now }
      if (!(await tx.presences.insert(fresh))) await tx.presences.update(key, { state, at: now })
    }
    return true
  },
})

/** @throws CommitteeError unknown-choice */
async function mustBeInNoVote(tx: Tables, meetingId: string, personId: string): Promise<void> {
  const voted = (await tx.resolutions.find({ meetingId })).some(({ vote }) =>
    [...vote.for, ...vote.against, ...vote.abstained].includes(personId),
  )
  if (!voted) return
  const { name } = await found(tx.people, personId)
  throw new CommitteeError('unknown-choice', recordWords.inVote(name))
}
