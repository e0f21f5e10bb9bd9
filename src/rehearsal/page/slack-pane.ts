import { sampleButton } from './attach-sample.ts'
import { element } from './element.ts'
import type { Pane, Person } from './pane.ts'
import { composeBox } from './slack/compose.ts'
import { close, press, readSnapshot, say, sendFile, submit } from './slack/far-side.ts'
import { formDialog } from './slack/form.ts'
import { messageList } from './slack/message-list.ts'
import { roomList } from './slack/room-list.ts'
import type { Snapshot } from './slack/snapshot.ts'

/** The Slack half of the page: rooms, messages, the box to write in, and whatever form is open. */
export function slackPane(root: HTMLElement): Pane {
  let user: string | null = null
  let snapshot: Snapshot | null = null
  let asked = 0

  const direct = () => snapshot?.rooms.find((room) => room.direct)?.channel ?? ''
  const rooms = roomList(() => draw())
  const messages = messageList((channel, ts, blockId, actionId) =>
    doing((one) => press(one, { channel, ts }, blockId, actionId)),
  )
  const compose = composeBox((text, file) =>
    doing((one) => (file === null ? say(one, direct(), text) : sendFile(one, file, text))),
  )
  const sample = sampleButton(compose)
  const form = formDialog({
    press: (open, values, blockId, actionId) =>
      doing((one) => press(one, { view: open.id, values }, blockId, actionId)),
    submit: (open, values) => doing((one) => submit(one, open, values)),
    close: async (open) => {
      await doing((one) => close(one, open))
    },
  })

  async function doing(act: (user: string) => Promise<string | null>): Promise<string | null> {
    if (user === null) return null
    const message = await act(user)
    await refresh()
    return message
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
    messages.show(user, room, snapshot)
    root.removeAttribute('aria-busy')
    compose.hidden = !room.direct
    form.show(snapshot.form, snapshot.names)
  }

  function nobody(person: Person): void {
    form.show(null, {})
    root.replaceChildren(
      heading(''),
      element(
        'p',
        { class: 'absent' },
        `${person.name} has no Slack account. Everything reaches them in Teams.`,
      ),
    )
  }

  return {
    show(person) {
      user = person.slackUser ?? null
      snapshot = null
      asked += 1
      sample.hidden = person.seat !== 'clerk'
      if (user === null) {
        root.removeAttribute('aria-busy')
        nobody(person)
        return
      }
      root.replaceChildren(
        heading(person.name),
        element(
          'div',
          { class: 'columns' },
          rooms.node,
          element('div', { class: 'talk' }, messages.node, compose),
        ),
      )
      // What the person before saw is not theirs to see.
      root.setAttribute('aria-busy', 'true')
      void refresh()
    },
    refresh: () => void refresh(),
  }
}

function heading(name: string): HTMLElement {
  const who = name === '' ? [] : [element('span', { class: 'quiet' }, `signed in as ${name}`)]
  return element('header', { class: 'pane-head' }, element('h2', {}, 'Slack'), ...who)
}
