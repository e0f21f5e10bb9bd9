import { z } from 'zod'
import { mustNotBeCancelled } from '../../agenda/meetings/what-may-change.ts'
import { found } from '../../kernel/found.ts'
import { asSentence } from '../../kernel/text.ts'
import { keepChange } from '../../record/keep-change.ts'
import { tell } from '../../record/notify-of-change.ts'
import { verb } from '../../record/verb.ts'
import { onInterest, stillUseful, theClerk } from './at-interest.ts'
import { takesNoPart } from './interest.ts'
import { interestLine } from './interest.words.ts'

/** Undoes an interest that stands by mistake, on the wrong item for example. That it was there is kept with the reason;
 * the member alone is told. */
export const undoInterest = verb({
  ...onInterest,
  act: 'undo an interest',
  input: z.object({ interestId: z.string(), reason: z.string() }),
  while: [mustNotBeCancelled],
  async run({ core, tx, now, meeting, item, interest, person }, { reason }) {
    if (interest.withdrawnAt !== null) return false
    await tx.interests.update({ id: interest.id }, { withdrawnAt: now })
    const member = await found(tx.people, interest.personId)
    await keepChange(core, tx, { meeting }, person, {
      kind: 'interest-undone',
      item,
      reason,
      before: `${member.name}: ${interestLine(interest)}.`,
      words: null,
    })
    await tell(core, tx, meeting, [member.id], {
      about: 'interest-undone',
      subjectId: interest.id,
      occasion: String(now.getTime()),
      words: `${theClerk(person)} has undone the interest that you declared in item ${item.number}.${takesNoPart(interest) ? ' You take part in it again.' : ''} ${asSentence(reason)} Only you and the clerk are told. If it is not right, please tell the clerk, and declare your interest at the meeting.`,
      usefulUntil: stillUseful(now),
    })
    return true
  },
})
