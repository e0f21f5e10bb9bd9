import { readFile } from 'node:fs/promises'
import { setTimeout as wait } from 'node:timers/promises'
import { verifySlackRequest } from '@slack/bolt'
import express from 'express'
import { expect, onTestFinished, test } from 'vitest'
import { z } from 'zod'
import { createRefusals } from '../../../src/rehearsal/log.ts'
import { startSlack } from '../../../src/rehearsal/slack/start-slack.ts'
import { chair, clerk, openWorkspace } from './workspace.ts'

const told = z.looseObject({
  text: z.string(),
  files: z.array(z.object({ url_private_download: z.string() })),
})

test('what a person writes to the bot reaches it as a message.im event, escaped as Slack does', async () => {
  const workspace = await openWorkspace()
  const heard: unknown[] = []
  workspace.app.message(async ({ message, body }) => {
    heard.push({ ...message, type: body.event_id.slice(0, 2) })
  })
  await workspace.does('/say', { user: clerk, text: 'Is 1 < 2 & see https://example.org/a?b=1&c=2 now' })
  await expect.poll(() => heard.length).toBe(1)
  expect(heard).toMatchObject([
    {
      type: 'Ev',
      user: clerk,
      channel_type: 'im',
      channel: expect.stringMatching(/^D/),
      text: 'Is 1 &lt; 2 &amp; see <https://example.org/a?b=1&amp;c=2> now',
    },
  ])
})

test('messages in a room do not reach the bot', async () => {
  const workspace = await openWorkspace()
  let heard = 0
  workspace.app.message(async () => {
    heard += 1
  })
  await workspace.does('/say', { user: clerk, channel: workspace.settings.channel, text: 'Good morning' })
  await workspace.does('/say', { user: clerk, text: 'Hello' })
  await expect.poll(() => heard).toBe(1)
})

test('the bot receives its own direct messages and their edits', async () => {
  const { requests, far, call } = await withBareBot((_, response) => void response.send())
  const posted = await call('chat.postMessage', { channel: clerk, text: 'Reading' })
  await call('chat.update', { channel: posted.channel, ts: posted.ts, text: 'Read' })
  await call('chat.postMessage', { channel: far.settings.channel, text: 'For the room' })
  await expect.poll(() => requests.length).toBe(2)
  expect(requests.map(({ body }) => JSON.parse(body).event)).toMatchObject([
    { type: 'message', bot_id: 'B0QUORATE', text: 'Reading', channel_type: 'im' },
    { subtype: 'message_changed', message: { text: 'Read' }, previous_message: { text: 'Reading' } },
  ])
})

test('nobody can write in another person’s direct message', async () => {
  const workspace = await openWorkspace()
  const { channel } = await workspace.app.client.conversations.open({ users: chair })
  const said = await workspace.does('/say', { user: clerk, channel: channel?.id, text: 'Hello' })
  expect(said.ok).toBe(false)
})

test('a file reaches the bot as a file_share, and only the bot’s token can download it', async () => {
  const workspace = await openWorkspace()
  const heard: unknown[] = []
  workspace.app.event('message', async ({ event }) => {
    heard.push(event)
  })
  const query = new URLSearchParams({ user: clerk, name: 'A report – final.txt', text: 'Here it is' })
  const sent = await fetch(`${workspace.address}/rehearsal/slack/page/file?${query}`, {
    method: 'POST',
    body: 'Outcome of review',
    headers: { 'content-type': 'text/plain' },
  })
  expect(await sent.json()).toEqual({ ok: true })
  await expect.poll(() => heard.length).toBe(1)
  expect(heard).toMatchObject([
    {
      subtype: 'file_share',
      user: clerk,
      files: [{ name: 'A report – final.txt', size: 17, mimetype: 'text/plain' }],
    },
  ])
  const address = told.parse(heard[0]).files[0]?.url_private_download ?? ''
  const authorization = `Bearer ${workspace.settings.botToken}`
  const file = await fetch(address, { headers: { authorization } })
  expect(await file.text()).toBe('Outcome of review')
  const without = await fetch(address, { redirect: 'manual' })
  expect(without.status).toBe(302)
  const signIn = await fetch(address)
  expect(signIn.headers.get('content-type')).toMatch(/html/)
  expect(workspace.refusals()).toMatchObject([{ code: 'invalid_auth' }, { code: 'invalid_auth' }])
})

test('a file of 60 MB can be sent, whatever the bot does with it', async () => {
  const workspace = await openWorkspace()
  const query = new URLSearchParams({ user: clerk, name: 'big.pdf' })
  const sent = await fetch(`${workspace.address}/rehearsal/slack/page/file?${query}`, {
    method: 'POST',
    body: Buffer.alloc(60_000_000),
    headers: { 'content-type': 'application/pdf' },
  })
  expect(await sent.json()).toEqual({ ok: true })
  const messages = (await workspace.sees(clerk)).rooms.find((room) => room.key === 'quorate')?.messages
  expect(messages).toMatchObject([{ files: [{ name: 'big.pdf', size: 60_000_000 }] }])
})

test('the address for events is checked with a challenge', async () => {
  const workspace = await openWorkspace()
  expect(await workspace.does('/verify', {})).toEqual({ ok: true })
})

type Request = { body: string; headers: Record<string, string | undefined> }

/** A bot that responds as it is told, to observe each delivery. */
async function withBareBot(answer: (nth: number, response: express.Response) => void | Promise<void>) {
  const requests: Request[] = []
  const web = express()
  const server = web.listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  const { port } = z.object({ port: z.number() }).parse(server.address())
  onTestFinished(() => {
    server.close()
    server.closeAllConnections()
  })
  web.post('/slack/events', express.text({ type: '*/*' }), (request, response) => {
    requests.push({
      body: String(request.body),
      headers: z.record(z.string(), z.string().optional()).parse(request.headers),
    })
    void answer(requests.length, response)
  })
  const folder = (await openWorkspace()).folder
  const refusals = createRefusals()
  const botUrl = `http://127.0.0.1:${port}`
  const far = await startSlack({ folder: `${folder}-bare`, botUrl, refusals, redeliverAfter: [0, 0, 0] })
  web.use('/rehearsal/slack', far.routes)
  const say = () =>
    fetch(`${botUrl}/rehearsal/slack/page/say`, {
      method: 'POST',
      body: JSON.stringify({ user: clerk, text: 'Hello' }),
      headers: { 'content-type': 'application/json' },
    })
  const call = async (method: string, body: unknown) => {
    const headers = { 'content-type': 'application/json', authorization: `Bearer ${far.settings.botToken}` }
    const init = { method: 'POST', body: JSON.stringify(body), headers }
    const answer = await fetch(`${far.settings.apiUrl}${method}`, init)
    return z.object({ channel: z.string(), ts: z.string() }).parse(await answer.json())
  }
  return { requests, refusals, far, say, call, state: () => readFile(`${folder}-bare/slack.json`, 'utf8') }
}

test('requests are signed as Bolt verifies', async () => {
  const { requests, far, say } = await withBareBot((_, response) => void response.send())
  await say()
  await expect.poll(() => requests.length).toBe(1)
  const [request] = requests
  const { signingSecret } = far.settings
  const headers = {
    'x-slack-signature': request?.headers['x-slack-signature'] ?? '',
    'x-slack-request-timestamp': Number(request?.headers['x-slack-request-timestamp']),
  }
  const verify = (secret: string) =>
    verifySlackRequest({ signingSecret: secret, body: request?.body ?? '', headers })
  expect(() => verify(signingSecret)).not.toThrow()
  expect(() => verify('another secret')).toThrow()
})

test('an event that is not accepted is sent three more times, and no fourth', async () => {
  const { requests, refusals, say, state } = await withBareBot((_, response) => void response.sendStatus(500))
  await say()
  await expect.poll(() => refusals.all().length).toBe(4)
  await expect.poll(async () => JSON.parse(await state()).undelivered).toEqual([])
  expect(requests.map(({ headers }) => headers['x-slack-retry-num'])).toEqual([undefined, '1', '2', '3'])
  expect(requests[1]?.headers['x-slack-retry-reason']).toBe('http_error')
  expect(new Set(requests.map(({ body }) => JSON.parse(body).event_id)).size).toBe(1)
})

test('an event is sent again if the response takes more than three seconds', async () => {
  const { requests, refusals, say } = await withBareBot(async (nth, response) => {
    if (nth === 1) await wait(3300)
    response.send()
  })
  await say()
  await expect.poll(() => requests.length, { timeout: 8000 }).toBe(2)
  expect(requests[1]?.headers['x-slack-retry-reason']).toBe('http_timeout')
  expect(refusals.all()).toMatchObject([{ code: 'operation_timeout' }])
}, 10_000)

test('an event is not sent again if the bot says so', async () => {
  const { requests, refusals, say, state } = await withBareBot((_, response) => {
    response.setHeader('x-slack-no-retry', '1').sendStatus(500)
  })
  await say()
  await expect.poll(() => refusals.all().length).toBe(1)
  await expect.poll(async () => JSON.parse(await state()).undelivered).toEqual([])
  expect(requests).toHaveLength(1)
})
