import { z } from 'zod'
import { found } from '../../kernel/found.ts'
import { tell } from '../../record/notify-of-change.ts'
import { verb } from '../../record/verb.ts'
import { mustNotBeOver } from './confirm-substitute.ts'
import { endSubstitute } from './end-substitute.ts'
import { onPlaceAt } from './on-place-at.ts'
import { sheetStays, substituteOf, substitutesOn } from './substitutes.ts'

/** Gives a member their place at a meeting back, which a substitute had. The substitute's replies are kept and no longer
 * counted; both are told. */
export const standSubstituteDown = verb({
  ...onPlaceAt,
  act: 'stand a substitute down',
  input: z.object({ meetingId: z.string(), memberId: z.string() }),
  while: [mustNotBeOver],
  async run({ core, tx, meeting, seats }, { memberId }) {
    const substituteId = substituteOf(seats, memberId, meeting.date)
    if (substituteId === null) return false
    // Whoever is named second for the place does not slip into it.
    const named = substitutesOn(seats, meeting.date).filter((seat) => seat.substitutesForId === memberId)
    for (const seat of named) await endSubstitute(core, tx, seats, seat)
    const member = await found(tx.people, memberId)
    const substitute = await found(tx.people, substituteId)
    const notice = { about: 'substitute', subjectId: meeting.id, occasion: core.newId() } as const
    const closed = meeting.repliesClosedAt !== null
    await tell(core, tx, meeting, [substituteId], {
      ...notice,
      words: `You no longer sit in ${member.name}’s place at this meeting. ${closed ? sheetStays : 'What you replied is kept and is not counted.'}`,
    })
    await tell(core, tx, meeting, [memberId], {
      ...notice,
      words: `You have your place at this meeting again, which ${substitute.name} had. ${closed ? sheetStays : 'What you replied before counts.'}`,
    })
    return true
  },
  on({ meeting, seats }, { memberId }) {
    const id = substituteOf(seats, memberId, meeting.date)
    const seat = substitutesOn(seats, meeting.date).find((one) => one.personId === id)
    return ['seat', seat ?? { ...meeting, id: memberId }]
  },
})
