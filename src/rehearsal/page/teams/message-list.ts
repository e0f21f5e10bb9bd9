import { element } from '../element.ts'
import { scrollToNew } from '../scroll-to-new.ts'
import type { Press } from './card.ts'
import { drawMessage } from './message.ts'
import type { Message, Room } from './snapshot.ts'

type Row = { readonly json: string; readonly row: HTMLLIElement }

/** The messages of one room. Only what changed is redrawn, so that focus and scroll position stay. */
export function messageList(press: (message: string, card: number, on: Press) => Promise<string | null>): {
  readonly node: HTMLElement
  show(user: string, room: Room): void
} {
  const list = element('ol', { class: 'messages', role: 'log', tabindex: '0' })
  const head = element('h3', { class: 'room-head' })
  const node = element('div', { class: 'room-view' }, head, list)
  let drawn = new Map<string, Row>()
  let place = ''

  function rowOf(message: Message): Row {
    const json = JSON.stringify(message)
    const before = drawn.get(message.id)
    if (before?.json === json) return before
    const focused = before === undefined ? -1 : buttonsOf(before.row).findIndex(isFocused)
    const row = drawMessage(message, (card, on) => press(message.id, card, on))
    if (focused >= 0) queueMicrotask(() => buttonsOf(row)[focused]?.focus())
    return { json, row }
  }

  return {
    node,
    show(user, room) {
      const here = `${user} ${room.key}`
      const moved = here !== place
      if (moved) drawn = new Map()
      place = here
      head.textContent = room.name
      list.setAttribute('aria-label', `Messages in ${room.name}`)
      const next = room.messages.map((message) => [message.id, rowOf(message)] as const)
      const fresh = moved ? next.at(-1) : next.find(([id]) => !drawn.has(id))
      drawn = new Map(next)
      const rows = next.map(([, { row }]) => row)
      const none = element('li', { class: 'quiet none' }, 'No messages yet.')
      putInPlace(list, rows.length === 0 ? [none] : rows)
      if (fresh !== undefined) scrollToNew(list, fresh[1].row)
    },
  }
}

/** Puts rows in place without touching those already there: moving a node would take its focus. */
function putInPlace(list: HTMLElement, rows: readonly HTMLElement[]): void {
  for (const there of [...list.children]) if (!rows.some((row) => row === there)) there.remove()
  rows.forEach((row, at) => {
    const there = list.children[at]
    if (there === undefined) list.append(row)
    else if (there !== row) there.before(row)
  })
}

function buttonsOf(row: HTMLElement): HTMLElement[] {
  return [...row.querySelectorAll<HTMLElement>('button')]
}

function isFocused(button: HTMLElement): boolean {
  return button === document.activeElement
}
