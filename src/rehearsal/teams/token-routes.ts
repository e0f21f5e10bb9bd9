import { timingSafeEqual } from 'node:crypto'
import express, { type Response, type Router } from 'express'
import { z } from 'zod'
import type { FarSide } from './far-side.ts'
import { limits } from './limits.ts'

export const openIdPath = '/v1/.well-known/openidconfiguration'
const keysPath = '/v1/.well-known/keys'
export const tokenPath = '/oauth2/v2.0/token'

const grant = z.strictObject({
  grant_type: z.literal('client_credentials'),
  client_id: z.string(),
  client_secret: z.string(),
  scope: z.literal('https://api.botframework.com/.default'),
})

/** Where the bot reads our keys and gets its token for the connector. */
export function tokenRoutes(far: FarSide): Router {
  const routes = express.Router()
  const base = far.serviceUrl.replace(/\/$/, '')
  routes.get(openIdPath, (_, response) => {
    response.json({
      issuer: 'https://api.botframework.com',
      authorization_endpoint: 'https://invalid.botframework.com',
      jwks_uri: `${base}${keysPath}`,
      id_token_signing_alg_values_supported: ['RS256'],
      token_endpoint_auth_methods_supported: ['private_key_jwt'],
    })
  })
  routes.get(keysPath, (_, response) => {
    response.json({ keys: [far.keys.published] })
  })
  routes.post(tokenPath, express.urlencoded({ extended: false }), async (request, response) => {
    const read = grant.safeParse(request.body)
    if (!read.success)
      return refuse(far, response, 400, 'invalid_request', 'AADSTS900144', z.prettifyError(read.error))
    const { appId, appPassword } = far.kept.state
    if (read.data.client_id !== appId)
      return refuse(far, response, 400, 'unauthorized_client', 'AADSTS700016', 'no such application')
    if (!same(read.data.client_secret, appPassword) || far.mishaps.has('no-token'))
      return refuse(far, response, 401, 'invalid_client', 'AADSTS7000215', 'Invalid client secret provided.')
    response.json({
      token_type: 'Bearer',
      expires_in: limits.tokenSeconds,
      ext_expires_in: limits.tokenSeconds,
      access_token: await far.keys.forConnector(appId),
    })
  })
  return routes
}

function same(given: string, secret: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(secret)]
  return a.length === b.length && timingSafeEqual(a, b)
}

function refuse(
  far: FarSide,
  response: Response,
  status: number,
  error: string,
  code: string,
  detail: string,
): void {
  far.refusals.note('teams', `${status} ${error}`, `a token was asked for: ${detail}`)
  response.status(status).json({ error, error_description: `${code}: ${detail}` })
}
