import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Destination, Undeliverable } from '../../../src/conversation/messenger.ts'
import { appId, bearer, cardOf, member, startFarSide, tenant } from './far-side.ts'

let far: Awaited<ReturnType<typeof startFarSide>>
let room: Destination
let person: Destination & { kind: 'person' }

beforeEach(async () => {
  far = await startFarSide()
  const where = { platform: 'teams', workspace: tenant, serviceUrl: far.serviceUrl } as const
  room = { kind: 'room', ...where, channel: '19:room@thread.tacv2;messageid=9' }
  person = { kind: 'person', ...where, user: member, conversation: 'a:chat' }
})

afterEach(() => far.stop())

const card = cardOf('Item 7')

describe('putting a card somewhere', () => {
  test('a post to a room starts a thread in the channel', async () => {
    const placed = await far.platform.messenger.post(room, card)
    expect(placed).toEqual({ conversation: '19:room@thread.tacv2', message: 'id-1' })
    expect(far.calls).toMatchObject([
      {
        method: 'POST',
        path: '/v3/conversations/19%3Aroom%40thread.tacv2/activities',
        authorization: bearer,
      },
    ])
    expect(far.calls[0]?.body).toMatchObject({ type: 'message', summary: 'Item 7' })
  })

  test('a post to somebody known goes to the chat with them', async () => {
    const placed = await far.platform.messenger.post(person, card)
    expect(placed).toEqual({ conversation: 'a:chat', message: 'id-1' })
  })

  test('a post to somebody whom the bot never met opens a chat first', async () => {
    const placed = await far.platform.messenger.post({ ...person, conversation: null }, card)
    expect(placed).toEqual({ conversation: 'id-1', message: 'id-2' })
    expect(far.calls[0]).toMatchObject({
      path: '/v3/conversations',
      body: {
        isGroup: false,
        bot: { id: `28:${appId}` },
        members: [{ id: member }],
        tenantId: tenant,
        channelData: { tenant: { id: tenant } },
      },
    })
  })

  test('an edit replaces the message', async () => {
    await far.platform.messenger.edit(room, { conversation: '19:room@thread.tacv2', message: 'id-1' }, card)
    expect(far.calls).toMatchObject([
      {
        method: 'PUT',
        path: '/v3/conversations/19%3Aroom%40thread.tacv2/activities/id-1',
        body: { id: 'id-1' },
      },
    ])
  })

  test('a card that breaks a limit is a fault of ours and is not sent', async () => {
    const sent = far.platform.messenger.post(room, cardOf('x'.repeat(4000)))
    await expect(sent).rejects.toThrow(/cannot be shown in Teams/)
    await expect(sent).rejects.not.toMatchObject({ name: 'Undeliverable' })
    expect(far.calls).toEqual([])
  })
})

describe('what Teams refuses', () => {
  const inAMinute = { 'retry-after': '60' }
  const cases: [string, number, string, Undeliverable['why'], number | null, Record<string, string>?][] = [
    ['too many calls', 429, 'TooManyRequests', 'passing', 60, inAMinute],
    ['a conflict', 412, 'PreconditionFailed', 'passing', null],
    ['a fault of Teams', 502, 'BadGateway', 'unknown', null],
    ['a Teams that is busy', 503, 'ServiceUnavailable', 'passing', null],
    ['a bot outside the room', 403, 'BotNotInConversationRoster', 'bot-not-in-room', null],
    ['somebody who blocked the bot', 403, 'BotBlockedByUser', 'person-blocks', null],
    ['somebody without the app', 403, 'ForbiddenOperationException', 'person-without-app', null],
    ['a bot that was switched off', 403, 'BotDisabledByAdmin', 'app-removed', null],
    ['a refusal that is new', 403, 'SomethingNew', 'unexplained', null],
    ['a wrong token', 401, 'Unauthorized', 'token-refused', null],
    ['a bad card', 400, 'BadSyntax', 'refused', null],
    ['a large card', 413, 'MessageSizeTooBig', 'refused', null],
    ['a room that is no more', 404, 'ConversationNotFound', 'room-not-found', null],
  ]

  test.each(cases)('%s (%i %s) is %s', async (_, status, code, why, retryAfterSeconds, headers) => {
    far.refusals.push({ status, code, ...(headers === undefined ? {} : { headers }) })
    const sent = far.platform.messenger.post(room, card)
    await expect(sent).rejects.toMatchObject({ name: 'Undeliverable', why, retryAfterSeconds })
    await expect(sent).rejects.toThrow(new RegExp(`^${why}: ${status} ${code}$`))
    expect(far.calls).toHaveLength(1)
  })

  test('a message that was deleted is gone', async () => {
    const missing = { status: 404, code: 'ActivityNotFoundInConversation' }
    far.refusals.push(missing, missing)
    const edited = far.platform.messenger.edit(room, { conversation: 'c', message: 'm' }, card)
    await expect(edited).rejects.toMatchObject({ why: 'gone' })
  })

  test('a message that Teams does not find at first is edited', async () => {
    far.refusals.push({ status: 404, code: 'ActivityNotFoundInConversation' })
    await far.platform.messenger.edit(room, { conversation: 'c', message: 'm' }, card)
    expect(far.calls).toHaveLength(2)
  })

  test('a chat that was removed is opened anew', async () => {
    far.refusals.push({ status: 404, code: 'ConversationNotFound' })
    const placed = await far.platform.messenger.post(person, card)
    expect(placed).toEqual({ conversation: 'id-2', message: 'id-3' })
    expect(far.calls.map(({ path }) => path)).toEqual([
      '/v3/conversations/a%3Achat/activities',
      '/v3/conversations',
      '/v3/conversations/id-2/activities',
    ])
  })

  test('the message and the token that come with a refusal are dropped', async () => {
    far.refusals.push({ status: 403, code: 'not a code, but words' })
    const error: unknown = await far.platform.messenger.post(room, card).catch((error: unknown) => error)
    expect(String(error)).toBe('Undeliverable: unexplained: 403')
    expect(JSON.stringify(error)).not.toContain('Bearer')
  })

  test.each([
    ['that is a proxy’s error page', { page: '<html>secret words</html>' }],
    ['of an unexpected kind', { status: 204 }],
  ])('a response %s leaves open whether the message was sent', async (_, answer) => {
    far.refusals.push({ status: 201, ...answer })
    const error: unknown = await far.platform.messenger.post(person, card).catch((error: unknown) => error)
    expect(String(error)).toBe('Undeliverable: unknown: unreadable answer')
    expect(far.calls).toHaveLength(1)
  })

  test.each([201, 202])(
    'a response %i without an id: it was posted, and cannot be edited',
    async (status) => {
      far.refusals.push({ status })
      expect(await far.platform.messenger.post(person, card)).toEqual({
        conversation: 'a:chat',
        message: null,
      })
      expect(far.calls).toHaveLength(1)
    },
  )

  test('a Teams that does not answer may answer later', async () => {
    const nowhere = { ...room, serviceUrl: 'http://127.0.0.1:1024' }
    await expect(far.platform.messenger.post(nowhere, card)).rejects.toMatchObject({ why: 'passing' })
  })

  test('without a service URL there is nowhere to call', async () => {
    await expect(far.platform.messenger.post({ ...room, serviceUrl: null }, card)).rejects.toMatchObject({
      why: 'no-service',
    })
  })
})
