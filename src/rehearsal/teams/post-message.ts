import type { Post } from './bot-activity.ts'
import type { Place } from './conversation.ts'
import { type FarSide, newId, settle } from './far-side.ts'
import type { Message } from './state.ts'

/** Puts the bot's message in its place and returns the message's id. Typing indicators are not shown. */
export async function postMessage(far: FarSide, place: Place, post: Post): Promise<string> {
  const id = newId(far)
  if (post.type === 'typing') return id
  far.kept.state.messages.push({
    id,
    conversation: place.id,
    root: place.kind === 'channel' ? place.root : null,
    from: null,
    at: far.now().toISOString(),
    edited: false,
    text: post.text,
    cards: post.cards,
    files: [],
  })
  await settle(far)
  return id
}

export async function editMessage(far: FarSide, message: Message, post: Post): Promise<void> {
  message.text = post.text
  message.cards = post.cards
  message.edited = true
  await settle(far)
}

export async function deleteMessage(far: FarSide, message: Message): Promise<void> {
  const { state } = far.kept
  state.messages = state.messages.filter((each) => each !== message)
  await settle(far)
}

/** A message that the bot wrote in a place; it may change no other. */
export function botMessage(far: FarSide, place: Place, id: string): Message | undefined {
  return far.kept.state.messages.find(
    (each) => each.id === id && each.conversation === place.id && each.from === null,
  )
}
