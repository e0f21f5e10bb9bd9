import { z } from 'zod'
import { mustNotBeCancelled } from '../../agenda/meetings/what-may-change.ts'
import { found } from '../../kernel/found.ts'
import { keepChange } from '../../record/keep-change.ts'
import { tell } from '../../record/notify-of-change.ts'
import { verb } from '../../record/verb.ts'
import { onInterest, stillUseful } from './at-interest.ts'
import { takesNoPart } from './interest.ts'
import { interestWords } from './interest.words.ts'

/** Undoes an interest that was declared by mistake, for example on the wrong item. The record keeps it with the reason,
 * and only the member is told. */
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
      before: interestWords.undoneOf(member.name, interestWords.line(interest)),
      words: null,
    })
    await tell(core, tx, meeting, [member.id], {
      about: 'interest-undone',
      subjectId: interest.id,
      occasion: String(now.getTime()),
      words: interestWords.undone(person?.name ?? null, item.number, takesNoPart(interest), reason),
      usefulUntil: stillUseful(now),
    })
    return true
  },
})
