import { mkdtemp, rm } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { CloudAdapter, ConfigurationBotFrameworkAuthentication, type TurnContext } from 'botbuilder'
import express from 'express'
import { createRefusals, type Refusals } from '../../../src/rehearsal/log.ts'
import { startRehearsal } from '../../../src/rehearsal/start-rehearsal.ts'
import { rehearsalCredentials } from '../../../src/rehearsal/teams/credentials.ts'
import { startTeams, type TeamsFarSide } from '../../../src/rehearsal/teams/start-teams.ts'

export const ruth = '3c1f8a52-0001-4e0b-9c55-7d1a2b3c4d01'
export const priya = '3c1f8a52-0004-4e0b-9c55-7d1a2b3c4d04'

export type World = {
  readonly url: string
  readonly folder: string
  readonly far: Pick<TeamsFarSide, 'routes' | 'settings'>
  readonly refusals: Refusals
  readonly adapter: CloudAdapter
  /** Every activity that the bot accepted. */
  readonly heard: TurnContext['activity'][]
  /** What the bot does with the next ones. */
  bot: (context: TurnContext) => Promise<void>
  /** A call from the page. */
  page(path: string, body?: unknown): Promise<Record<string, unknown>>
  /** A call to the connector with the bot's own token. */
  connector(method: string, path: string, body?: unknown, token?: string): Promise<Response>
  close(): Promise<void>
}

type Options = {
  readonly now?: () => Date
  readonly folder?: string
  /** Starts the whole rehearsal with its page, to read the refusals there. */
  readonly whole?: boolean
}

/** A rehearsal tenant with a bot on Microsoft's own adapter, on one server. */
export async function world(options: Options = {}): Promise<World> {
  const folder = options.folder ?? (await mkdtemp(join(tmpdir(), 'rehearsal-teams-')))
  const app = express()
  const server = createServer(app)
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const url = addressOf(server)
  const refusals = createRefusals()
  const far =
    options.whole === true ? await whole(folder, url) : await teamsAlone(folder, url, refusals, options)
  const credentials = rehearsalCredentials(far.settings)
  const adapter = new CloudAdapter(
    new ConfigurationBotFrameworkAuthentication(
      {
        MicrosoftAppId: far.settings.appId,
        MicrosoftAppType: 'MultiTenant',
        ToChannelFromBotLoginUrl: far.settings.tokenUrl,
        ToChannelFromBotOAuthScope: 'https://api.botframework.com',
        ToBotFromChannelTokenIssuer: 'https://api.botframework.com',
        ToBotFromChannelOpenIdMetadataUrl: far.settings.openIdMetadataUrl,
        ToBotFromEmulatorOpenIdMetadataUrl: far.settings.openIdMetadataUrl,
        OAuthUrl: far.settings.serviceUrl,
        CallerId: 'urn:botframework:azure',
      },
      credentials,
    ),
  )
  adapter.onTurnError = async (_, error) => {
    throw error
  }
  const made: World = {
    url,
    folder,
    far,
    refusals,
    adapter,
    heard: [],
    bot: async () => {},
    async page(path, body) {
      const response = await fetch(
        `${url}/rehearsal/teams/page${path}`,
        body === undefined ? {} : { method: 'POST', headers: json, body: JSON.stringify(body) },
      )
      return (await response.json()) as Record<string, unknown>
    },
    async connector(method, path, body, token) {
      const authorization = `Bearer ${token ?? (await ownToken(credentials))}`
      return fetch(`${far.settings.serviceUrl}v3${path}`, {
        method,
        headers: { ...json, authorization },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      })
    },
    async close() {
      server.closeAllConnections()
      await new Promise((done) => server.close(done))
      if (options.folder === undefined) await rm(folder, { recursive: true })
    },
  }
  app.use(far.routes)
  app.post('/api/messages', express.json(), (request, response) =>
    adapter.process(request, response, async (context) => {
      made.heard.push(context.activity)
      await made.bot(context)
    }),
  )
  return made
}

async function whole(folder: string, url: string): Promise<World['far']> {
  const { routes, teams } = await startRehearsal({ folder, botUrl: url })
  return { routes, settings: teams }
}

async function teamsAlone(
  folder: string,
  url: string,
  refusals: Refusals,
  { now }: Options,
): Promise<World['far']> {
  const { routes, settings } = await startTeams({ folder, botUrl: url, refusals, ...(now ? { now } : {}) })
  return { routes: express.Router().use('/rehearsal/teams', routes), settings }
}

const json = { 'content-type': 'application/json' }

async function ownToken(credentials: ReturnType<typeof rehearsalCredentials>): Promise<string> {
  const signer = await credentials.createCredentials()
  const { headers } = await signer.signRequest({ headers: new Headers() })
  return headers.get('authorization')?.replace('Bearer ', '') ?? ''
}

function addressOf(server: Server): string {
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  return `http://127.0.0.1:${address.port}`
}

/** Posts a card with one button that opens a dialog to the committee's channel, and returns the message's id. */
export async function postCard(
  at: World,
  data: object = { msteams: { type: 'task/fetch' } },
): Promise<string> {
  const content = {
    type: 'AdaptiveCard',
    version: '1.5',
    body: [{ type: 'TextBlock', text: 'Item 7' }],
    actions: [{ type: 'Action.Submit', title: 'Prepare', data: { ...data, action: 'prepare' } }],
  }
  const posted = await at.connector('POST', `/conversations/${at.far.settings.channel}/activities`, {
    type: 'message',
    attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', content }],
  })
  const { id } = (await posted.json()) as { id: string }
  return id
}

/** Somebody presses the first button of a message's card. */
export function pressFirst(at: World, user: string, message: string): Promise<Record<string, unknown>> {
  return at.page('/press', { user, message, card: 0, button: 0 })
}

/** A bot that answers each call from a dialog with this body. */
export function answering(body: unknown, status = 200): World['bot'] {
  return async (context) => {
    if (context.activity.type === 'invoke')
      await context.sendActivity({ type: 'invokeResponse', value: { status, body } })
  }
}

export function dialogWith(body: readonly object[], actions: readonly object[] = []): object {
  const content = { type: 'AdaptiveCard', version: '1.5', body, actions }
  const card = { contentType: 'application/vnd.microsoft.card.adaptive', content }
  return { task: { type: 'continue', value: { title: 'Prepare', height: 'large', width: 'medium', card } } }
}
