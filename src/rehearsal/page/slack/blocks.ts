import { element } from '../element.ts'
import type { Drawing } from './drawing.ts'
import { drawInput } from './inputs.ts'
import type { Block, Button, RichText } from './snapshot.ts'
import { drawPiece, drawText, type Names } from './text.ts'

/** Draws the Block Kit that this rehearsal knows. Anything else shows an error in its place. */
export function drawBlocks(blocks: readonly Block[], drawing: Drawing): Node[] {
  return blocks.map((block) => drawBlock(block, drawing))
}

function drawBlock(block: Block, drawing: Drawing): Node {
  switch (block.type) {
    case 'header':
      return element('h3', { class: 'block-header' }, drawText(block.text, drawing.names))
    case 'section':
      return drawSection(block, drawing.names)
    case 'rich_text':
      return element('div', { class: 'block' }, ...block.elements.map(drawRichText))
    case 'context':
      return element(
        'div',
        { class: 'block quiet' },
        ...block.elements.map((text) => element('p', {}, drawText(text, drawing.names))),
      )
    case 'divider':
      return element('hr')
    case 'actions':
      return element(
        'div',
        { class: 'actions' },
        ...block.elements.map((button) => drawButton(block.block_id, button, drawing)),
      )
    case 'input':
      return drawInput(block, drawing)
    default:
      return unknown(block)
  }
}

function drawSection(block: Extract<Block, { type: 'section' }>, names: Names): HTMLElement {
  const drawn = element('div', { class: 'block' })
  if (block.text !== undefined) drawn.append(element('p', {}, drawText(block.text, names)))
  if (block.fields !== undefined) {
    const fields = block.fields.map((field) => element('p', {}, drawText(field, names)))
    drawn.append(element('div', { class: 'fields' }, ...fields))
  }
  return drawn
}

function drawRichText(rich: RichText): Node {
  if (rich.type === 'rich_text_section') return element('p', {}, ...rich.elements.map(drawPiece))
  const items = rich.elements.map((item) => element('li', {}, ...item.elements.map(drawPiece)))
  return element(rich.style === 'ordered' ? 'ol' : 'ul', {}, ...items)
}

function drawButton(blockId: string, button: Button, drawing: Drawing): HTMLElement {
  const drawn = element(
    'button',
    {
      type: 'button',
      class: `button ${button.style ?? ''}`.trim(),
      'data-key': `${blockId} ${button.action_id}`,
      'aria-label': button.accessibility_label,
    },
    drawText(button.text, drawing.names),
  )
  drawn.addEventListener('click', () => {
    if (drawn.getAttribute('aria-busy') === 'true') return
    if (button.url !== undefined) window.open(button.url, '_blank', 'noreferrer')
    drawn.setAttribute('aria-busy', 'true')
    void drawing.press(blockId, button.action_id).finally(() => drawn.removeAttribute('aria-busy'))
  })
  return drawn
}

function unknown(block: never): HTMLElement {
  const text = `Slack cannot show this block: ${JSON.stringify(block)}`
  return element('p', { class: 'problem', role: 'alert' }, text)
}
