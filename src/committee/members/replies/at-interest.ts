import type { ItemPlace } from '../../agenda/find.ts'
import { atItem, onItem } from '../../agenda/places.ts'
import { redrawAgenda } from '../../agenda/redraws.ts'
import { found } from '../../kernel/found.ts'
import type { Doing, Subject } from '../../record/row.ts'
import type { Interest } from './interest.ts'
import { redrawForInterest } from './redraw-for-interest.ts'

export type InterestPlace = ItemPlace & { readonly interest: Interest }

async function atInterest(
  doing: Doing,
  { interestId }: { readonly interestId: string },
): Promise<InterestPlace> {
  const { tx } = doing
  const place = await atItem('exclusive')(doing, await found(tx.interests, interestId))
  return { ...place, interest: await found(tx.interests, interestId) }
}

/** What the clerk's verbs on an interest have in common. */
export const onInterest = {
  ...onItem,
  place: atInterest,
  on: ({ interest }: InterestPlace): Subject => ['interest', interest],
  async redraws(of: Doing & InterestPlace) {
    await redrawAgenda(of)
    await redrawForInterest(of.core, of.tx, of.meeting, of.interest.personId)
  },
}

/** A message about a member's own standing is still useful after the meeting. */
export function stillUseful(now: Date): Date {
  return new Date(now.getTime() + 30 * 24 * 3600_000)
}
