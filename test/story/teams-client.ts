import { z } from 'zod'
import { drawnByTeams, teamsCard } from './seen.ts'
import type { Client, Form, Submitted } from './user.ts'

const page = z.object({
  rooms: z.array(
    z.object({
      key: z.string(),
      messages: z.array(
        z.object({
          id: z.string(),
          bot: z.boolean(),
          edited: z.boolean(),
          text: z.string(),
          cards: z.array(teamsCard),
        }),
      ),
    }),
  ),
  dialog: z
    .object({ id: z.string(), title: z.string(), card: teamsCard.nullable(), message: z.string().nullable() })
    .nullable(),
})
const answer = z.object({
  told: z.string().optional(),
  problems: z.record(z.string(), z.string()).default({}),
})

/** The rehearsal's Teams, as its page uses it for one person. */
export function teamsClient(url: string, user: string): Client {
  const address = `${url}/rehearsal/teams/page`
  const sees = async () => page.parse(await (await fetch(`${address}?user=${user}`)).json())
  const post = async (path: string, body: unknown) => {
    const headers = { 'content-type': 'application/json' }
    const response = await fetch(`${address}${path}`, { method: 'POST', headers, body: JSON.stringify(body) })
    const { told = null, problems } = answer.parse(await response.json())
    return { told, problems }
  }
  const submit: (form: Form, button: number, filled: Parameters<Client['submit']>[1]) => Promise<Submitted> =
    (form, button, filled) => {
      const inputs = [...filled].flatMap(([{ id }, value]) => (value === null ? [] : [[id, value]]))
      return post('/submit', { user, dialog: form.id, button, inputs: Object.fromEntries(inputs) })
    }
  return {
    platform: 'teams',
    async messages(key) {
      const room = (await sees()).rooms.find((one) => one.key === key)
      return (room?.messages ?? []).map(({ id, bot, edited, text, cards }) => {
        const [card] = cards
        const drawn = card === undefined ? { lines: [text], buttons: [], fields: [] } : drawnByTeams(card)
        return { ...drawn, id, bot, edited }
      })
    },
    async form() {
      const { dialog } = await sees()
      if (dialog === null) return null
      const drawn =
        dialog.card === null
          ? { lines: [dialog.message ?? ''], buttons: [], fields: [] }
          : drawnByTeams(dialog.card)
      return { ...drawn, id: dialog.id, title: dialog.title }
    },
    async say(text) {
      await post('/message', { user, text })
    },
    async send(name, bytes) {
      const query = new URLSearchParams({ user, name })
      await fetch(`${address}/file?${query}`, { method: 'POST', body: bytes })
    },
    async press(_, message, { at }) {
      return (await post('/press', { user, message: message.id, card: 0, button: Number(at?.[1]) })).told
    },
    async pressInForm(form, { at }, filled) {
      return (await submit(form, Number(at?.[1]), filled)).told
    },
    submit: (form, filled) => submit(form, submitButton(form), filled),
  }
}

/** The card's own button comes after those in its body. */
function submitButton({ buttons }: Form): number {
  return Number(buttons.at(-1)?.at?.[1])
}
