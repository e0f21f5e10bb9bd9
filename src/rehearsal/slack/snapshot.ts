import { messagesIn } from './conversation.ts'
import type { FarSide } from './far-side.ts'
import { stackOf } from './open-view.ts'
import { SlackError } from './slack-error.ts'
import type { Message } from './state.ts'
import { bot, committeeRoom, personById, rooms, slackPeople, workspace } from './workspace.ts'

/** Everything that one person sees, for the page to draw. */
export function snapshot(side: FarSide, user: string): Record<string, unknown> {
  if (personById(user) === undefined) throw new SlackError('user_not_found')
  const direct = side.state.directs[user]
  const stack = stackOf(side, user)
  const top = stack.at(-1)
  return {
    workspace: workspace.name,
    names: Object.fromEntries([
      [bot.user, bot.realName],
      ...slackPeople.map((person) => [person.slackUser, person.name]),
    ]),
    bot: bot.user,
    rooms: [
      ...rooms.map((room) => ({
        key: room.id === committeeRoom.id ? 'committee' : room.name,
        channel: room.id,
        name: room.name,
        direct: false,
        messages: messagesIn(side.state, room.id).map((message) => drawn(side, message)),
      })),
      {
        key: 'quorate',
        channel: direct ?? '',
        name: bot.realName,
        direct: true,
        messages: (direct === undefined ? [] : messagesIn(side.state, direct)).map((message) =>
          drawn(side, message),
        ),
      },
    ],
    form:
      top === undefined
        ? null
        : {
            id: top.id,
            hash: top.hash,
            view: top.view,
            values: top.values,
            problems: top.problems,
            under: stack.length - 1,
          },
  }
}

function drawn(side: FarSide, message: Message): Record<string, unknown> {
  const files = message.files.flatMap((id) => side.state.files[id] ?? [])
  return {
    ts: message.ts,
    user: message.user,
    text: message.text,
    blocks: message.blocks,
    edited: message.edited !== null,
    files: files.map(({ name, size }) => ({ name, size })),
  }
}
