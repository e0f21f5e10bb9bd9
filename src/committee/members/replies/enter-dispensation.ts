import { placeOfItem } from '../../agenda/find.ts'
import { changeMeeting } from '../../agenda/meetings/change-meeting.ts'
import { takeMeeting } from '../../agenda/meetings/what-may-change.ts'
import type { By } from '../../kernel/actor.ts'
import { CommitteeError } from '../../kernel/errors.ts'
import { found } from '../../kernel/found.ts'
import type { Core } from '../../ports.ts'
import { tell } from '../../record/notify-of-change.ts'
import { excludes, type Interest } from './interest.ts'
import { redrawForInterest } from './redraw-for-interest.ts'
import { stillUseful } from './undo-interest.ts'

/**
 * Enters that the council has let a member take part in spite of an interest: to speak, or to speak and vote. A dispensation
 * is granted in writing, on the member's own written request, and this notes it and grants nothing (Localism Act 2011 s.33).
 * It is the member's, not the declaration's: declared anew, the interest still has it.
 * @param input.dispensation null to take back what was entered
 * @returns whether this call changed anything
 * @throws CommitteeError not-found where no interest stands that would keep them out
 */
export async function enterDispensation(
  core: Core,
  by: By,
  input: { readonly interestId: string; readonly dispensation: Interest['dispensation'] },
): Promise<boolean> {
  const { interestId, dispensation } = input
  const { itemId } = await found(core.store.look.interests, interestId)
  const { meeting } = await placeOfItem(core.store.look, itemId)
  const act = dispensation === null ? 'take back a dispensation' : 'enter a dispensation'
  const change = { act, subject: 'interest', subjectId: interestId }
  return changeMeeting(core, by, meeting.id, change, async (tx, place, clerk) => {
    const held = await takeMeeting(tx, place.meeting)
    const interest = await found(tx.interests, interestId)
    if (interest.dispensation === dispensation) return false
    if (dispensation !== null && !excludes(interest)) throw nothingToDispenseWith(interest)
    await tx.interests.update({ id: interestId }, { dispensation })
    if (!excludes(interest)) return true
    const { item } = await placeOfItem(tx, itemId)
    const who = clerk === null ? 'The clerk' : `The clerk, ${clerk.name},`
    const now = core.now()
    await tell(core, tx, held, [interest.personId], {
      key: `dispensation/${interestId}/${now.getTime()}`,
      words: `${who} has ${noted(dispensation, item.number)} Only you and the clerk are told.`,
      usefulUntil: stillUseful(now),
    })
    await redrawForInterest(core, tx, held, interest.personId)
    return true
  })
}

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
