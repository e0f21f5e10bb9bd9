import { element } from '../element.ts'
import { errorBox, messageRow } from '../message-row.ts'
import { drawCard, type Press } from './card.ts'
import type { Message } from './snapshot.ts'

/** One message, with working buttons on its cards. */
export function drawMessage(
  message: Message,
  press: (card: number, on: Press) => Promise<string | null>,
): HTMLLIElement {
  const problem = errorBox()
  const cards = message.cards.map((card, at) => {
    const pressed = async (on: Press) => {
      problem.show(await press(at, on))
    }
    return element('div', { class: 'adaptive-card' }, drawCard(card, pressed))
  })
  const text = message.text === '' ? [] : [element('p', { class: 'block as-written' }, message.text)]
  const { id, bot, at, edited, reply, files } = message
  const row = { id, by: message.from, app: bot, at: new Date(at), edited, reply, files }
  return messageRow({ ...row, content: [...text, ...cards] }, problem.node)
}
