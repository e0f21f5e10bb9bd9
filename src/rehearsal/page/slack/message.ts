import { element } from '../element.ts'
import { errorBox, messageRow } from '../message-row.ts'
import { drawBlocks } from './blocks.ts'
import type { Message, Snapshot } from './snapshot.ts'
import { drawMarkup } from './text.ts'

/** One message, with working buttons. */
export function drawMessage(
  message: Message,
  snapshot: Snapshot,
  press: (blockId: string, actionId: string) => Promise<string | null>,
): HTMLLIElement {
  const { names } = snapshot
  const problem = errorBox()
  const pressed = async (blockId: string, actionId: string) => {
    problem.show(await press(blockId, actionId))
  }
  const content =
    message.blocks.length === 0
      ? [element('p', { class: 'block' }, drawMarkup(message.text, names))]
      : drawBlocks(message.blocks, { names, press: pressed, values: {}, problems: {} })
  const row = {
    id: message.ts,
    by: names[message.user] ?? message.user,
    app: message.user === snapshot.bot,
    at: new Date(Number(message.ts) * 1000),
    edited: Boolean(message.edited),
    reply: false,
    content,
    files: message.files,
  }
  return messageRow(row, problem.node)
}
