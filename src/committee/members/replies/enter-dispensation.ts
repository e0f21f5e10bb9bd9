import { z } from 'zod'
import { mustNotBeCancelled } from '../../agenda/meetings/what-may-change.ts'
import { CommitteeError } from '../../kernel/errors.ts'
import { tell } from '../../record/notify-of-change.ts'
import { verb } from '../../record/verb.ts'
import { onInterest, stillUseful, theClerk } from './at-interest.ts'
import { excludes, type Interest, interestSchema } from './interest.ts'

/**
 * Enters that the council has let a member take part in spite of an interest: to speak, or to speak and vote; null takes
 * back what was entered. A dispensation is granted in writing, on the member's own written request, and this notes it and
 * grants nothing (Localism Act 2011 s.33). It is the member's, not the declaration's: declared anew, the interest still
 * has it.
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
      words: `${theClerk(person)} has ${noted(dispensation, item.number)} Only you and the clerk are told.`,
      usefulUntil: stillUseful(now),
    })
    return true
  },
})

function noted(dispensation: Interest['dispensation'], number: string): string {
  switch (dispensation) {
    case 'speak':
      return `noted your dispensation to speak, not to vote, on item ${number}. While replies are open you can reply; what you say is heard apart from the count.`
    case 'speak-and-vote':
      return `noted your dispensation to speak and vote on item ${number}. While replies are open you can reply, and you count.`
    case null:
      return `taken back the note of a dispensation on item ${number}. With the interest that you declared, you take no part in it.`
    default:
      return dispensation satisfies never
  }
}

function nothingToDispenseWith({ withdrawnAt }: Interest): CommitteeError {
  return new CommitteeError(
    'not-found',
    withdrawnAt === null
      ? 'With this interest they take part, so there is nothing to give a dispensation from. Nothing was changed.'
      : 'This interest no longer stands, so nothing was changed.',
  )
}
