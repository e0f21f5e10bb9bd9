import type { Pane } from './pane.ts'
import { type Listed, roomList } from './room-list.ts'
import { startPane } from './start-pane.ts'
import { dialogBox } from './teams/dialog.ts'
import { close, press, readSnapshot, say, sendFile, submit } from './teams/far-side.ts'
import { messageList } from './teams/message-list.ts'
import type { Room, Snapshot } from './teams/snapshot.ts'
import { addStyle } from './teams/style.ts'

const side = {
  name: 'Teams',
  accountOf: ({ teamsUser }: { teamsUser?: string }) => teamsUser,
  read: readSnapshot,
} as const

/** The Teams half of the page: channels, the chat with the bot, and any open dialog. */
export function teamsPane(root: HTMLElement): Pane {
  addStyle()
  return startPane<Snapshot>(root, side, (runAsUser, redraw) => {
    const rooms = roomList('Teams channels and chats', redraw)
    const messages = messageList((message, card, on) => runAsUser((one) => press(one, message, card, on)))
    const dialog = dialogBox({
      submit: (open, on) => runAsUser((one) => submit(one, open, on)),
      close: async (open) => {
        await runAsUser((one) => close(one, open))
      },
    })
    return {
      rooms,
      messages: messages.node,
      say: (one, text, file) => (file === null ? say(one, text) : sendFile(one, file, text)),
      draw(one, snapshot) {
        const room = roomOf(snapshot, rooms.show(one, snapshot.team, snapshot.rooms.map(listing)))
        messages.show(one, room)
        dialog.show(snapshot.dialog)
        return room.kind === 'chat'
      },
      clear: () => dialog.show(null),
    }
  })
}

function listing({ key, name, kind, messages }: Room): Listed {
  const said = messages.filter((message) => message.bot).map((message) => message.id)
  return { key, name, under: kind === 'chat' ? 'Chat' : 'Channels', said }
}

function roomOf(snapshot: Snapshot, key: string): Room {
  const room = snapshot.rooms.find((one) => one.key === key)
  if (room === undefined) throw new Error(`There is no room ${key}`)
  return room
}
