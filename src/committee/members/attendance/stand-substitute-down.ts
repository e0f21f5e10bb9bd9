import { z } from 'zod'
import { found } from '../../kernel/found.ts'
import { tell } from '../../record/notify-of-change.ts'
import { verb } from '../../record/verb.ts'
import { mustNotBeOver } from './confirm-substitute.ts'
import { endSubstitute } from './end-substitute.ts'
import { onPlaceAt } from './on-place-at.ts'
import { substituteWords } from './substitute.words.ts'
import { substituteOf, substitutesOn } from './substitutes.ts'

/** Gives a member their place at a meeting back from a substitute. The substitute's replies are kept but no longer counted.
 * Both are told. */
export const standSubstituteDown = verb({
  ...onPlaceAt,
  act: 'stand a substitute down',
  input: z.object({ meetingId: z.string(), memberId: z.string() }),
  while: [mustNotBeOver],
  async run({ core, tx, meeting, seats }, { memberId }) {
    const substituteId = substituteOf(seats, memberId, meeting.date)
    if (substituteId === null) return false
    // Otherwise whoever is named second for the place would get it.
    const named = substitutesOn(seats, meeting.date).filter((seat) => seat.substitutesForId === memberId)
    for (const seat of named) await endSubstitute(core, tx, seats, seat)
    const member = await found(tx.people, memberId)
    const substitute = await found(tx.people, substituteId)
    const notice = { about: 'substitute', subjectId: meeting.id, occasion: core.newId() } as const
    const closed = meeting.repliesClosedAt !== null
    await tell(core, tx, meeting, [substituteId], {
      ...notice,
      words: substituteWords.youStandDown(member.name, closed),
    })
    await tell(core, tx, meeting, [memberId], {
      ...notice,
      words: substituteWords.yourPlaceAgain(substitute.name, closed),
    })
    return true
  },
  on({ meeting, seats }, { memberId }) {
    const id = substituteOf(seats, memberId, meeting.date)
    const seat = substitutesOn(seats, meeting.date).find((one) => one.personId === id)
    return ['seat', seat ?? { ...meeting, id: memberId }]
  },
})
