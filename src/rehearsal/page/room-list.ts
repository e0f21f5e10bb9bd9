import { element } from './element.ts'

/** A room in the list at the side. */
export type Listed = {
  readonly key: string
  readonly name: string
  /** The heading that it stands under. */
  readonly under: string
  /** The ids of other people's messages in it, oldest first. */
  readonly said: readonly string[]
}

export type RoomList = {
  readonly node: HTMLElement
  /** Draws the list and returns the key of the open room. */
  show(user: string, head: string, rooms: readonly Listed[]): string
}

/** The list of rooms at the side. Remembers each person's open room and what they have not seen. */
export function roomList(label: string, onChoose: () => void): RoomList {
  const node = element('nav', { class: 'rooms', 'aria-label': label })
  const open = new Map<string, string>()
  const seen = new Map<string, string>()

  function drawRoom(user: string, room: Listed, current: boolean): HTMLElement {
    const unseen = room.said.length - 1 - room.said.lastIndexOf(seen.get(`${user} ${room.key}`) ?? '')
    const button = element(
      'button',
      {
        type: 'button',
        class: 'room',
        'data-room': room.key,
        'aria-current': current ? 'true' : undefined,
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
    show(user, head, rooms) {
      const wanted = open.get(user) ?? 'committee'
      const current = rooms.find((room) => room.key === wanted) ?? rooms[0]
      if (current === undefined) throw new Error('There are no rooms')
      const focused = node.querySelector<HTMLElement>(':focus')?.dataset.room
      const headings = [...new Set(rooms.map((room) => room.under))]
      node.replaceChildren(
        element('p', { class: 'rooms-head' }, head),
        ...headings.flatMap((under) => [
          element('p', { class: 'rooms-kind' }, under),
          ...rooms
            .filter((room) => room.under === under)
            .map((room) => drawRoom(user, room, room === current)),
        ]),
      )
      if (focused !== undefined) node.querySelector<HTMLElement>(`[data-room="${focused}"]`)?.focus()
      seen.set(`${user} ${current.key}`, current.said.at(-1) ?? '')
      return current.key
    },
  }
}
