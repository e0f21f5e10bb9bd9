import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Screen } from '../../../src/cards/screen.ts'
import { appId, bearer, member, startFarSide, tenant } from './far-side.ts'

const screen: Screen = {
  title: 'Recommendation (a)',
  blocks: [{ kind: 'text', text: 'To consider the outcome' }],
  form: {
    action: 'reply.take',
    ids: { recommendation: 'r1' },
    revision: 'v2',
    submit: 'Send',
    fields: [{ kind: 'text', id: 'words', label: 'Words', lines: 'many', longest: 3000 }],
  },
}

const by = { platform: 'teams', workspace: tenant, user: member }
const open = { action: 'reply.open', ids: { recommendation: 'r1' } }

let far: Awaited<ReturnType<typeof startFarSide>>

beforeEach(async () => {
  vi.spyOn(console, 'error').mockReturnValue()
  far = await startFarSide()
})

afterEach(() => {
  far.stop()
  vi.restoreAllMocks()
})

function fetchDialog(data: unknown) {
  return far.deliver(far.activity({ type: 'invoke', name: 'task/fetch', text: undefined, value: { data } }))
}

function submitDialog(data: unknown) {
  return far.deliver(far.activity({ type: 'invoke', name: 'task/submit', text: undefined, value: { data } }))
}

describe('a dialog', () => {
  test('a press opens it with the form', async () => {
    far.door.answer({ kind: 'screen', screen })
    const response = await fetchDialog({ msteams: { type: 'task/fetch' }, quorate: open })
    expect(response.status).toBe(200)
    expect(await response.json()).toMatchObject({
      task: {
        type: 'continue',
        value: { title: 'Recommendation (a)', card: { content: { type: 'AdaptiveCard' } } },
      },
    })
    expect(far.door.presses).toEqual([{ by, ...open }])
  })

  test('a submission takes its own form’s answers and goes on to the next screen', async () => {
    far.door.answer({ kind: 'screen', screen: { title: 'Next', blocks: [{ kind: 'text', text: 'Next' }] } })
    const quorate = { action: 'reply.take', ids: { recommendation: 'r1' }, form: 'v2' }
    const response = await submitDialog({
      quorate,
      'one:words:v2': 'All good',
      'one:words:v1': 'Old',
      'many:whom:v2': 'a,b',
      'one:empty:v2': '',
    })
    expect(await response.json()).toMatchObject({ task: { type: 'continue', value: { title: 'Next' } } })
    expect(far.door.presses).toEqual([
      {
        by,
        action: 'reply.take',
        ids: { recommendation: 'r1' },
        answers: { words: 'All good', whom: ['a', 'b'] },
      },
    ])
  })

  test('problems are shown in the same form', async () => {
    far.door.answer({ kind: 'problems', problems: { words: 'Please say why.' }, screen })
    const response = await submitDialog({ quorate: { action: 'reply.take', ids: {}, form: 'v2' } })
    expect(JSON.stringify(await response.json())).toContain('Please say why.')
  })

  test('it closes when nothing follows', async () => {
    const response = await submitDialog({ quorate: open })
    expect(response.status).toBe(200)
    expect(await response.text()).toBe('')
  })

  test('a press with nothing to show says so', async () => {
    expect(await (await fetchDialog({ quorate: open })).json()).toMatchObject({ task: { type: 'message' } })
  })

  test.each([
    [null],
    ['text'],
    [{}],
    [{ quorate: { action: 7, ids: {} } }],
    [{ quorate: { action: 'a', ids: { b: 1 } } }],
  ])('data that is not ours (%j) reaches no verb', async (data) => {
    expect(await (await fetchDialog(data)).json()).toMatchObject({ task: { type: 'message' } })
    expect(await (await submitDialog(data)).json()).toMatchObject({ task: { type: 'message' } })
    expect(far.door.presses).toEqual([])
  })

  test('somebody whom Teams does not name is told so', async () => {
    const value = { data: { quorate: open } }
    const response = await far.deliver(
      far.activity({ type: 'invoke', name: 'task/fetch', from: { id: '29:guest' }, value }),
    )
    expect(await response.json()).toMatchObject({ task: { type: 'message' } })
    expect(far.door.presses).toEqual([])
  })

  test('a fault of ours is answered with 500 and no details, and is logged', async () => {
    far.door.answer({
      kind: 'screen',
      screen: { title: 'A title that is far too long for Slack', blocks: [] },
    })
    const response = await fetchDialog({ quorate: open })
    expect(response.status).toBe(500)
    expect(await response.text()).toBe('')
    expect(far.logged.join()).toContain('screen title')
  })

  test('an unknown invoke is reported as unknown', async () => {
    const response = await far.deliver(
      far.activity({ type: 'invoke', name: 'composeExtension/query', value: {} }),
    )
    expect(response.status).toBe(501)
  })
})

describe('a message', () => {
  test('in a direct chat is answered with a card, and with the bot’s own token', async () => {
    await far.deliver(far.activity())
    expect(far.calls).toHaveLength(1)
    expect(far.calls[0]).toMatchObject({
      method: 'POST',
      path: '/v3/conversations/a%3Achat/activities/activity-1',
      authorization: bearer,
      body: { summary: 'Heard', attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive' }] },
    })
  })

  test('in a room is answered only if the bot is mentioned, and never through the door', async () => {
    const room = { conversation: { id: '19:room@thread.tacv2;messageid=1', conversationType: 'channel' } }
    await far.deliver(far.activity(room))
    expect(far.calls).toEqual([])
    const entities = [{ type: 'mention', text: '<at>Quorate</at>', mentioned: { id: `28:${appId}` } }]
    await far.deliver(far.activity({ ...room, entities, text: '<at>Quorate</at> hello' }))
    expect(JSON.stringify(far.calls[0]?.body)).toContain('direct chat')
    expect(far.door.heard).toEqual([])
    expect(far.door.sightings.map((seen) => seen.conversation)).toEqual([null, null])
  })

  test('that is a press is answered with what can be read, or says that no form can be opened', async () => {
    const press = far.activity({ text: '', value: { quorate: open } })
    far.door.answer({
      kind: 'screen',
      screen: { title: 'Read', blocks: [{ kind: 'text', text: 'Page one' }] },
    })
    await far.deliver(press)
    far.door.answer({ kind: 'screen', screen })
    await far.deliver(press)
    expect(JSON.stringify(far.calls[0]?.body)).toContain('Page one')
    expect(JSON.stringify(far.calls[1]?.body)).toContain('cannot open forms')
    expect(far.door.presses).toHaveLength(2)
  })

  test('that is a press in a room shows nobody’s screen there', async () => {
    const room = {
      conversation: { id: '19:room', conversationType: 'channel' },
      text: '',
      value: { quorate: open },
    }
    await far.deliver(far.activity(room))
    expect(far.door.presses).toEqual([])
    expect(JSON.stringify(far.calls[0]?.body)).toContain('cannot open forms')
  })

  test('that says the bot was installed is recorded and not answered', async () => {
    const response = await far.deliver(
      far.activity({ type: 'installationUpdate', action: 'add', text: undefined }),
    )
    expect(response.status).toBe(200)
    expect(far.door.sightings).toHaveLength(1)
    expect(far.calls).toEqual([])
  })

  test('that cannot be answered leaves no token and none of Teams’ words in the log', async () => {
    far.refusals.push({ status: 403, code: 'BotNotInConversationRoster' })
    expect((await far.deliver(far.activity())).status).toBe(500)
    expect(far.logged.join()).toContain('403 BotNotInConversationRoster')
    expect(far.logged.join()).not.toMatch(/Bearer|secret words/)
  })
})

test.each([
  ['a team lets it in', { type: 'conversationUpdate', membersAdded: [{ id: `28:${appId}` }] }, true],
  ['somebody else joins the team', { type: 'conversationUpdate', membersAdded: [{ id: '29:x' }] }, false],
  ['the app is installed', { type: 'installationUpdate', action: 'add' }, true],
  ['the app is removed', { type: 'installationUpdate', action: 'remove' }, false],
])('when %s, the door hears if the bot may post now', async (_, activity, heard) => {
  const room = { id: '19:room@thread.tacv2', conversationType: 'channel', tenantId: tenant }
  await far.deliver(far.activity({ ...activity, conversation: room }))
  expect(far.door.letIn).toEqual(heard ? [{ platform: 'teams', workspace: tenant, channel: null }] : [])
})

describe('a file', () => {
  function sendFile(downloadUrl: string) {
    const contentType = 'application/vnd.microsoft.teams.file.download.info'
    const attachments = [
      { contentType, name: 'report.txt', content: { downloadUrl, uniqueId: 'u', fileType: 'txt' } },
    ]
    return far.deliver(far.activity({ text: undefined, attachments }))
  }

  test('is fetched from an allowed host, and its progress is one message, edited in place', async () => {
    expect((await sendFile(`${far.origin}/file`)).status).toBe(200)
    await vi.waitFor(() => expect(far.door.files).toEqual([{ name: 'report.txt', text: 'A report' }]))
    expect(far.calls.map(({ method, path }) => `${method} ${path}`)).toEqual([
      'POST /v3/conversations/a%3Achat/activities',
      'PUT /v3/conversations/a%3Achat/activities/id-1',
    ])
  })

  test.each([
    ['https://files.example.org/report.txt'],
    ['https://evil-sharepoint.com/report.txt'],
    ['http://council.sharepoint.com/report.txt'],
  ])('at %s is not fetched', async (address) => {
    await sendFile(address)
    await vi.waitFor(() => expect(far.door.files[0]?.fault).toContain('kept in Teams itself'))
  })

  test('whose progress message was deleted gets a new one', async () => {
    const missing = { status: 404, code: 'ActivityNotFoundInConversation' }
    far.refusals.push(null, missing, missing)
    await sendFile(`${far.origin}/file`)
    await vi.waitFor(() => expect(far.door.files).toHaveLength(1))
    expect(far.calls.map((call) => call.method)).toEqual(['POST', 'PUT', 'PUT', 'POST'])
  })
})
