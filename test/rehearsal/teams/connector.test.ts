import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { priya, type World, world } from './world.ts'

let here: World
beforeEach(async () => {
  here = await world()
})
afterEach(() => here.close())

const hello = { type: 'message', text: 'Hello' }

async function refusal(response: Promise<Response>): Promise<unknown[]> {
  const answered = await response
  const { error, message } = (await answered.json()) as { error?: { code: string }; message?: string }
  return [answered.status, error?.code ?? message]
}

async function idOf(response: Promise<Response>): Promise<string> {
  const { id } = (await (await response).json()) as { id: string }
  return id
}

function newChat(changed: object = {}): Promise<Response> {
  const { appId, tenant } = here.far.settings
  return here.connector('POST', '/conversations', {
    bot: { id: appId },
    members: [{ id: priya }],
    tenantId: tenant,
    ...changed,
  })
}

describe('the connector', () => {
  it('refuses a call without its token, or with another token', async () => {
    const path = `/conversations/${here.far.settings.channel}/activities`
    const denied = [401, 'Authorization has been denied for this request.']
    expect(await refusal(here.connector('POST', path, hello, 'made-up'))).toEqual(denied)
    const bare = fetch(`${here.far.settings.serviceUrl}v3${path}`, { method: 'POST' })
    expect(await refusal(bare)).toEqual(denied)
    expect(here.refusals.all().map((each) => each.code)).toEqual(['401 Unauthorized', '401 Unauthorized'])
  })

  it('refuses a post to a channel that the bot is not in', async () => {
    const general = '19:9d8c7b6a5f4e4d3c8b2a1f0e9d8c7b62@thread.tacv2'
    const roster = [403, 'BotNotInConversationRoster']
    expect(await refusal(here.connector('POST', `/conversations/${general}/activities`, hello))).toEqual(
      roster,
    )
    expect(await refusal(here.connector('GET', `/conversations/${general}/members`))).toEqual(roster)
  })

  it('refuses a post to a conversation that does not exist', async () => {
    for (const id of ['19:nowhere@thread.tacv2', 'a:1nobody'])
      expect(await refusal(here.connector('POST', `/conversations/${id}/activities`, hello))).toEqual([
        404,
        'ConversationNotFound',
      ])
  })

  it('refuses to edit or delete what the bot did not write there', async () => {
    const { channel } = here.far.settings
    const posted = await idOf(here.connector('POST', `/conversations/${channel}/activities`, hello))
    const chat = await idOf(newChat())
    const gone = [404, 'ActivityNotFoundInConversation']
    for (const path of [`${channel}/activities/1`, `${chat}/activities/${posted}`]) {
      expect(await refusal(here.connector('PUT', `/conversations/${path}`, hello))).toEqual(gone)
      expect(await refusal(here.connector('DELETE', `/conversations/${path}`))).toEqual(gone)
    }
    expect(
      (await here.connector('PUT', `/conversations/${channel}/activities/${posted}`, hello)).status,
    ).toBe(200)
  })

  it('refuses every call that it does not know', async () => {
    expect(await refusal(here.connector('GET', '/teams/1/conversations'))).toEqual([404, 'NotFound'])
    expect(await refusal(here.connector('GET', '/conversations'))).toEqual([405, 'MethodNotAllowed'])
    const { channel } = here.far.settings
    const history = here.connector('POST', `/conversations/${channel}/activities/history/x`, hello)
    expect(await refusal(history)).toEqual([404, 'NotFound'])
  })

  it('refuses a body that is not JSON', async () => {
    const sent = here.connector('POST', '/conversations', undefined)
    expect(await refusal(sent)).toEqual([400, 'BadSyntax'])
  })

  it('starts a chat with a member by either of their ids, and with nobody else', async () => {
    const known = await idOf(newChat())
    const listed = await here.connector('GET', `/conversations/${known}/members`)
    const [account] = (await listed.json()) as { id: string; aadObjectId: string; email: string }[]
    expect(account).toMatchObject({ aadObjectId: priya, email: 'priya.nair@marlshire.example' })
    expect(account?.id).toMatch(/^29:1/)
    expect(await idOf(newChat({ members: [{ id: account?.id }] }))).toBe(known)
    const stranger = { members: [{ id: '3c1f8a52-0099-4e0b-9c55-7d1a2b3c4d99' }] }
    expect(await refusal(newChat(stranger))).toEqual([403, 'ForbiddenOperationException'])
    for (const wrong of [
      { tenantId: 'elsewhere' },
      { tenantId: undefined },
      { members: [] },
      { isGroup: true },
    ])
      expect(await refusal(newChat(wrong))).toEqual([400, 'BadSyntax'])
  })

  it('lists the members of the committee’s channel, and one of them', async () => {
    const { channel } = here.far.settings
    const paged = await here.connector('GET', `/conversations/${channel}/pagedmembers?pageSize=100`)
    const { members } = (await paged.json()) as { members: { id: string; name: string }[] }
    expect(members.map((member) => member.name)).toContain('Canon Michael Frayne')
    const one = await here.connector('GET', `/conversations/${channel}/members/${members[0]?.id}`)
    expect(await one.json()).toEqual(members[0])
    expect(await refusal(here.connector('GET', `/conversations/${channel}/members/29:1x`))).toEqual([
      404,
      'MemberNotFoundInConversation',
    ])
  })

  it('puts a reply in the thread that the conversation id or the original message names', async () => {
    const { channel } = here.far.settings
    const root = await idOf(here.connector('POST', `/conversations/${channel}/activities`, hello))
    await here.connector('POST', `/conversations/${channel}/activities`, { ...hello, text: 'Another thread' })
    const thread = `${channel};messageid=${root}`
    await here.connector('POST', `/conversations/${thread}/activities`, { ...hello, text: 'One' })
    await here.connector('POST', `/conversations/${channel}/activities/${root}`, { ...hello, text: 'Two' })
    const made = await here.connector('POST', '/conversations', {
      isGroup: true,
      channelData: { channel: { id: channel } },
      activity: { ...hello, text: 'A third thread' },
    })
    expect(await made.json()).toMatchObject({ id: expect.stringContaining(`${channel};messageid=`) })
    const { rooms } = await here.page(`?user=${priya}`)
    expect((rooms as object[])[0]).toMatchObject({
      messages: [
        { text: 'Hello', reply: false },
        { text: 'One', reply: true },
        { text: 'Two', reply: true },
        { text: 'Another thread', reply: false },
        { text: 'A third thread', reply: false },
      ],
    })
    expect(
      await refusal(here.connector('POST', `/conversations/${channel};messageid=1/activities`, hello)),
    ).toEqual([404, 'ActivityNotFoundInConversation'])
  })

  it('issues no token for a wrong password, another app or another purpose', async () => {
    const { appId, appPassword, tokenUrl } = here.far.settings
    const right = {
      grant_type: 'client_credentials',
      client_id: appId,
      client_secret: appPassword,
      scope: 'https://api.botframework.com/.default',
    }
    const ask = async (changed: object) =>
      (await fetch(tokenUrl, { method: 'POST', body: new URLSearchParams({ ...right, ...changed }) })).status
    expect(await ask({})).toBe(200)
    expect(await ask({ client_secret: 'wrong' })).toBe(401)
    expect(await ask({ client_id: 'another' })).toBe(400)
    expect(await ask({ scope: 'https://graph.microsoft.com/.default' })).toBe(400)
    expect(await ask({ grant_type: 'password' })).toBe(400)
  })
})
