import type { Marlshire, Name } from './committee.ts'
import { button, cardOf, fillIn } from './press.ts'

/** From the clerk's card to what can be entered for one member. */
export async function enterForOne(m: Marlshire, name: Name) {
  const enter = button(await cardOf(m, 'desk', m.id('ruth')), 'Enter for a member')
  return fillIn(m, m.as('ruth'), enter.action, enter.ids, { member: m.id(name) })
}
