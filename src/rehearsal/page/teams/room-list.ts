import { element } from '../element.ts'
import type { Room, Snapshot } from './snapshot.ts'

/** The list of channels and chats at the side. It remembers, for each person, which is open and what they have not
 * seen. */
export function roomList(onChoose: () => void): {
  readonly node: HTMLElement
  /** Draws the list and gives back the room that is open. */
  show(user: string, snapshot: Snapshot): Room
} {
  const node = element('nav', { class: 'rooms', 'aria-label': 'Teams channels and chats' })
  const open = new Map<string, string>()
  const seen = new Map<string, number>()

  function drawRoom(user: string, room: Room, current: boolean): HTMLElement {
    const total = room.messages.length
    const unseen = total - (seen.get(`${user} ${room.key}`) ?? 0)
    const button = element(
      'button',
      {
        type: 'button',
        class: 'room',
        'data-room': room.key,
        ...(current ? { 'aria-current': 'true' } : {}),
      },
      element('span', {}, room.name),
    )
    if (!current && unseen > 0)
      button.append(' ', element('span', { class: 'unread', 'aria-label': `${unseen} new` }, String(unseen)))
    button.addEventListener('click', () => {
      open.set(user, room.key)
      onChoose()
    })
    return button
  }

  return {
    node,
    show(user, snapshot) {
      const key = open.get(user) ?? 'committee'
      const focused = node.querySelector<HTMLElement>(':focus')?.dataset.room
      const drawn = (kind: Room['kind']) =>
        snapshot.rooms
          .filter((room) => room.kind === kind)
          .map((room) => drawRoom(user, room, room.key === key))
      node.replaceChildren(
        element('p', { class: 'rooms-head' }, snapshot.team),
        element('p', { class: 'rooms-kind' }, 'Channels'),
        ...drawn('channel'),
        element('p', { class: 'rooms-kind' }, 'Chat'),
        ...drawn('chat'),
      )
      if (focused !== undefined) node.querySelector<HTMLElement>(`[data-room="${focused}"]`)?.focus()
      const current = snapshot.rooms.find((room) => room.key === key) ?? snapshot.rooms[0]
      if (current === undefined) throw new Error('The tenant has no rooms')
      seen.set(`${user} ${current.key}`, current.messages.length)
      return current
    },
  }
}
