import { placeOfItem } from '../../agenda/find.ts'
import { changeMeeting } from '../../agenda/meetings/change-meeting.ts'
import { takeMeeting } from '../../agenda/meetings/what-may-change.ts'
import type { By } from '../../kernel/actor.ts'
import { found } from '../../kernel/found.ts'
import { asSentence } from '../../kernel/text.ts'
import type { Core } from '../../ports.ts'
import { keepChange } from '../../record/keep-change.ts'
import { tell } from '../../record/notify-of-change.ts'
import { takesNoPart } from './interest.ts'
import { interestLine } from './interest.words.ts'
import { redrawForInterest } from './redraw-for-interest.ts'

/**
 * Undoes an interest that stands by mistake, on the wrong item for example. That it was there is kept with the reason;
 * the member alone is told.
 * @returns whether this call undid it
 * @throws CommitteeError
 */
export async function undoInterest(
  core: Core,
  by: By,
  input: { readonly interestId: string; readonly reason: string },
): Promise<boolean> {
  const { itemId } = await found(core.store.look.interests, input.interestId)
  const { meeting } = await placeOfItem(core.store.look, itemId)
  const change = { act: 'undo an interest', subject: 'interest', subjectId: input.interestId } as const
  return changeMeeting(core, by, meeting.id, change, async (tx, place, clerk) => {
    const held = await takeMeeting(tx, place.meeting)
    const interest = await found(tx.interests, input.interestId)
    const { item } = await placeOfItem(tx, itemId)
    const now = core.now()
    if ((await tx.interests.update({ id: interest.id, withdrawnAt: null }, { withdrawnAt: now })) === 0)
      return false
    const member = await found(tx.people, interest.personId)
    await keepChange(core, tx, { meeting: held }, clerk, {
      kind: 'interest-undone',
      item,
      reason: input.reason,
      before: `${member.name}: ${interestLine(interest)}.`,
      words: null,
    })
    const who = clerk === null ? 'The clerk' : `The clerk, ${clerk.name},`
    await tell(core, tx, held, [member.id], {
      key: `interest-undone/${interest.id}/${now.getTime()}`,
      words: `${who} has undone the interest that you declared in item ${item.number}.${takesNoPart(interest) ? ' You take part in it again.' : ''} ${asSentence(input.reason)} Only you and the clerk are told. If it is not right, please tell the clerk, and declare your interest at the meeting.`,
      usefulUntil: stillUseful(now),
    })
    await redrawForInterest(core, tx, held, member.id)
    return true
  })
}

/** What concerns one member's standing is worth knowing after the meeting, too. */
export function stillUseful(now: Date): Date {
  return new Date(now.getTime() + 30 * 24 * 3600_000)
}
