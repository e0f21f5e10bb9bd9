import type { Pane } from './pane.ts'
import { type Listed, roomList } from './room-list.ts'
import { close, press, readSnapshot, say, sendFile, submit } from './slack/far-side.ts'
import { formDialog } from './slack/form.ts'
import { messageList } from './slack/message-list.ts'
import type { Room, Snapshot } from './slack/snapshot.ts'
import { startPane } from './start-pane.ts'

const side = {
  name: 'Slack',
  accountOf: ({ slackUser }: { slackUser?: string }) => slackUser,
  read: readSnapshot,
} as const

/** The Slack half of the page: rooms, messages, the message box, and any open form. */
export function slackPane(root: HTMLElement): Pane {
  return startPane<Snapshot>(root, side, (runAsUser, redraw) => {
    const rooms = roomList('Slack channels and direct messages', redraw)
    const messages = messageList((channel, ts, blockId, actionId) =>
      runAsUser((one) => press(one, { channel, ts }, blockId, actionId)),
    )
    const form = formDialog({
      press: (open, values, blockId, actionId) =>
        runAsUser((one) => press(one, { view: open.id, values }, blockId, actionId)),
      submit: (open, values) => runAsUser((one) => submit(one, open, values)),
      close: async (open) => {
        await runAsUser((one) => close(one, open))
      },
    })
    return {
      rooms,
      messages: messages.node,
      say(one, text, file, snapshot) {
        const direct = snapshot.rooms.find((room) => room.direct)?.channel ?? ''
        return file === null ? say(one, direct, text) : sendFile(one, file, text)
      },
      draw(one, snapshot) {
        const listed = snapshot.rooms.map((room) => listing(room, one))
        const room = roomOf(snapshot, rooms.show(one, snapshot.workspace, listed))
        messages.show(one, room, snapshot)
        form.show(snapshot.form, snapshot.names)
        return room.direct
      },
      clear: () => form.show(null, {}),
    }
  })
}

function listing({ key, name, direct, messages }: Room, user: string): Listed {
  return {
    key,
    name: direct ? name : `# ${name}`,
    under: direct ? 'Direct messages' : 'Channels',
    said: messages.filter((message) => message.user !== user).map((message) => message.ts),
  }
}

function roomOf(snapshot: Snapshot, key: string): Room {
  const room = snapshot.rooms.find((one) => one.key === key)
  if (room === undefined) throw new Error(`There is no room ${key}`)
  return room
}
