import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { ServiceClientCredentialsFactory } from 'botframework-connector'
import express, { type Express } from 'express'
import { exportJWK, generateKeyPair, SignJWT } from 'jose'
import type { Card } from '../../../src/cards/card.ts'
import type { Reaction } from '../../../src/cards/screen.ts'
import type { AccountKey } from '../../../src/committee/ports.ts'
import type { MendedPlace } from '../../../src/committee/record/try-again.ts'
import type { Door, PlatformPress } from '../../../src/platforms/platform.ts'
import { teamsPlatform } from '../../../src/platforms/teams/app.ts'

export const appId = '1c0ffee0-0000-4000-8000-000000000001'
export const tenant = '7e4a47e0-0000-4000-8000-000000000002'
export const member = '00a0d000-0000-4000-8000-000000000003'
const issuer = 'https://issuer.example.org'
const ownToken = 'the-token-of-the-bot'

const { publicKey, privateKey } = await generateKeyPair('RS256')
const jwk = { ...(await exportJWK(publicKey)), kid: 'key', endorsements: ['msteams'] }

export type Call = { method: string; path: string; authorization: string | undefined; body: unknown }

/** A connector, a token issuer and a file host on one port, and the real adapter on another. */
export async function startFarSide(
  options: {
    tenant?: string
    credentials?: ServiceClientCredentialsFactory
    oauthScope?: string
    door?: Door
  } = {},
) {
  const calls: Call[] = []
  /** The responses to the next calls; null accepts a call as usual. */
  const refusals: ({
    status: number
    code?: string
    headers?: Record<string, string>
    page?: string
  } | null)[] = []
  const far = express()
  far.use(express.json())
  far.get('/openid', (request, response) => {
    response.json({ issuer, jwks_uri: `http://${request.headers.host}/keys` })
  })
  far.get('/keys', (_request, response) => void response.json({ keys: [jwk] }))
  far.get('/file', (_request, response) => void response.send('A report'))
  far.get('/away', (_request, response) => response.redirect('https://elsewhere.example.org/file'))
  far.get('/endless', (_request, response) => {
    const part = Buffer.alloc(1024 * 1024)
    const write = () => {
      while (!response.destroyed && response.write(part));
    }
    response.on('drain', write)
    write()
  })
  far.use('/v3', (request, response) => {
    const { authorization } = request.headers
    calls.push({ method: request.method, path: request.originalUrl, authorization, body: request.body })
    const refusal = refusals.shift()
    if (refusal == null) return void response.status(201).json({ id: `id-${calls.length}` })
    const error = { code: refusal.code ?? 'Unsaid', message: `secret words ${authorization}` }
    response
      .status(refusal.status)
      .set(refusal.headers ?? {})
      .send(refusal.page ?? { error })
  })
  const farServer = await listenOn(far)
  const origin = addressOf(farServer)
  const serviceUrl = `${origin}/`

  const door = fakeDoor()
  const logged: string[] = []
  const log = (about: object, message: string) => void logged.push(`${message} ${JSON.stringify(about)}`)
  const settings = {
    appId,
    tenant: options.tenant ?? tenant,
    openIdMetadataUrl: `${origin}/openid`,
    tokenIssuer: issuer,
    loginUrl: 'https://login.example.org/tenant',
    oauthScope: options.oauthScope ?? 'https://api.botframework.com',
    fileHosts: ['*.sharepoint.com', new URL(serviceUrl).host],
  }
  const platform = await teamsPlatform(
    settings,
    options.credentials ?? ownCredentials,
    options.door ?? door,
    {
      info: log,
      warn: log,
      error: log,
    },
  )
  const bot = express()
  bot.use(platform.routes)
  const botServer = await listenOn(bot)

  async function token(claims: Record<string, unknown> = {}, expires = '1h', by = issuer): Promise<string> {
    const jwt = new SignJWT({ serviceurl: serviceUrl, aud: appId, ...claims })
    return await jwt
      .setProtectedHeader({ alg: 'RS256', kid: 'key' })
      .setIssuer(by)
      .setIssuedAt()
      .setExpirationTime(expires)
      .sign(privateKey)
  }

  async function deliver(body: unknown, authorization?: string): Promise<Response> {
    return await fetch(`${addressOf(botServer)}/api/messages`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        authorization: authorization ?? `Bearer ${await token()}`,
      },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    })
  }

  return {
    calls,
    refusals,
    origin,
    botUrl: addressOf(botServer),
    serviceUrl,
    door,
    logged,
    platform,
    token,
    deliver,
    activity: (more: Record<string, unknown> = {}) => activity(serviceUrl, more),
    stop: () => {
      for (const server of [farServer, botServer]) {
        server.closeAllConnections()
        server.close()
      }
    },
  }
}

export const bearer = `Bearer ${ownToken}`

const ownCredentials: ServiceClientCredentialsFactory = {
  isValidAppId: async (id) => id === appId,
  isAuthenticationDisabled: async () => false,
  createCredentials: async () => ({
    signRequest: async (request) => {
      request.headers.set('authorization', bearer)
      return request
    },
  }),
}

function fakeDoor() {
  const presses: PlatformPress[] = []
  const seen: { by: AccountKey; conversation: string | null; serviceUrl: string | null }[] = []
  const said: { by: AccountKey; text: string }[] = []
  const mended: MendedPlace[] = []
  const files: { name: string; text?: string; fault?: string }[] = []
  let reaction: Reaction = { kind: 'close' }
  const door: Door = {
    act: async (press) => {
      presses.push(press)
      return reaction
    },
    said: async (by, text) => {
      said.push({ by, text })
      return { title: 'Heard', blocks: [{ kind: 'text', text: 'What you wrote was heard.' }] }
    },
    sentFile: async (_by, file, tell) => {
      await tell(cardOf('Reading'))
      const read: { name: string; text?: string; fault?: string } = { name: file.name }
      try {
        read.text = Buffer.from(await file.fetch()).toString()
      } catch (error) {
        read.fault = String(error)
      }
      await tell(cardOf('Read'))
      files.push(read)
    },
    mended: async (place) => void mended.push(place),
    seen: async (by, reach) => void seen.push({ by, ...reach }),
  }
  return {
    ...door,
    presses,
    heard: said,
    sightings: seen,
    letIn: mended,
    files,
    answer: (next: Reaction) => {
      reaction = next
    },
  }
}

export function cardOf(title: string): Card {
  return { title, blocks: [{ kind: 'text', text: title }] }
}

function activity(serviceUrl: string, more: Record<string, unknown>) {
  return {
    type: 'message',
    id: 'activity-1',
    channelId: 'msteams',
    serviceUrl,
    from: { id: '29:member', name: 'A member', aadObjectId: member },
    recipient: { id: `28:${appId}`, name: 'Quorate' },
    conversation: { id: 'a:chat', conversationType: 'personal', tenantId: tenant },
    channelData: { tenant: { id: tenant } },
    text: 'hello',
    ...more,
  }
}

async function listenOn(app: Express): Promise<Server> {
  return await new Promise((resolve) => {
    const server: Server = app.listen(0, '127.0.0.1', () => resolve(server))
  })
}

function addressOf(server: Server): string {
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The server does not listen on a port')
  const { port }: AddressInfo = address
  return `http://127.0.0.1:${port}`
}
