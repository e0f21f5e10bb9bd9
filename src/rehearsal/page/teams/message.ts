import { element } from '../element.ts'
import { drawCard, type Press } from './card.ts'
import type { Message } from './snapshot.ts'

/** One message, with the buttons on its cards working. */
export function drawMessage(
  message: Message,
  press: (card: number, on: Press) => Promise<string | null>,
): HTMLLIElement {
  const trouble = element('p', { class: 'problem', role: 'alert' })
  const cards = message.cards.map((card, at) => {
    const pressed = async (on: Press) => {
      trouble.textContent = (await press(at, on)) ?? ''
    }
    return element('div', { class: 'adaptive-card' }, drawCard(card, pressed))
  })
  return element(
    'li',
    { class: message.reply ? 'message reply' : 'message', 'data-message': message.id },
    element('span', { class: 'avatar', 'aria-hidden': 'true' }, initials(message.from)),
    element(
      'div',
      { class: 'said' },
      element(
        'p',
        { class: 'by' },
        element('strong', {}, message.from),
        ...(message.bot ? [' ', element('span', { class: 'app' }, 'App')] : []),
        ' ',
        time(message.at),
        ...(message.edited ? [' ', element('span', { class: 'quiet' }, 'Edited')] : []),
      ),
      ...(message.text === '' ? [] : [element('p', { class: 'block as-written' }, message.text)]),
      ...cards,
      ...message.files.map((file) => element('p', { class: 'file' }, `${file.name} (${sizeOf(file.size)})`)),
      trouble,
    ),
  )
}

function initials(name: string): string {
  const words = name.replace(/^(Cllr|Canon) /, '').split(' ')
  return words
    .map((word) => word.slice(0, 1))
    .join('')
    .slice(0, 2)
}

function time(at: string): HTMLElement {
  const words = new Date(at).toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' })
  return element('time', { datetime: at, class: 'quiet' }, words)
}

function sizeOf(bytes: number): string {
  return bytes < 1_000_000 ? `${Math.ceil(bytes / 1000)} KB` : `${(bytes / 1_000_000).toFixed(1)} MB`
}
