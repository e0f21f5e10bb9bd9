import { element } from '../element.ts'
import { scrollToNew } from '../scroll-to-new.ts'
import { drawMessage } from './message.ts'
import type { Message, Room, Snapshot } from './snapshot.ts'

type Press = (channel: string, ts: string, blockId: string, actionId: string) => Promise<string | null>

/** The messages of one room. Only what changed is redrawn, so that focus and scroll position stay. */
export function messageList(press: Press): {
  readonly node: HTMLElement
  show(user: string, room: Room, snapshot: Snapshot): void
} {
  const list = element('ol', { class: 'messages', role: 'log', tabindex: '0' })
  const head = element('h3', { class: 'room-head' })
  const node = element('div', { class: 'room-view' }, head, list)
  let drawn = new Map<string, { json: string; row: HTMLLIElement }>()
  let place = ''

  function rowOf(message: Message, room: Room, snapshot: Snapshot): { json: string; row: HTMLLIElement } {
    const json = JSON.stringify(message)
    const before = drawn.get(message.ts)
    if (before?.json === json) return before
    const key = before?.row.querySelector<HTMLElement>(':focus')?.dataset.key
    const row = drawMessage(message, snapshot, (blockId, actionId) =>
      press(room.channel, message.ts, blockId, actionId),
    )
    if (before !== undefined && key !== undefined) queueMicrotask(() => focusOn(row, key))
    return { json, row }
  }

  return {
    node,
    show(user, room, snapshot) {
      const here = `${user} ${room.key}`
      const moved = here !== place
      if (moved) drawn = new Map()
      place = here
      head.textContent = room.direct ? room.name : `# ${room.name}`
      list.setAttribute('aria-label', `Messages in ${room.name}`)
      const next = room.messages.map((message) => [message.ts, rowOf(message, room, snapshot)] as const)
      const fresh = moved ? next.at(-1) : next.find(([ts]) => !drawn.has(ts))
      drawn = new Map(next)
      const rows = next.map(([, { row }]) => row)
      const none = element('li', { class: 'quiet none' }, emptyWords(room))
      putInPlace(list, rows.length === 0 ? [none] : rows)
      if (fresh !== undefined) scrollToNew(list, fresh[1].row)
    },
  }
}

/** Puts rows in place without touching those already there: moving a node would take its focus. */
function putInPlace(list: HTMLElement, rows: readonly HTMLElement[]): void {
  rows.forEach((row, at) => {
    const there = list.children[at]
    if (there === row) return
    if (there === undefined) list.append(row)
    else there.replaceWith(row)
  })
  while (list.children.length > rows.length) list.lastElementChild?.remove()
}

function focusOn(row: HTMLElement, key: string): void {
  row.querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"]`)?.focus()
}

function emptyWords(room: Room): string {
  return room.direct
    ? 'No messages yet. Write to Quorate below, or attach a report for it to read.'
    : 'No messages yet.'
}
