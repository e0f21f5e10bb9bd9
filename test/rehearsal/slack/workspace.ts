import { mkdtemp } from 'node:fs/promises'
import type { Server } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { App, ExpressReceiver, type Logger, LogLevel } from '@slack/bolt'
import express from 'express'
import { onTestFinished } from 'vitest'
import { z } from 'zod'
import { createRefusals, type Refusal } from '../../../src/rehearsal/log.ts'
import { type SlackFarSide, startSlack } from '../../../src/rehearsal/slack/start-slack.ts'

export const clerk = 'U0CLERK01'
export const chair = 'U0CHAIR01'

export type Workspace = {
  readonly app: App
  readonly settings: SlackFarSide['settings']
  readonly address: string
  readonly folder: string
  refusals(): readonly Refusal[]
  /** What the page shows this person. */
  sees(user: string): Promise<Snapshot>
  /** Does something as the page does it. */
  does(path: string, body: unknown): Promise<Done>
  /** Calls the Web API with the bot's token, as JSON. */
  call(method: string, body: unknown): Promise<ApiResponse>
  stop(): Promise<void>
}

const block = z.looseObject({
  type: z.string(),
  block_id: z.string(),
  elements: z.array(z.looseObject({ action_id: z.string().optional() })).optional(),
})
const snapshot = z.object({
  rooms: z.array(
    z.object({
      key: z.string(),
      channel: z.string(),
      messages: z.array(
        z.object({
          ts: z.string(),
          user: z.string(),
          text: z.string(),
          blocks: z.array(block),
          edited: z.boolean(),
          files: z.array(z.object({ name: z.string(), size: z.number() })),
        }),
      ),
    }),
  ),
  form: z
    .object({
      id: z.string(),
      hash: z.string(),
      view: z.looseObject({ title: z.looseObject({ text: z.string() }), blocks: z.array(block) }),
      values: z.record(z.string(), z.record(z.string(), z.unknown())),
      problems: z.record(z.string(), z.string()),
      under: z.number(),
    })
    .nullable(),
})
export type Snapshot = z.infer<typeof snapshot>

const done = z.object({ ok: z.boolean(), message: z.string().optional() })
export type Done = z.infer<typeof done>

const apiResponse = z.looseObject({
  ok: z.boolean(),
  error: z.string().optional(),
  response_metadata: z.object({ messages: z.array(z.string()) }).optional(),
})
export type ApiResponse = z.infer<typeof apiResponse>

/** The far side and a bare Bolt app on the same server, as with the real bot. */
export async function openWorkspace(
  options: { folder?: string; port?: number; redeliverAfter?: readonly number[] } = {},
): Promise<Workspace> {
  const folder = options.folder ?? (await mkdtemp(join(tmpdir(), 'rehearsal-slack-')))
  const web = express()
  const server = await listening(web, options.port ?? 0)
  const bound = z.object({ port: z.number() }).parse(server.address())
  const address = `http://127.0.0.1:${bound.port}`
  const refusals = createRefusals()
  const { redeliverAfter = [0, 0, 0] } = options
  const far = await startSlack({ folder, botUrl: address, refusals, redeliverAfter })
  web.use('/rehearsal/slack', far.routes)
  const { apiUrl, botToken, signingSecret } = far.settings
  const receiver = new ExpressReceiver({ signingSecret, app: web, logger: silent })
  const app = new App({
    token: botToken,
    receiver,
    logger: silent,
    deferInitialization: true,
    clientOptions: { slackApiUrl: apiUrl, retryConfig: { retries: 0 } },
  })
  await app.init()
  const stop = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve())
      server.closeAllConnections()
    })
  onTestFinished(stop)
  const page = `${address}/rehearsal/slack/page`
  return {
    app,
    settings: far.settings,
    address,
    folder,
    refusals: refusals.all,
    stop,
    async sees(user) {
      return snapshot.parse(await (await fetch(`${page}/snapshot?user=${user}`)).json())
    },
    async does(path, body) {
      return done.parse(await (await fetch(`${page}${path}`, asJson(body))).json())
    },
    async call(method, body) {
      return apiResponse.parse(await (await fetch(`${apiUrl}${method}`, asJson(body, botToken))).json())
    },
  }
}

/** Hides what Bolt prints about the errors that these tests provoke on purpose. */
const silent: Logger = {
  debug: () => undefined,
  info: () => undefined,
  warn: () => undefined,
  error: () => undefined,
  setLevel: () => undefined,
  getLevel: () => LogLevel.ERROR,
  setName: () => undefined,
}

function listening(web: express.Express, port: number): Promise<Server> {
  return new Promise((resolve) => {
    const server = web.listen(port, '127.0.0.1', () => resolve(server))
  })
}

function asJson(body: unknown, token?: string): RequestInit {
  return {
    method: 'POST',
    body: JSON.stringify(body),
    headers: {
      'content-type': 'application/json',
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
    },
  }
}

export function plain(text: string): { type: 'plain_text'; text: string } {
  return { type: 'plain_text', text }
}

export const openButton = {
  type: 'actions' as const,
  block_id: 'do',
  elements: [{ type: 'button' as const, action_id: 'open', text: plain('Prepare'), value: 'item 7' }],
}

/**
 * Posts a message with one button in the committee's room.
 * @returns a function that presses it
 */
export async function postWithButton(workspace: Workspace): Promise<(user: string) => Promise<Done>> {
  const channel = workspace.settings.channel
  const posted = await workspace.app.client.chat.postMessage({
    channel,
    text: 'Item 7',
    blocks: [openButton],
  })
  return (user) =>
    workspace.does('/press', { user, on: { channel, ts: posted.ts }, block: 'do', action: 'open' })
}
