import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { webApi } from '@slack/bolt'
import { createEmulator, type Emulator } from 'emulate'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { slackMessenger } from '../../../src/platforms/slack/messenger.ts'
import { slackView } from '../../../src/platforms/slack/render.ts'
import { openMarlshire } from '../../support/committee.ts'
import { allStages, bring } from '../../support/deeds/deed.ts'
import { everythingShown, type Seen } from '../../support/everything-shown.ts'
import { memoryStore } from '../../support/memory-store.ts'
import { placedBy } from '../../support/placed.ts'
import { cards, screens } from '../contract.ts'

/** Somebody else's emulation of Slack's Web API, with only the scopes that the manifest asks for. */
const manifest = z
  .object({ oauth_config: z.object({ scopes: z.object({ bot: z.array(z.string()) }) }) })
  .parse(JSON.parse(readFileSync(new URL('../../../manifests/slack.json', import.meta.url), 'utf8')))
/** The emulator takes 5,000 calls of a token, so each stage has its own. */
const tokenOf = (stage: string) => `xoxb-quorate-${stage.replaceAll(' ', '-')}`

const patient = { timeout: 30_000 }

let emulator: Emulator
let client: webApi.WebClient
let channel: string
let user: string

beforeAll(async () => {
  emulator = await createEmulator({
    service: 'slack',
    port: await freePort(),
    seed: {
      slack: {
        users: [{ name: 'alan' }, { name: 'quorate' }],
        channels: [{ name: 'children-scrutiny' }],
        strict_scopes: true,
        tokens: [
          ...['cards', ...allStages].map((stage) => ({
            token: tokenOf(stage),
            user: 'quorate',
            scopes: manifest.oauth_config.scopes.bot,
          })),
          { token: 'xoxb-looking', user: 'quorate', scopes: ['channels:read', 'users:read'] },
        ],
      },
    },
  })
  client = clientWith(tokenOf('cards'))
  const looking = clientWith('xoxb-looking')
  const { channels } = await looking.conversations.list()
  const { members } = await looking.users.list({})
  channel = channels?.find(({ name }) => name === 'children-scrutiny')?.id ?? ''
  user = members?.find(({ name }) => name === 'alan')?.id ?? ''
})

afterAll(async () => {
  await emulator.close()
})

const place = { platform: 'slack', workspace: 'T1', serviceUrl: null } as const

describe('a card', () => {
  test.each(cards)('$name is posted to a room and edited there', async ({ card }) => {
    const messenger = slackMessenger(client)
    const placed = await placedBy(messenger.post(room(), card))
    expect(placed.conversation).toBe(channel)
    await messenger.edit(room(), placed, card)
  })

  test('is posted to a person, without a scope to open conversations', async () => {
    const person = { ...place, kind: 'person', user, conversation: null } as const
    const placed = await slackMessenger(client).post(person, { title: 'Hello', blocks: [] })
    expect(placed.conversation).toMatch(/^D/)
  })

  test('for a room that does not exist is refused', async () => {
    const nowhere = { ...place, kind: 'room', channel: 'C000' } as const
    await expect(slackMessenger(client).post(nowhere, { title: 'Hello', blocks: [] })).rejects.toMatchObject({
      why: 'room-not-found',
    })
  })
})

describe('a screen', () => {
  test.each(screens)('$name is opened and replaced', async ({ screen }) => {
    const view = slackView(screen)
    const opened = await client.views.open({ trigger_id: await trigger(), view })
    const { id, hash } = z.object({ id: z.string(), hash: z.string() }).parse(opened.view)
    await client.views.update({ view_id: id, hash, view })
  })
})

describe('at each stage of the story', () => {
  test.each(allStages)(
    '%s: everything shown to the clerk, the chair, the members and an officer is accepted',
    patient,
    async (stage) => {
      client = clientWith(tokenOf(stage))
      const m = await openMarlshire(memoryStore())
      await bring(m, stage)
      const shown = new Map<string, Seen>()
      for (const name of ['ruth', 'tom', 'asha', 'eve', 'sam', 'olive'] as const)
        for (const one of await everythingShown(m, name)) shown.set(JSON.stringify(one.shown), one)
      const kinds = new Set<string>()
      for (const { how, shown: what } of shown.values()) {
        kinds.add(how.split(' ', 2).join(' '))
        if (how === 'home' || how.startsWith('card ')) await slackMessenger(client).post(room(), what)
        else await client.views.open({ trigger_id: await trigger(), view: slackView(what) })
      }
      const posted = (await m.store.look.posts.find({})).map(({ kind }) => `card ${kind}`)
      expect([...kinds]).toEqual(expect.arrayContaining(posted))
    },
  )
})

function clientWith(token: string) {
  return new webApi.WebClient(token, { slackApiUrl: `${emulator.url}/api/`, retryConfig: { retries: 0 } })
}

function room() {
  return { ...place, kind: 'room', channel } as const
}

async function trigger(): Promise<string> {
  const made = await client.apiCall('views.generateTriggerId', { user_id: user, user })
  return z.object({ trigger_id: z.string() }).parse(made).trigger_id
}

/** The emulator must be given its port. */
async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = z.object({ port: z.number() }).parse(server.address())
  await new Promise((resolve) => server.close(resolve))
  return port
}
