import express, { type Router } from 'express'
import { z } from 'zod'
import { slackWorld } from '../council/names.ts'
import type { Arrive } from './arrive.ts'

/** What Slack holds: messages by channel and time, and views by id, as the program sent them. */
export type SlackSide = {
  readonly routes: Router
  /** The blocks of a channel's messages, the oldest first. */
  messages(channel: string): string[]
  /** A view as it is now, by its id or by the trigger that opened it; undefined if there is none yet. */
  view(idOrTrigger: string): string | undefined
  /** Stores what a view becomes after its submission, and returns it. */
  turn(id: string, view: object): string
  /** Deletes all messages. */
  clear(): void
}

const call = z.object({
  channel: z.string().optional(),
  ts: z.string().optional(),
  blocks: z.string().optional(),
  trigger_id: z.string().optional(),
  view_id: z.string().optional(),
  view: z.string().optional(),
})

/** Slack's Web API, as far as it accepts calls. */
export function slackSide(arrive: Arrive): SlackSide {
  const messages = new Map<string, string>()
  const views = new Map<string, string>()
  const opened = new Map<string, string>()
  let count = 0
  const next = () => String(++count).padStart(6, '0')
  const turn = (id: string, view: object) => {
    const stands = JSON.stringify({ ...view, id, hash: next() })
    views.set(id, stands)
    return stands
  }
  const routes = express.Router()
  const form = express.urlencoded({ extended: false, limit: '1mb' })
  routes.post('/api/:method', form, async (request, response) => {
    const method = request.params.method ?? ''
    const { channel, ts = `1700000000.${next()}`, trigger_id, view_id, ...sent } = call.parse(request.body)
    const place = channel?.replace(/^U/, 'DU')
    if (method.startsWith('chat.')) {
      await arrive(`${place}`, method === 'chat.update' ? 'edit' : 'post')
      messages.set(`${place} ${ts}`, sent.blocks ?? '[]')
    }
    const id = view_id ?? `V${next()}`
    if (sent.view !== undefined) turn(id, z.looseObject({}).parse(JSON.parse(sent.view)))
    if (trigger_id !== undefined) opened.set(trigger_id, id)
    const { team } = slackWorld
    response.json({
      ok: true,
      channel: place,
      ts,
      view: { id, hash: next() },
      team_id: team,
      user_id: 'U0BOT',
    })
  })
  return {
    routes,
    messages: (channel) =>
      [...messages].filter(([key]) => key.startsWith(`${channel} `)).map(([, blocks]) => blocks),
    view: (key) => views.get(opened.get(key) ?? key),
    turn,
    clear: () => messages.clear(),
  }
}
