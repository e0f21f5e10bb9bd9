import { z } from 'zod'
import { drawnBySlack, type Field, slackBlocks } from './seen.ts'
import type { Client, Form, Room } from './user.ts'

const message = z.object({ ts: z.string(), user: z.string(), blocks: slackBlocks, edited: z.boolean() })
const values = z.record(
  z.string(),
  z.record(z.string(), z.union([z.string(), z.array(z.string()), z.null()])),
)
const snapshot = z.object({
  bot: z.string(),
  rooms: z.array(z.object({ key: z.string(), channel: z.string(), messages: z.array(message) })),
  form: z
    .object({
      id: z.string(),
      hash: z.string(),
      view: z.object({ title: z.object({ text: z.string() }), blocks: slackBlocks }),
      values,
      problems: z.record(z.string(), z.string()),
    })
    .nullable(),
})
const outcome = z.object({ ok: z.boolean(), message: z.string().optional() })

/** The rehearsal's Slack, as its page uses it for one person. */
export function slackClient(url: string, user: string): Client {
  const page = `${url}/rehearsal/slack/page`
  const sees = async () => snapshot.parse(await (await fetch(`${page}/snapshot?user=${user}`)).json())
  const room = async (key: Room) => {
    const { rooms, bot } = await sees()
    return { bot, ...rooms.find((one) => one.key === key) }
  }
  const post = async (path: string, body: unknown): Promise<string | null> => {
    const headers = { 'content-type': 'application/json' }
    const response = await fetch(`${page}${path}`, { method: 'POST', headers, body: JSON.stringify(body) })
    const { ok, message } = outcome.parse(await response.json())
    return ok ? null : (message ?? 'it did not work')
  }
  const open = async () => (await sees()).form
  const viewOf = (form: Form) => form.id.split(' ')[0]
  return {
    platform: 'slack',
    async messages(key) {
      const { bot, messages = [] } = await room(key)
      return messages.map((one) => ({
        ...drawnBySlack(one.blocks),
        id: one.ts,
        bot: one.user === bot,
        edited: one.edited,
      }))
    },
    async form() {
      const form = await open()
      if (form === null) return null
      const standing = Object.fromEntries(
        Object.entries(form.values).map(([block, inputs]) => [block, Object.values(inputs)[0] ?? null]),
      )
      const { title, blocks } = form.view
      return {
        ...drawnBySlack(blocks, standing, form.problems),
        id: `${form.id} ${form.hash}`,
        title: title.text,
      }
    },
    async say(text) {
      await post('/say', { user, text })
    },
    async send(name, bytes) {
      const query = new URLSearchParams({ user, name })
      await fetch(`${page}/file?${query}`, { method: 'POST', body: bytes })
    },
    async press(key, { id }, { at }) {
      const { channel } = await room(key)
      const [block, action] = at ?? []
      return await post('/press', { user, on: { channel, ts: id }, block, action })
    },
    async pressInForm(form, { at }, filled) {
      const [block, action] = at ?? []
      return await post('/press', { user, on: { view: viewOf(form), values: typed(filled) }, block, action })
    },
    async submit(form, filled) {
      const body = { user, view: viewOf(form), values: typed(filled) }
      return { told: await post('/submit', body), problems: {} }
    },
  }
}

function typed(filled: ReadonlyMap<Field, Field['value']>) {
  return Object.fromEntries([...filled].map(([{ id }, value]) => [id, { [id]: value }]))
}
