import { z } from 'zod'
import { mustNotBeCancelled } from '../../agenda/meetings/what-may-change.ts'
import { CommitteeError } from '../../kernel/errors.ts'
import { tell } from '../../record/notify-of-change.ts'
import { verb } from '../../record/verb.ts'
import { onInterest, stillUseful } from './at-interest.ts'
import { excludes, type Interest, interestSchema } from './interest.ts'
import { interestWords } from './interest.words.ts'

/**
 * Notes the council's dispensation: a member may speak, or speak and vote, despite an interest. Null takes the note back.
 * The council grants a dispensation in writing, on the member's own written request; this grants nothing (Localism Act
 * 2011 s.33). The dispensation belongs to the member: it still applies if they declare the interest again.
 */
export const enterDispensation = verb({
  ...onInterest,
  act: {
    names: ['enter a dispensation', 'take back a dispensation'],
    which: ({ dispensation }) =>
      dispensation === null ? 'take back a dispensation' : 'enter a dispensation',
  },
  input: interestSchema.pick({ dispensation: true }).extend({ interestId: z.string() }),
  while: [mustNotBeCancelled],
  async run({ core, tx, now, meeting, item, interest, person }, { dispensation }) {
    if (interest.dispensation === dispensation) return false
    if (dispensation !== null && !excludes(interest)) throw nothingToDispenseWith(interest)
    await tx.interests.update({ id: interest.id }, { dispensation })
    if (!excludes(interest)) return true
    await tell(core, tx, meeting, [interest.personId], {
      about: 'dispensation',
      subjectId: interest.id,
      occasion: String(now.getTime()),
      words: interestWords.dispensationNoted(person?.name ?? null, dispensation, item.number),
      usefulUntil: stillUseful(now),
    })
    return true
  },
})

function nothingToDispenseWith({ withdrawnAt }: Interest): CommitteeError {
  return new CommitteeError(
    'not-found',
    withdrawnAt === null ? interestWords.nothingToDispenseWith : interestWords.noLongerStands,
  )
}
