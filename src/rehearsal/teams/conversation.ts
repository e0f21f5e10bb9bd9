import type { FarSide } from './far-side.ts'
import { type Refusal, refusals } from './refusal.ts'
import { channels, chatId, type Member, members } from './tenant.ts'

/** Where a message is: a channel, perhaps in a thread, or one person's chat with the bot. */
export type Place =
  | { readonly kind: 'channel'; readonly id: string; readonly root: string | null }
  | { readonly kind: 'personal'; readonly id: string; readonly member: Member }

/** The place that the bot means by a conversation id, which in a channel may carry `;messageid=`. */
export function placeForBot(far: FarSide, conversation: string): Place | Refusal {
  const [id = '', marker] = conversation.split(';messageid=')
  const channel = channels.find((each) => each.id === id)
  if (channel !== undefined) {
    if (!channel.hasBot || far.mishaps.has('no-room')) return refusals.notInRoster
    if (marker === undefined) return { kind: 'channel', id, root: null }
    const root = far.kept.state.messages.find((each) => each.id === marker && each.conversation === id)
    return root === undefined ? refusals.noActivity : { kind: 'channel', id, root: root.root ?? root.id }
  }
  const { appId, chats } = far.kept.state
  const member = members.find((each) => chatId(appId, each.aad) === id)
  if (marker !== undefined || member === undefined || !chats.includes(member.aad))
    return refusals.noConversation
  return { kind: 'personal', id, member }
}

/** The conversation's id as Teams writes it: in a channel, sometimes with the thread and sometimes without. */
export function conversationId(place: Place, withThread: boolean): string {
  return place.kind === 'channel' && place.root !== null && withThread
    ? `${place.id};messageid=${place.root}`
    : place.id
}

/** The thread that holds a message, or null if it is in somebody's chat. */
export function channelPlace(message: {
  readonly conversation: string
  readonly id: string
  readonly root: string | null
}): Place | null {
  const channel = channels.find((each) => each.id === message.conversation)
  return channel === undefined ? null : { kind: 'channel', id: channel.id, root: message.root ?? message.id }
}
