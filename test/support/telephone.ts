import { deskWords } from '../../src/conversation/meetings/desk.words.ts'
import type { Marlshire, Name } from './committee.ts'
import { button, cardOf, fillIn } from './press.ts'

/** Goes from the clerk's card to what can be entered for one member. */
export async function enterForOne(m: Marlshire, name: Name) {
  const enter = button(await cardOf(m, 'desk', m.id('ruth')), deskWords.enterFor)
  return fillIn(m, m.as('ruth'), enter.action, enter.ids, { member: m.id(name) })
}
