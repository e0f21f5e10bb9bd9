import { z } from 'zod'
import { type Arguments, flag, structured, take, takeBlocks } from './arguments.ts'
import { channelThatExists, channelToPost, messagesIn, personIn } from './conversation.ts'
import { deliverEvent } from './deliver-event.ts'
import type { FarSide } from './far-side.ts'
import { withMessageIds } from './ids.ts'
import { limits } from './limits.ts'
import { editEvent, messageEvent, messageFields } from './message.ts'
import { SlackError } from './slack-error.ts'
import { type Message, nextTs } from './state.ts'
import { bot } from './workspace.ts'

const posting = z.strictObject({
  channel: z.string(),
  text: z.string().optional(),
  blocks: structured,
  unfurl_links: flag,
  unfurl_media: flag,
})

/** chat.postMessage */
export async function postMessage(side: FarSide, given: Arguments): Promise<Record<string, unknown>> {
  const { channel: wanted, text, blocks } = take(posting, given)
  const channel = channelToPost(side, wanted)
  const message: Message = {
    ts: nextTs(side.state, side.now()),
    user: bot.user,
    ...contents(text, blocks, limits.postText.most),
    files: [],
    edited: null,
  }
  messagesIn(side.state, channel).push(message)
  await side.saved()
  await notifyOfDirect(side, channel, messageEvent(side, channel, message))
  if (side.mishaps.has('no-ids')) return { channel }
  return { channel, ts: message.ts, message: messageFields(side, message) }
}

const updating = posting.extend({ ts: z.string() })

/** chat.update */
export async function updateMessage(side: FarSide, given: Arguments): Promise<Record<string, unknown>> {
  const { channel: wanted, ts, text, blocks } = take(updating, given)
  const channel = channelThatExists(side.state, wanted)
  if (side.mishaps.has('no-edits')) throw new SlackError('edit_window_closed')
  const message = messagesIn(side.state, channel).find((one) => one.ts === ts)
  if (message === undefined || side.mishaps.has('deleted')) throw new SlackError('message_not_found')
  if (message.user !== bot.user) throw new SlackError('cant_update_message')
  const before = messageFields(side, message)
  Object.assign(message, contents(text, blocks, limits.updateText.most))
  message.edited = nextTs(side.state, side.now())
  await side.saved()
  await notifyOfDirect(side, channel, editEvent(side, channel, message, before))
  return { channel, ts, text: message.text, message: messageFields(side, message) }
}

/**
 * Slack accepts blocks without a text, but then notifications and screen readers have nothing to read, so this refuses
 * them.
 */
function contents(text: string | undefined, blocks: unknown, most: number): Pick<Message, 'text' | 'blocks'> {
  if (text === undefined || text.trim() === '') throw new SlackError('no_text')
  if (text.length > most) throw new SlackError('msg_too_long')
  return { text, blocks: blocks === undefined ? [] : withMessageIds(takeBlocks(blocks)) }
}

/** A bot that listens to direct messages also receives its own. */
async function notifyOfDirect(side: FarSide, channel: string, event: Record<string, unknown>): Promise<void> {
  if (personIn(side.state, channel) !== undefined) await deliverEvent(side, event)
}
