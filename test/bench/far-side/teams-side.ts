import express, { type Router } from 'express'
import { exportJWK, generateKeyPair, SignJWT } from 'jose'
import { z } from 'zod'
import { teamsWorld } from '../council/names.ts'
import type { Arrive } from './arrive.ts'

/** What Teams holds, and the tokens of its calls to the bot. */
export type TeamsSide = {
  readonly routes: Router
  /** The activities of a conversation, the oldest first. */
  messages(conversation: string): unknown[]
  /** Deletes all messages. */
  clear(): void
  /** Good for an hour. */
  token(): Promise<string>
}

const created = z.object({ members: z.array(z.object({ id: z.string() })).min(1) })

/** Teams' connector, its keys and Microsoft's sign-in, as far as they accept calls. */
export async function teamsSide(address: string, arrive: Arrive): Promise<TeamsSide> {
  const { privateKey, publicKey } = await generateKeyPair('RS256')
  const key = {
    ...(await exportJWK(publicKey)),
    kid: 'bench',
    x5t: 'bench',
    use: 'sig',
    endorsements: ['msteams'],
  }
  const messages = new Map<string, unknown>()
  let count = 0
  const routes = express.Router()
  const json = express.json({ limit: '1mb' })
  routes.get('/openid', (_, response) => {
    response.json({ issuer: teamsWorld.tokenIssuer, jwks_uri: `${address}/keys` })
  })
  routes.get('/keys', (_, response) => {
    response.json({ keys: [key] })
  })
  routes.post('/login/*path', (_, response) => {
    response.json({ token_type: 'Bearer', access_token: 'a-token-for-the-benchmark', expires_in: 3600 })
  })
  routes.post('/v3/conversations', json, (request, response) => {
    const [{ id }] = z
      .tuple([z.object({ id: z.string() })])
      .rest(z.unknown())
      .parse(created.parse(request.body).members)
    response.status(201).json({ id: `a:${id.replace(/^29:/, '')}` })
  })
  routes.get('/v3/conversations/:conversation/members/:member', (request, response) => {
    const { member } = request.params
    response.json({ id: `29:${member}`, aadObjectId: member, tenantId: teamsWorld.tenant })
  })
  routes.all(
    ['/v3/conversations/:conversation/activities', '/v3/conversations/:conversation/activities/:id'],
    json,
    async (request, response) => {
      const { conversation, id = `message-${++count}` } = z
        .record(z.string(), z.string())
        .parse(request.params)
      await arrive(`${conversation}`, request.method === 'POST' ? 'post' : 'edit')
      messages.set(`${conversation} ${id}`, request.body)
      response.status(request.method === 'POST' ? 201 : 200).json({ id })
    },
  )
  return {
    routes,
    messages: (conversation) =>
      [...messages].filter(([key]) => key.startsWith(`${conversation} `)).map(([, activity]) => activity),
    clear: () => messages.clear(),
    token: () =>
      new SignJWT({ serviceurl: `${address}/` })
        .setProtectedHeader({ alg: 'RS256', typ: 'JWT', kid: 'bench', x5t: 'bench' })
        .setIssuer(teamsWorld.tokenIssuer)
        .setAudience(teamsWorld.appId)
        .setNotBefore('0s')
        .setExpirationTime('1h')
        .sign(privateKey),
  }
}
