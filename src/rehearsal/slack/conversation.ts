import type { FarSide } from './far-side.ts'
import { SlackError } from './slack-error.ts'
import { type Message, newId, type SlackState } from './state.ts'
import { committeeRoom, personById, type Room, rooms } from './workspace.ts'

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
  if (personById(wanted) !== undefined) {
    if (side.mishaps.has('no-people')) throw new SlackError('user_disabled')
    return directWith(side.state, wanted)
  }
  const channel = channelThatExists(side.state, wanted)
  const room = rooms.find((one) => one.id === channel)
  if (room !== undefined && !isMember(side, room)) throw new SlackError('not_in_channel')
  if (room !== undefined && isArchived(side, room)) throw new SlackError('is_archived')
  return channel
}

export function isMember(side: FarSide, room: Room): boolean {
  return room.hasBot && !side.mishaps.has('no-room')
}

export function isArchived(side: FarSide, room: Room): boolean {
  return room.id === committeeRoom.id && side.mishaps.has('room-archived')
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
