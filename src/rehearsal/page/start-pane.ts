import { sampleButton } from './attach-sample.ts'
import { composeBox } from './compose.ts'
import { element } from './element.ts'
import { isNarrow } from './narrow.ts'
import type { Pane, Person } from './pane.ts'
import type { RoomList } from './room-list.ts'

type Side<Snapshot> = {
  readonly name: 'Slack' | 'Teams'
  accountOf(person: Person): string | undefined
  read(user: string): Promise<Snapshot>
}

type Parts<Snapshot> = {
  readonly rooms: RoomList
  readonly messages: HTMLElement
  say(user: string, text: string, file: File | null, snapshot: Snapshot): Promise<string | null>
  /**
   * Shows what this person sees.
   * @returns true if the open room is their conversation with the bot
   */
  draw(user: string, snapshot: Snapshot): boolean
  /** Removes any open form. */
  clear(): void
}

/** Runs something in the current person's name, then shows the result. */
export type RunAsUser = (act: (user: string) => Promise<string | null>) => Promise<string | null>

/**
 * What both halves of the page share: who is signed in, and drawing only the newest response.
 * @param partsOf makes the half's own parts, given the callbacks they need
 */
export function startPane<Snapshot>(
  root: HTMLElement,
  side: Side<Snapshot>,
  partsOf: (runAsUser: RunAsUser, redraw: () => void) => Parts<Snapshot>,
): Pane {
  let user: string | null = null
  let snapshot: Snapshot | null = null
  let asked = 0
  const parts = partsOf(runAsUser, drawChosen)
  const compose = composeBox(side.name, (text, file) =>
    runAsUser(async (one) => (snapshot === null ? null : parts.say(one, text, file, snapshot))),
  )
  const sample = sampleButton(compose)

  async function runAsUser(act: (user: string) => Promise<string | null>): Promise<string | null> {
    if (user === null) return null
    const told = await act(user)
    await refresh()
    return told
  }

  /** Two responses may be on their way at once, so only the newest is drawn. */
  async function refresh(): Promise<void> {
    if (user === null) return
    asked += 1
    const mine = asked
    const read = await side.read(user)
    if (mine !== asked) return
    snapshot = read
    draw()
  }

  function draw(): void {
    if (snapshot === null || user === null) return
    compose.hidden = !parts.draw(user, snapshot)
    root.removeAttribute('aria-busy')
  }

  /** On a phone the list of rooms is above the room, so choosing one scrolls to it. */
  function drawChosen(): void {
    draw()
    if (isNarrow()) parts.messages.scrollIntoView({ block: 'start' })
  }

  function nobody(person: Person): void {
    parts.clear()
    root.removeAttribute('aria-busy')
    const other = side.name === 'Slack' ? 'Teams' : 'Slack'
    const sentence = `${person.name} has no ${side.name} account. Everything reaches them in ${other}.`
    root.replaceChildren(heading(side.name, null), element('p', { class: 'absent' }, sentence))
  }

  return {
    show(person) {
      user = side.accountOf(person) ?? null
      snapshot = null
      asked += 1
      sample.hidden = person.seat !== 'clerk'
      if (user === null) {
        nobody(person)
        return
      }
      const talk = element('div', { class: 'talk' }, parts.messages, compose)
      const columns = element('div', { class: 'columns' }, parts.rooms.node, talk)
      root.replaceChildren(heading(side.name, person), columns)
      // Hide what the previous person saw.
      root.setAttribute('aria-busy', 'true')
      void refresh()
    },
    refresh: () => void refresh(),
  }
}

function heading(platform: string, person: Person | null): HTMLElement {
  const who = person === null ? [] : [element('span', { class: 'quiet' }, `signed in as ${person.name}`)]
  return element('header', { class: 'pane-head' }, element('h2', {}, platform), ...who)
}
