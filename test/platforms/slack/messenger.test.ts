import { webApi as slackWebApi } from '@slack/bolt'
import { describe, expect, test } from 'vitest'
import { type Destination, Undeliverable } from '../../../src/conversation/messenger.ts'
import { boltLog } from '../../../src/platforms/slack/log.ts'
import { slackMessenger } from '../../../src/platforms/slack/messenger.ts'
import { card, token, webApi } from './fake-slack.ts'

const room: Destination = {
  kind: 'room',
  platform: 'slack',
  workspace: 'T1',
  channel: 'C1',
  serviceUrl: null,
}
const person: Destination = {
  kind: 'person',
  platform: 'slack',
  workspace: 'T1',
  user: 'U1',
  conversation: null,
  serviceUrl: null,
}
const placed = { conversation: 'C1', message: '1500000000.000001' }

async function messenger() {
  const slack = await webApi()
  return { slack, messenger: at(slack.url) }
}

const logged: unknown[] = []
function at(url: string) {
  const log = (...said: unknown[]) => void logged.push(said)
  const client = new slackWebApi.WebClient(token, {
    slackApiUrl: url,
    logger: boltLog({ info: log, warn: log, error: log }),
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
  })
  return slackMessenger(client)
}

async function failing(call: Promise<unknown>): Promise<Undeliverable> {
  const error = await call.catch((thrown: unknown) => thrown)
  if (!(error instanceof Undeliverable)) throw new Error('was delivered, or failed otherwise')
  return error
}

test('a card for a room is posted to its channel, and nothing in it unfurls', async () => {
  const { slack, messenger: slackMessages } = await messenger()
  expect(await slackMessages.post(room, card('Hello'))).toEqual({
    conversation: 'D-of-C1',
    message: '1500000000.000001',
  })
  expect(slack.calls).toMatchObject([
    {
      method: 'chat.postMessage',
      body: { channel: 'C1', text: 'Hello', unfurl_links: 'false', unfurl_media: 'false' },
    },
  ])
})

test('a card for a person is posted to them, in the conversation that Slack names', async () => {
  const { slack, messenger: slackMessages } = await messenger()
  const { conversation } = await slackMessages.post(person, card('Hello'))
  expect(slack.calls[0]?.body.channel).toBe('U1')
  expect(conversation).toBe('D-of-U1')
})

test('a card is edited in place', async () => {
  const { slack, messenger: slackMessages } = await messenger()
  await slackMessages.edit(room, placed, card('Hello again'))
  expect(slack.calls).toMatchObject([
    { method: 'chat.update', body: { channel: 'C1', ts: '1500000000.000001', text: 'Hello again' } },
  ])
})

describe('what Slack answers', () => {
  test.each([
    ['internal_error', 'unknown'],
    ['fatal_error', 'unknown'],
    ['service_unavailable', 'passing'],
    ['ratelimited', 'passing'],
    ['request_timeout', 'passing'],
    ['message_not_found', 'gone'],
    ['cant_update_message', 'not-editable'],
    ['edit_window_closed', 'not-editable'],
    ['is_inactive', 'not-editable'],
    ['invalid_blocks', 'refused'],
    ['msg_blocks_too_long', 'refused'],
    ['channel_not_found', 'room-not-found'],
    ['not_in_channel', 'bot-not-in-room'],
    ['is_archived', 'room-archived'],
    ['restricted_action', 'room-closed'],
    ['user_not_found', 'person-not-found'],
    ['invalid_auth', 'token-refused'],
    ['token_revoked', 'token-refused'],
    ['token_expired', 'token-refused'],
    ['account_inactive', 'app-removed'],
    ['team_access_not_granted', 'app-removed'],
    ['missing_scope', 'permission-missing'],
    ['something_new', 'unexplained'],
  ])('%s is %s', async (code, why) => {
    const { slack, messenger: slackMessages } = await messenger()
    slack.answer('chat.update', { body: { ok: false, error: code } })
    const error = await failing(slackMessages.edit(room, placed, card('Hello')))
    expect([error.why, error.message, error.retryAfterSeconds]).toEqual([why, `${why}: ${code}`, null])
    expect(slack.calls).toHaveLength(1)
  })

  test('too many calls: with how long to wait', async () => {
    const { slack, messenger: slackMessages } = await messenger()
    slack.answer('chat.postMessage', { status: 429, headers: { 'retry-after': '17' }, body: { ok: false } })
    const error = await failing(slackMessages.post(room, card('Hello')))
    expect([error.message, error.retryAfterSeconds]).toEqual(['passing: ratelimited', 17])
    slack.answer('chat.postMessage', { status: 429, body: { ok: false } })
    expect((await failing(slackMessages.post(room, card('Hello')))).message).toBe('passing: ratelimited')
  })

  test('an error status', async () => {
    const { slack, messenger: slackMessages } = await messenger()
    slack.answer(
      'chat.postMessage',
      { status: 503, headers: { 'retry-after': '5' }, body: 'no' },
      { status: 403, body: 'no' },
    )
    const error = await failing(slackMessages.post(room, card('Hello')))
    expect([error.message, error.retryAfterSeconds]).toEqual(['passing: http_503', 5])
    expect((await failing(slackMessages.post(room, card('Hello')))).message).toBe('unexplained: http_403')
  })

  test('a page in place of a response: none of it is in the error', async () => {
    const { slack, messenger: slackMessages } = await messenger()
    slack.answer('chat.postMessage', { body: '<html>Sign in</html>' })
    const error = await failing(slackMessages.post(room, card('Hello')))
    expect(error.message).toBe('unknown: unreadable_answer')
  })

  test('accepted, without the message’s id: it was posted, and cannot be edited', async () => {
    const { slack, messenger: slackMessages } = await messenger()
    slack.answer('chat.postMessage', { body: { ok: true, channel: 'D1' } })
    expect(await slackMessages.post(person, card('Hello'))).toEqual({ conversation: 'D1', message: null })
  })

  test('nothing, since it is down: the token is in no error and no log', async () => {
    const error = await failing(at('http://127.0.0.1:1024/api/').post(room, card('Hello')))
    expect(error.message).toBe('passing: no_answer')
    expect(error.cause).toBeUndefined()
    expect(JSON.stringify(logged)).not.toContain(token)
  })
})

test('a card that cannot be drawn is a fault of ours, and Slack is not called', async () => {
  const { slack, messenger: slackMessages } = await messenger()
  const call = slackMessages.post(room, { title: 'A card', blocks: [{ kind: 'actions', actions: [] }] })
  await expect(call).rejects.not.toBeInstanceOf(Undeliverable)
  expect(slack.calls).toEqual([])
})
