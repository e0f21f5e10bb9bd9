import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import express from 'express'
import { expect, onTestFinished, test } from 'vitest'
import { z } from 'zod'
import type { Screen } from '../../../src/cards/screen.ts'
import { slackPlatform } from '../../../src/platforms/slack/app.ts'
import { createRefusals } from '../../../src/rehearsal/log.ts'
import { startSlack } from '../../../src/rehearsal/slack/start-slack.ts'
import { fields } from '../contract.ts'
import { listening } from './fake-slack.ts'

const clerk = 'U0CLERK01'
const form: Screen = {
  title: 'Recommendation (b)',
  blocks: [{ kind: 'actions', actions: [{ kind: 'open', label: 'Back', action: 'back', ids: {} }] }],
  form: {
    action: 'reply',
    ids: { recommendation: 'r1' },
    revision: '1',
    submit: 'Send',
    fields: [...fields['one-of'].slice(0, 1), ...fields.text],
  },
}
const taken: Screen = { title: 'Thank you', blocks: [{ kind: 'notice', tone: 'done', text: 'Taken.' }] }

test('the rehearsal’s Slack refuses nothing that the bot does there', async () => {
  const { url, page, sees, refusals, answers } = await rehearsal()

  expect(await page('verify', {})).toEqual({ ok: true })
  await page('say', { user: clerk, text: 'hello & goodbye' })
  const [, post] = await until(async () => (await sees()).direct, 2)
  expect(post?.text).toBe('You said "hello &amp; goodbye"')

  const block = post?.blocks.find(({ type }) => type === 'actions')
  const action = block?.elements?.[0]?.action_id
  await page('press', {
    user: clerk,
    on: { channel: (await sees()).channel, ts: post?.ts },
    block: block?.block_id,
    action,
  })
  const opened = await until(async () => [(await sees()).form].flatMap((one) => one ?? []), 1)
  expect(opened[0]?.view.title.text).toBe('Recommendation (b)')

  const values = {
    'position.1': { 'position.1': 'option-1' },
    'words.1': { 'words.1': 'wrong' },
    'title.1': { 'title.1': null },
  }
  await page('submit', { user: clerk, view: opened[0]?.id, values })
  expect((await sees()).form?.problems).toEqual({ 'words.1': 'Please say more.' })

  const better = { ...values, 'words.1': { 'words.1': 'right' } }
  await page('submit', { user: clerk, view: opened[0]?.id, values: better })
  expect((await sees()).form?.view.title.text).toBe('Thank you')
  expect(answers).toEqual([
    { position: 'option-1', words: 'wrong' },
    { position: 'option-1', words: 'right' },
  ])

  await fetch(`${url}/rehearsal/slack/page/file?user=${clerk}&name=report.txt`, {
    method: 'POST',
    body: 'A report.',
  })
  await until(async () => (await sees()).direct.filter(({ text }) => text === 'Read: A report.'), 1)
  expect(refusals.all()).toEqual([])
})

const message = z.object({
  ts: z.string(),
  text: z.string(),
  blocks: z.array(
    z.object({
      type: z.string(),
      block_id: z.string(),
      elements: z.array(z.object({ action_id: z.string().optional() })).optional(),
    }),
  ),
})
const snapshot = z
  .object({
    rooms: z.array(z.object({ key: z.string(), channel: z.string(), messages: z.array(message) })),
    form: z
      .object({
        id: z.string(),
        view: z.object({ title: z.object({ text: z.string() }) }),
        problems: z.record(z.string(), z.string()),
      })
      .nullable(),
  })
  .transform(({ rooms, form: open }) => {
    const direct = rooms.find(({ key }) => key === 'quorate')
    return { channel: direct?.channel ?? '', direct: direct?.messages ?? [], form: open }
  })

/** The rehearsal's Slack and the bot's routes on one server, as in the program. */
async function rehearsal() {
  const app = express()
  const url = await listening(createServer(app))
  const refusals = createRefusals()
  const folder = await mkdtemp(join(tmpdir(), 'rehearsal-slack-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true, maxRetries: 10 }))
  const side = await startSlack({ folder, botUrl: url, refusals })
  const answers: unknown[] = []
  const { botToken, signingSecret, apiUrl, fileHost } = side.settings
  const silent = { info: () => {}, warn: () => {}, error: () => {} }
  const platform = slackPlatform(
    { botToken, signingSecret, apiUrl, fileHosts: [fileHost] },
    {
      act: async (press) => {
        if (press.answers === undefined) return { kind: 'screen', screen: form }
        answers.push(press.answers)
        if (press.answers.words === 'right') return { kind: 'screen', screen: taken }
        return { kind: 'problems', problems: { words: 'Please say more.' }, screen: form }
      },
      said: async (_, text) => ({
        title: `You said "${text}"`,
        blocks: [
          { kind: 'actions', actions: [{ kind: 'open', label: 'Prepare', action: 'prepare', ids: {} }] },
        ],
      }),
      sentFile: async (_, file, tell) => {
        await tell({ title: `Reading ${file.name}`, blocks: [{ kind: 'text', text: 'A moment.' }] })
        const text = Buffer.from(await file.fetch()).toString()
        await tell({ title: `Read: ${text}`, blocks: [{ kind: 'text', text }] })
      },
      mended: async () => {},
      seen: async () => {},
    },
    silent,
  )
  app.use(platform.routes)
  app.use('/rehearsal/slack', side.routes)
  const pages = `${url}/rehearsal/slack/page`
  const page = async (path: string, body: unknown): Promise<unknown> => {
    const headers = { 'content-type': 'application/json' }
    return (await fetch(`${pages}/${path}`, { method: 'POST', headers, body: JSON.stringify(body) })).json()
  }
  const sees = async () => snapshot.parse(await (await fetch(`${pages}/snapshot?user=${clerk}`)).json())
  return { url, page, sees, refusals, answers }
}

async function until<T>(look: () => Promise<T[]>, count: number): Promise<T[]> {
  for (let tries = 0; tries < 100; tries += 1) {
    const seen = await look()
    if (seen.length >= count) return seen
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
  throw new Error('waited in vain')
}
