import type { By } from '../kernel/actor.ts'
import { CommitteeError } from '../kernel/errors.ts'
import { found } from '../kernel/found.ts'
import type { Core } from '../ports.ts'
import type { Transaction } from '../store.ts'
import { whoIsEntered } from './attendees.ts'
import { changeRecord, mustBeDraft } from './change-record.ts'
import type { Presence } from './presence.ts'

/**
 * Records who was at a meeting. It is the clerk's word alone: what somebody said in chat is no attendance. Recorded
 * again, it is mended.
 * @returns whether this call changed anything
 * @throws CommitteeError
 */
export async function recordPresence(
  core: Core,
  by: By,
  input: {
    readonly meetingId: string
    readonly presences: readonly Pick<Presence, 'personId' | 'state'>[]
  },
): Promise<boolean> {
  const { meetingId, presences } = input
  const entry = { act: 'record attendance', subject: 'meeting', subjectId: meetingId }
  return changeRecord(core, by, meetingId, entry, async (tx, { meeting }) => {
    const known = await tx.presences.find({ meetingId })
    const changed = presences.filter(
      ({ personId, state }) => !known.some((one) => one.personId === personId && one.state === state),
    )
    if (changed.length === 0) return false
    mustBeDraft(meeting)
    const seats = await tx.seats.find({ committeeId: meeting.committeeId })
    const entered = whoIsEntered(seats, meeting.date)
    for (const { personId, state } of changed) {
      if (!entered.includes(personId))
        throw new CommitteeError(
          'not-found',
          'Somebody here has no seat at this meeting. Please open it again.',
        )
      if (state !== 'present') await mustBeInNoVote(tx, meetingId, personId)
      const row = {
        id: core.newId(),
        councilId: meeting.councilId,
        meetingId,
        personId,
        state,
        at: core.now(),
      }
      if (!(await tx.presences.insert(row)))
        await tx.presences.update({ meetingId, personId }, { state, at: core.now() })
    }
    return true
  })
}

/** @throws CommitteeError unknown-choice */
async function mustBeInNoVote(tx: Transaction, meetingId: string, personId: string): Promise<void> {
  const voted = (await tx.resolutions.find({ meetingId })).some(({ vote }) =>
    [...vote.for, ...vote.against, ...vote.abstained].includes(personId),
  )
  if (!voted) return
  const { name } = await found(tx.people, personId)
  throw new CommitteeError(
    'unknown-choice',
    `${name} is in a recorded vote of this meeting, so they were there. Please change the vote first.`,
  )
}
