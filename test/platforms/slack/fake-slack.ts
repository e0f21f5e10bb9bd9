import { createHmac } from 'node:crypto'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import express from 'express'
import { onTestFinished } from 'vitest'
import type { Card } from '../../../src/cards/card.ts'
import type { Reaction } from '../../../src/cards/screen.ts'
import type { Door, PlatformPress, SentFile } from '../../../src/platforms/platform.ts'
import { slackPlatform } from '../../../src/platforms/slack/app.ts'

export const secret = 'a-signing-secret'
export const token = 'xoxb-test-token'

type Call = {
  readonly method: string
  readonly authorization: string
  readonly body: Record<string, unknown>
}
type Answer = { status?: number; headers?: Record<string, string>; body: unknown }

/** A Web API that records its calls, and answers ok unless told otherwise. */
export type WebApi = {
  readonly url: string
  readonly calls: Call[]
  /** The next responses of a method; after these it answers ok again. */
  answer(method: string, ...answers: Answer[]): void
}

export async function webApi(): Promise<WebApi> {
  const calls: Call[] = []
  const answers = new Map<string, Answer[]>()
  const app = express()
  app.use(express.urlencoded({ limit: '2mb' }))
  let posted = 0
  app.post('/api/:method', (request, response) => {
    const { method } = request.params
    calls.push({ method, authorization: request.headers.authorization ?? '', body: decoded(request.body) })
    posted += 1
    const ok = { ok: true, channel: `D-of-${request.body.channel}`, ts: `1500000000.00000${posted}` }
    const answer = answers.get(method)?.shift() ?? { body: ok }
    response.status(answer.status ?? 200).set(answer.headers ?? {})
    if (typeof answer.body === 'string') response.send(answer.body)
    else response.json(answer.body)
  })
  const url = `${await listening(createServer(app))}/api/`
  return { url, calls, answer: (method, ...more) => void answers.set(method, more) }
}

/** Decodes what Slack's clients send as JSON inside a form. */
function decoded(body: Record<string, string>): Record<string, unknown> {
  const json = (value: string) => (/^[[{]/.test(value) ? JSON.parse(value) : value)
  return Object.fromEntries(Object.entries(body).map(([key, value]) => [key, json(value)]))
}

export type Logged = { readonly level: string; readonly about: object; readonly message: string }

export type Bot = {
  readonly url: string
  readonly slack: WebApi
  readonly presses: PlatformPress[]
  readonly said: { by: unknown; text: string }[]
  readonly sent: { by: unknown; file: SentFile }[]
  readonly logged: Logged[]
  /** What the door does. */
  door: { act(press: PlatformPress): Promise<Reaction>; sentFile: Door['sentFile'] }
  interact(payload: unknown, headers?: Record<string, string>): Promise<Response>
  event(payload: unknown, headers?: Record<string, string>): Promise<Response>
  post(body: string, type: string, headers?: Record<string, string>): Promise<Response>
}

/** The real Bolt over HTTP, between a fake door and a fake Slack Web API. */
export async function bot(fileHosts: readonly string[] = []): Promise<Bot> {
  const slack = await webApi()
  const door: Bot['door'] = {
    act: async () => ({ kind: 'close' }),
    sentFile: async () => {},
  }
  const presses: PlatformPress[] = []
  const said: Bot['said'] = []
  const sent: Bot['sent'] = []
  const logged: Logged[] = []
  const log = (level: string) => (about: object, message: string) =>
    void logged.push({ level, about, message })
  const platform = slackPlatform(
    { botToken: token, signingSecret: secret, apiUrl: slack.url, fileHosts },
    {
      act: async (press) => {
        presses.push(press)
        return door.act(press)
      },
      said: async (by, text) => {
        said.push({ by, text })
        return card(`You said ${text.length} characters`)
      },
      sentFile: async (by, file, tell) => {
        sent.push({ by, file })
        await door.sentFile(by, file, tell)
      },
      mended: async () => {},
      seen: async () => {},
    },
    { info: log('info'), warn: log('warn'), error: log('error') },
  )
  const app = express()
  app.use(platform.routes)
  const url = await listening(createServer(app))
  const post: Bot['post'] = (body, type, headers = {}) =>
    fetch(`${url}/slack/events`, {
      method: 'POST',
      body,
      headers: { 'content-type': type, ...signature(body), ...headers },
    })
  return {
    url,
    slack,
    presses,
    said,
    sent,
    logged,
    door,
    post,
    interact: (payload, headers) =>
      post(
        `payload=${encodeURIComponent(JSON.stringify(payload))}`,
        'application/x-www-form-urlencoded',
        headers,
      ),
    event: (payload, headers) => post(JSON.stringify(payload), 'application/json', headers),
  }
}

export function signature(body: string, seconds = Math.floor(Date.now() / 1000)): Record<string, string> {
  const hash = createHmac('sha256', secret).update(`v0:${seconds}:${body}`).digest('hex')
  return { 'x-slack-request-timestamp': `${seconds}`, 'x-slack-signature': `v0=${hash}` }
}

export function card(text: string): Card {
  return { title: text, blocks: [{ kind: 'text', text }] }
}

/** Listens until the test is over. */
export async function listening(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(async () => {
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
  })
  const address: AddressInfo | string | null = server.address()
  if (address === null || typeof address === 'string') throw new Error('not listening on a port')
  return `http://127.0.0.1:${address.port}`
}

/** Slack gets its response before all is done, so this waits for the rest. */
export async function until(done: () => boolean): Promise<void> {
  for (let tries = 0; tries < 200 && !done(); tries += 1)
    await new Promise((resolve) => setTimeout(resolve, 10))
  if (!done()) throw new Error('waited in vain')
}
