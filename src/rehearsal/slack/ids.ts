import { randomBytes } from 'node:crypto'
import type { MessageBlock } from './block.ts'
import type { Modal } from './view.ts'

/** Slack generates the ids that a bot leaves out. */
export function withMessageIds(blocks: readonly MessageBlock[]): MessageBlock[] {
  return blocks.map((block) =>
    block.type === 'actions'
      ? { ...block, block_id: block.block_id ?? madeUp(), elements: block.elements.map(withActionId) }
      : { ...block, block_id: block.block_id ?? madeUp() },
  )
}

export function withViewIds(view: Modal): Modal {
  const blocks = view.blocks.map((block) =>
    block.type === 'input'
      ? { ...block, block_id: block.block_id ?? madeUp(), element: withActionId(block.element) }
      : (withMessageIds([block])[0] ?? block),
  )
  return { ...view, blocks }
}

function withActionId<T extends { action_id?: string | undefined }>(element: T): T {
  return { ...element, action_id: element.action_id ?? madeUp() }
}

function madeUp(): string {
  return randomBytes(4).toString('base64url')
}
