import { sampleButton } from './attach-sample.ts'
import { element } from './element.ts'
import type { Pane, Person } from './pane.ts'
import { composeBox } from './teams/compose.ts'
import { dialogBox } from './teams/dialog.ts'
import { close, press, readSnapshot, say, sendFile, submit } from './teams/far-side.ts'
import { messageList } from './teams/message-list.ts'
import { roomList } from './teams/room-list.ts'
import type { Snapshot } from './teams/snapshot.ts'
import { addStyle } from './teams/style.ts'

/** The Teams half of the page: channels, the chat with the bot, and whatever dialog is open. */
export function teamsPane(root: HTMLElement): Pane {
  let user: string | null = null
  let snapshot: Snapshot | null = null
  let asked = 0
  addStyle()

  const rooms = roomList(() => draw())
  const messages = messageList((message, card, on) => doing((one) => press(one, message, card, on)))
  const compose = composeBox((text, file) =>
    doing((one) => (file === null ? say(one, text) : sendFile(one, file, text))),
  )
  const sample = sampleButton(compose)
  const dialog = dialogBox({
    submit: (open, on) => doing((one) => submit(one, open, on)),
    close: async (open) => {
      await doing((one) => close(one, open))
    },
  })

  async function doing(act: (user: string) => Promise<string | null>): Promise<string | null> {
    if (user === null) return null
    const told = await act(user)
    await refresh()
    return told
  }

  /** Draws the newest answer only: two may be on their way at once. */
  async function refresh(): Promise<void> {
    if (user === null) return
    asked += 1
    const mine = asked
    const read = await readSnapshot(user)
    if (mine !== asked) return
    snapshot = read
    draw()
  }

  function draw(): void {
    if (snapshot === null || user === null) return
    const room = rooms.show(user, snapshot)
    messages.show(user, room)
    root.removeAttribute('aria-busy')
    compose.hidden = room.kind !== 'chat'
    dialog.show(snapshot.dialog)
  }

  function nobody(person: Person): void {
    dialog.show(null)
    const sentence = `${person.name} has no Teams account. Everything reaches them in Slack.`
    root.replaceChildren(heading(''), element('p', { class: 'absent' }, sentence))
  }

  return {
    show(person) {
      user = person.teamsUser ?? null
      snapshot = null
      asked += 1
      sample.hidden = person.seat !== 'clerk'
      if (user === null) {
        root.removeAttribute('aria-busy')
        nobody(person)
        return
      }
      const talk = element('div', { class: 'talk' }, messages.node, compose)
      root.replaceChildren(heading(person.name), element('div', { class: 'columns' }, rooms.node, talk))
      // What the person before saw is not theirs to see.
      root.setAttribute('aria-busy', 'true')
      void refresh()
    },
    refresh: () => void refresh(),
  }
}

function heading(name: string): HTMLElement {
  const who = name === '' ? [] : [element('span', { class: 'quiet' }, `signed in as ${name}`)]
  return element('header', { class: 'pane-head' }, element('h2', {}, 'Teams'), ...who)
}
