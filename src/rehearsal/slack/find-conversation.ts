import { z } from 'zod'
import { type Arguments, flag, take } from './arguments.ts'
import { channelThatExists, directWith, isArchived, isMember, personIn } from './conversation.ts'
import type { FarSide } from './far-side.ts'
import { rooms, workspace } from './workspace.ts'

const opening = z.strictObject({ users: z.string(), return_im: flag, prevent_creation: flag })

/** conversations.open, for one person only: the bot does not need groups. */
export async function openConversation(side: FarSide, given: Arguments): Promise<Record<string, unknown>> {
  const { users } = take(opening, given)
  const there = side.state.directs[users] !== undefined
  const id = directWith(side.state, users)
  await side.saved()
  return { no_op: there, already_open: there, channel: { id } }
}

const asking = z.strictObject({ channel: z.string(), include_locale: flag, include_num_members: flag })

/** conversations.info */
export async function conversationInfo(side: FarSide, given: Arguments): Promise<Record<string, unknown>> {
  const id = channelThatExists(side.state, take(asking, given).channel)
  const room = rooms.find((one) => one.id === id)
  if (room === undefined)
    return {
      channel: { id, is_im: true, is_channel: false, user: personIn(side.state, id), is_archived: false },
    }
  return {
    channel: {
      id,
      name: room.name,
      name_normalized: room.name,
      is_channel: true,
      is_group: false,
      is_im: false,
      is_mpim: false,
      is_private: false,
      is_archived: isArchived(side, room),
      is_general: room.name === 'general',
      is_shared: false,
      is_member: isMember(side, room),
      context_team_id: workspace.id,
    },
  }
}
