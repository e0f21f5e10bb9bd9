import { ActivityTypes, CardFactory, type ConversationReference, TurnContext } from 'botbuilder'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { rehearsalCredentials } from '../../../src/rehearsal/teams/credentials.ts'
import { priya, ruth, type World, world } from './world.ts'

let here: World
beforeEach(async () => {
  here = await world()
})
afterEach(async () => {
  vi.restoreAllMocks()
  await here.close()
})

const card = {
  type: 'AdaptiveCard',
  version: '1.5',
  body: [{ type: 'TextBlock', text: 'Item 7. Outcome of peer review.', wrap: true }],
  actions: [
    { type: 'Action.Submit', title: 'Prepare', data: { msteams: { type: 'task/fetch' }, action: 'prepare' } },
  ],
}
const form = {
  type: 'AdaptiveCard',
  version: '1.5',
  body: [
    {
      type: 'Input.ChoiceSet',
      id: 'criteria',
      label: 'Criteria',
      isMultiSelect: true,
      isRequired: true,
      errorMessage: 'Choose at least one.',
      choices: [
        { title: 'Public interest', value: 'public' },
        { title: 'Ability to change', value: 'ability' },
      ],
    },
    { type: 'Input.Text', id: 'words', label: 'Words', maxLength: 10 },
  ],
  actions: [{ type: 'Action.Submit', title: 'Save', data: { action: 'save' } }],
}
const answerWith = (body: unknown) => async (context: TurnContext) => {
  if (context.activity.type !== 'invoke') return
  await context.sendActivity({ type: ActivityTypes.InvokeResponse, value: { status: 200, body } })
}
const dialogOf = (content: unknown) => ({
  task: {
    type: 'continue',
    value: { title: 'Prepare', height: 'medium', width: 'medium', card: CardFactory.adaptiveCard(content) },
  },
})

describe('a bot on Microsoft’s own adapter', () => {
  it('trusts nobody without a token of this tenant', async () => {
    await here.page('/message', { user: ruth, text: 'Hello' })
    const body = JSON.stringify(here.heard[2])
    const call = async (authorization: string) => {
      const headers = { 'content-type': 'application/json', authorization }
      return (await fetch(`${here.url}/api/messages`, { method: 'POST', headers, body })).status
    }
    const signer = await rehearsalCredentials(here.far.settings).createCredentials()
    const own = await signer.signRequest({ headers: new Headers() })
    vi.spyOn(console, 'error').mockImplementation(() => {})
    expect(await call('')).toBe(401)
    expect(await call(own.headers.get('authorization') ?? '')).toBe(401)
    expect(here.heard.length).toBe(3)
  })

  it('receives a message and answers it', async () => {
    here.bot = async (context) => {
      if (context.activity.type === 'message')
        await context.sendActivity(`You said: ${context.activity.text}`)
    }
    expect(await here.page('/message', { user: ruth, text: 'Hello' })).toEqual({})
    expect(here.heard.map((each) => each.type)).toEqual([
      'installationUpdate',
      'conversationUpdate',
      'message',
    ])
    expect(here.heard[2]).toMatchObject({
      channelId: 'msteams',
      text: 'Hello',
      from: { name: 'Ruth Adeyemi', aadObjectId: ruth },
      conversation: { conversationType: 'personal', tenantId: here.far.settings.tenant },
      serviceUrl: here.far.settings.serviceUrl,
    })
    const page = await here.page(`?user=${ruth}`)
    expect(page).toMatchObject({
      rooms: [
        {},
        {},
        {
          key: 'quorate',
          messages: [
            { text: 'Hello', bot: false },
            { text: 'You said: Hello', bot: true },
          ],
        },
      ],
    })
    expect(here.refusals.all()).toEqual([])
  })

  it('gets a file as a link that works without a token', async () => {
    const response = await fetch(
      `${here.far.settings.serviceUrl}page/file?user=${ruth}&name=Report%207.txt`,
      {
        method: 'POST',
        body: 'Recommendation (a)',
      },
    )
    expect(await response.json()).toEqual({})
    const attachment = here.heard.at(-1)?.attachments?.[0]
    expect(attachment).toMatchObject({
      contentType: 'application/vnd.microsoft.teams.file.download.info',
      name: 'Report 7.txt',
      content: { fileType: 'txt' },
    })
    const file = await fetch(attachment?.content.downloadUrl)
    expect(await file.text()).toBe('Recommendation (a)')
  })

  it('opens a dialog in a channel, receives its answer, and closes it', async () => {
    const posted = await here.connector('POST', `/conversations/${here.far.settings.channel}/activities`, {
      type: 'message',
      attachments: [CardFactory.adaptiveCard(card)],
    })
    const { id } = (await posted.json()) as { id: string }
    here.bot = answerWith(dialogOf(form))
    expect(await here.page('/press', { user: priya, message: id, card: 0, button: 0 })).toEqual({})
    expect(here.heard.at(-1)).toMatchObject({
      type: 'invoke',
      name: 'task/fetch',
      replyToId: id,
      conversation: { id: `${here.far.settings.channel};messageid=${id}`, conversationType: 'channel' },
      value: { data: { action: 'prepare', msteams: { type: 'task/fetch' } }, context: { theme: 'default' } },
    })
    const open = (await here.page(`?user=${priya}`)).dialog as { id: string }
    expect(open).toMatchObject({ title: 'Prepare', card: form })

    expect(await here.page('/submit', { user: priya, dialog: open.id, button: 0 })).toEqual({
      problems: { criteria: 'Choose at least one.' },
    })
    here.bot = answerWith(undefined)
    const inputs = { criteria: ['public', 'ability'], words: '' }
    expect(await here.page('/submit', { user: priya, dialog: open.id, button: 0, inputs })).toEqual({})
    expect(here.heard.at(-1)).toMatchObject({
      name: 'task/submit',
      conversation: { id: here.far.settings.channel },
      value: { data: { action: 'save', criteria: 'public,ability' } },
    })
    expect(here.heard.at(-1)?.value.data).not.toHaveProperty('words')
    expect((await here.page(`?user=${priya}`)).dialog).toBeNull()
    expect(here.refusals.all()).toEqual([])
  })

  it('writes to somebody first, and edits and deletes what it wrote', async () => {
    let reference: Partial<ConversationReference> = {}
    let id = ''
    await here.adapter.createConversationAsync(
      here.far.settings.appId,
      'msteams',
      here.far.settings.serviceUrl,
      'https://api.botframework.com',
      {
        isGroup: false,
        tenantId: here.far.settings.tenant,
        members: [{ id: priya, name: '' }],
        bot: { id: here.far.settings.appId, name: 'Quorate' },
        channelData: { tenant: { id: here.far.settings.tenant } },
        activity: undefined as never,
      },
      async (context) => {
        reference = TurnContext.getConversationReference(context.activity)
      },
    )
    const { appId } = here.far.settings
    await here.adapter.continueConversationAsync(appId, reference, async (context) => {
      id =
        (await context.sendActivity({ type: 'message', attachments: [CardFactory.adaptiveCard(card)] }))
          ?.id ?? ''
    })
    const chat = async () => (await here.page(`?user=${priya}`)).rooms as { messages: object[] }[]
    expect((await chat())[2]?.messages).toMatchObject([{ id, edited: false, cards: [card] }])
    await here.adapter.continueConversationAsync(appId, reference, async (context) => {
      await context.updateActivity({ type: 'message', id, text: 'Replies have closed.' })
    })
    expect((await chat())[2]?.messages).toMatchObject([
      { id, edited: true, text: 'Replies have closed.', cards: [] },
    ])
    await here.adapter.continueConversationAsync(appId, reference, (context) => context.deleteActivity(id))
    expect((await chat())[2]?.messages).toEqual([])
    expect(here.refusals.all()).toEqual([])
  })
})
