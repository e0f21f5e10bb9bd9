import { declareInterest } from '../../src/committee/members/replies/declare-interest.ts'
import { enterDispensation } from '../../src/committee/members/replies/enter-dispensation.ts'
import type { Interest, InterestKind } from '../../src/committee/members/replies/interest.ts'
import { undoInterest } from '../../src/committee/members/replies/undo-interest.ts'
import type { Marlshire, Name } from './committee.ts'
import { type October, posted } from './meeting.ts'

export async function declare(m: Marlshire, name: Name, itemId: string, kind: InterestKind | null) {
  return declareInterest(m.core, m.as(name), { itemId, kind })
}

export async function interestOf(m: Marlshire, name: Name): Promise<Interest> {
  const [interest] = await m.store.look.interests.find({ personId: m.id(name) })
  if (interest === undefined) throw new Error(`${name} declared no interest`)
  return interest
}

export async function dispense(m: Marlshire, name: Name, dispensation: Interest['dispensation']) {
  const { id: interestId } = await interestOf(m, name)
  return enterDispensation(m.core, m.as('ruth'), { interestId, dispensation })
}

export async function undo(m: Marlshire, name: Name, reason = 'It was on the wrong item.') {
  return undoInterest(m.core, m.as('ruth'), { interestId: (await interestOf(m, name)).id, reason })
}

/** Ben Cole has declared a disclosable pecuniary interest in item 7. */
export async function interested(m: Marlshire): Promise<October> {
  const october = await posted(m)
  await declare(m, 'ben', october.item, 'pecuniary')
  return october
}
