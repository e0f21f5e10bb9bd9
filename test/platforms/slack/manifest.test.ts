import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { slackScopes } from '../../../src/platforms/slack/scopes.ts'

/** The scopes that Slack's documentation wants for each method and event of ours (docs.slack.dev/reference). */
const needs: Readonly<Record<string, readonly string[]>> = {
  'auth.test': [],
  'chat.postMessage': ['chat:write'],
  'chat.update': ['chat:write'],
  'conversations.info': ['channels:read', 'groups:read'],
  'files.info': ['files:read'],
  'views.open': [],
  'views.push': [],
  'views.update': [],
  'message.im': ['im:history'],
  member_joined_channel: ['channels:read', 'groups:read'],
  channel_unarchive: ['channels:read'],
  group_unarchive: ['groups:read'],
}

const manifest = z
  .looseObject({
    oauth_config: z.object({ scopes: z.object({ bot: z.array(z.string()) }) }),
    settings: z.looseObject({ event_subscriptions: z.looseObject({ bot_events: z.array(z.string()) }) }),
  })
  .parse(JSON.parse(readFileSync(new URL('../../../manifests/slack.json', import.meta.url), 'utf8')))
const { bot_events: events } = manifest.settings.event_subscriptions

const folder = new URL('../../../src/platforms/slack/', import.meta.url)
const methods = readdirSync(folder)
  .map((file) => readFileSync(new URL(file, folder), 'utf8'))
  .flatMap((text) => [...text.matchAll(/\bclient\.([a-z]+\.[a-zA-Z]+)\(/g)].map(([, method = '']) => method))

test('every method that the bot calls and every event that it hears has its scope, and no scope is left over', () => {
  expect(methods).toContain('chat.postMessage')
  const used = [...methods, ...events].map((one) => needs[one] ?? [`the scope of ${one}`])
  expect([...new Set(used.flat())].sort()).toEqual([...slackScopes].sort())
})

test('the manifest asks for the scopes that the bot’s token is examined for', () => {
  expect(manifest.oauth_config.scopes.bot).toEqual(slackScopes)
})
