import type { FarSide } from './far-side.ts'
import { SlackError } from './slack-error.ts'
import { type Message, newId, type SlackState } from './state.ts'
import { personById, rooms } from './workspace.ts'

/** The direct message channel between the bot and a person, created on first use. */
export function directWith(state: SlackState, user: string): string {
  if (personById(user) === undefined) throw new SlackError('user_not_found')
  const channel = state.directs[user] ?? newId('D')
  state.directs[user] = channel
  return channel
}

/** The person at the other end of a direct message channel. */
export function personIn(state: SlackState, channel: string): string | undefined {
  return Object.keys(state.directs).find((user) => state.directs[user] === channel)
}

/** Resolves a channel's or a person's id to a channel where the bot may post; refused if the bot was never invited. */
export function channelToPost(side: FarSide, wanted: string): string {
  if (personById(wanted) !== undefined) return directWith(side.state, wanted)
  const channel = channelThatExists(side.state, wanted)
  const room = rooms.find((one) => one.id === channel)
  if (room !== undefined && !room.hasBot) throw new SlackError('not_in_channel')
  return channel
}

export function channelThatExists(state: SlackState, wanted: string): string {
  const known = rooms.some((room) => room.id === wanted) || personIn(state, wanted) !== undefined
  if (!known) throw new SlackError('channel_not_found')
  return wanted
}

export function messagesIn(state: SlackState, channel: string): Message[] {
  const messages = state.messages[channel] ?? []
  state.messages[channel] = messages
  return messages
}
