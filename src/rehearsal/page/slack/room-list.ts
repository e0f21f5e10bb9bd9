import { element } from '../element.ts'
import type { Room, Snapshot } from './snapshot.ts'

/** The list of rooms at the side. It remembers, for each person, which is open and what they have not seen. */
export function roomList(onChoose: () => void): {
  readonly node: HTMLElement
  /** Draws the list and gives back the room that is open. */
  show(user: string, snapshot: Snapshot): Room
} {
  const node = element('nav', { class: 'rooms', 'aria-label': 'Slack channels and direct messages' })
  const open = new Map<string, string>()
  const seen = new Map<string, string>()

  function drawRoom(user: string, room: Room, current: boolean): HTMLElement {
    const last = room.messages.at(-1)?.ts ?? ''
    const before = seen.get(`${user} ${room.key}`) ?? (current ? last : '')
    const unseen = room.messages.filter((message) => message.ts > before && message.user !== user).length
    const name = room.direct ? room.name : `# ${room.name}`
    const button = element(
      'button',
      {
        type: 'button',
        class: 'room',
        'data-room': room.key,
        'aria-current': current ? 'true' : undefined,
      },
      element('span', {}, name),
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
      const rooms = snapshot.rooms.map((room) => drawRoom(user, room, room.key === key))
      const channels = rooms.filter((_, at) => snapshot.rooms[at]?.direct === false)
      const directs = rooms.filter((_, at) => snapshot.rooms[at]?.direct === true)
      node.replaceChildren(
        element('p', { class: 'rooms-head' }, snapshot.workspace),
        element('p', { class: 'rooms-kind' }, 'Channels'),
        ...channels,
        element('p', { class: 'rooms-kind' }, 'Direct messages'),
        ...directs,
      )
      if (focused !== undefined) node.querySelector<HTMLElement>(`[data-room="${focused}"]`)?.focus()
      const current = snapshot.rooms.find((room) => room.key === key) ?? snapshot.rooms[0]
      if (current === undefined) throw new Error('The workspace has no rooms')
      seen.set(`${user} ${current.key}`, current.messages.at(-1)?.ts ?? '')
      return current
    },
  }
}
