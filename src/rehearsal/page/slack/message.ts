import { element } from '../element.ts'
import { drawBlocks } from './blocks.ts'
import type { Message, Snapshot } from './snapshot.ts'
import { drawMarkup } from './text.ts'

/** One message, with the buttons under it working. */
export function drawMessage(
  message: Message,
  snapshot: Snapshot,
  press: (blockId: string, actionId: string) => Promise<string | null>,
): HTMLLIElement {
  const { names } = snapshot
  const name = names[message.user] ?? message.user
  const trouble = element('p', { class: 'problem', role: 'alert' })
  const pressed = async (blockId: string, actionId: string) => {
    trouble.textContent = (await press(blockId, actionId)) ?? ''
  }
  const content =
    message.blocks.length === 0
      ? [element('p', { class: 'block' }, drawMarkup(message.text, names))]
      : drawBlocks(message.blocks, { names, press: pressed, values: {}, problems: {} })
  return element(
    'li',
    { class: 'message', 'data-message': message.ts },
    element('span', { class: 'avatar', 'aria-hidden': 'true' }, initials(name)),
    element(
      'div',
      { class: 'said' },
      element(
        'p',
        { class: 'by' },
        element('strong', {}, name),
        ...(message.user === snapshot.bot ? [' ', element('span', { class: 'app' }, 'App')] : []),
        ' ',
        time(message.ts),
      ),
      ...content,
      ...message.files.map((file) => element('p', { class: 'file' }, `${file.name} (${sizeOf(file.size)})`)),
      ...(message.edited ? [element('p', { class: 'quiet' }, '(edited)')] : []),
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

function time(ts: string): HTMLElement {
  const at = new Date(Number(ts) * 1000)
  const words = at.toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' })
  return element('time', { datetime: at.toISOString(), class: 'quiet' }, words)
}

function sizeOf(bytes: number): string {
  return bytes < 1_000_000 ? `${Math.ceil(bytes / 1000)} KB` : `${(bytes / 1_000_000).toFixed(1)} MB`
}
