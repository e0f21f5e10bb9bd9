import { z } from 'zod'
import type { MessageBlock } from './block.ts'
import { channelThatExists, directWith, messagesIn, personIn } from './conversation.ts'
import { deliverEvent } from './deliver-event.ts'
import type { FarSide } from './far-side.ts'
import { withMessageIds } from './ids.ts'
import { messageEvent } from './message.ts'
import { SlackError } from './slack-error.ts'
import { type Message, nextTs } from './state.ts'
import { personById, rooms } from './workspace.ts'

export const saying = z.strictObject({
  user: z.string(),
  /** A room's channel, or the direct message with the bot if left out. */
  channel: z.string().optional(),
  text: z.string().trim().min(1).max(12_000),
})

/** Somebody writes a message. The bot receives only its direct messages. */
export async function sendMessage(side: FarSide, said: z.infer<typeof saying>): Promise<void> {
  if (personById(said.user) === undefined) throw new SlackError('user_not_found')
  const channel = channelThatExists(side.state, said.channel ?? directWith(side.state, said.user))
  const inRoom = rooms.some((room) => room.id === channel)
  if (!inRoom && personIn(side.state, channel) !== said.user) throw new SlackError('channel_not_found')
  await putMessage(side, channel, said.user, said.text, [])
}

export async function putMessage(
  side: FarSide,
  channel: string,
  user: string,
  typed: string,
  files: string[],
): Promise<void> {
  const message: Message = {
    ts: nextTs(side.state, side.now()),
    user,
    text: asSent(typed),
    blocks: typed === '' ? [] : withMessageIds([asRichText(typed)]),
    files,
    edited: null,
  }
  messagesIn(side.state, channel).push(message)
  await side.saved()
  if (personIn(side.state, channel) === user) await deliverEvent(side, messageEvent(side, channel, message))
}

/** Slack escapes three characters and puts angle brackets around addresses. */
function asSent(typed: string): string {
  const escaped = typed.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
  return escaped.replaceAll(/https?:\/\/[^\s&]+(?:&amp;[^\s&]+)*/g, (address) => `<${address}>`)
}

function asRichText(typed: string): MessageBlock {
  const elements = [{ type: 'text' as const, text: typed }]
  return { type: 'rich_text', elements: [{ type: 'rich_text_section', elements }] }
}
