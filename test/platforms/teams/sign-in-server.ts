import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { createServer as createHttpServer } from 'node:http'
import { createServer, globalAgent } from 'node:https'
import { fileURLToPath } from 'node:url'
import express from 'express'
import { z } from 'zod'

/** A certificate for this machine alone, with its key: it serves https here, and is the bot's own in a test. */
export const certificateFile = fileURLToPath(new URL('loopback.pem', import.meta.url))

const open = z.object({ port: z.number() })

/** Microsoft's sign-in over https, and the endpoint at which a machine asks for its managed identity's tokens. */
export async function startSignIn(tenant: string) {
  const pem = readFileSync(certificateFile, 'utf8')
  const asked: Record<string, string>[] = []
  /** Microsoft's number for why it signs nobody in; null if it does. */
  const refusal: { number: string | null } = { number: null }
  const app = express()
  app.use(express.urlencoded())
  app.get(`/${tenant}/v2.0/.well-known/openid-configuration`, (request, response) => {
    const at = `https://${request.headers.host}/${tenant}`
    response.json({
      issuer: `${at}/v2.0`,
      authorization_endpoint: `${at}/oauth2/v2.0/authorize`,
      token_endpoint: `${at}/oauth2/v2.0/token`,
      jwks_uri: `${at}/discovery/v2.0/keys`,
    })
  })
  app.post(`/${tenant}/oauth2/v2.0/token`, (request, response) => {
    asked.push(z.record(z.string(), z.string()).parse(request.body))
    const { number } = refusal
    if (number === null)
      response.json({ token_type: 'Bearer', expires_in: 3600, access_token: `token-${asked.length}` })
    else
      response.status(401).json({
        error: 'invalid_client',
        error_description: `AADSTS${number}: What Microsoft says. Trace ID: SECRET`,
        error_codes: [Number(number)],
      })
  })
  app.get('/identity', (request, response) => {
    const { resource, client_id } = z
      .looseObject({ resource: z.string(), client_id: z.string() })
      .parse(request.query)
    response.json({
      access_token: `identity ${client_id} for ${resource}`,
      expires_on: Math.floor(Date.now() / 1000) + 3600,
      resource,
      token_type: 'Bearer',
    })
  })
  const secure = createServer({ key: pem, cert: pem }, app).listen(0, '127.0.0.1')
  const plain = createHttpServer(app).listen(0, '127.0.0.1')
  await Promise.all([once(secure, 'listening'), once(plain, 'listening')])
  const trusted = globalAgent.options.ca
  globalAgent.options.ca = pem
  return {
    asked,
    refusal,
    loginUrl: `https://127.0.0.1:${open.parse(secure.address()).port}/`,
    identityUrl: `http://127.0.0.1:${open.parse(plain.address()).port}/identity`,
    stop() {
      globalAgent.options.ca = trusted
      for (const server of [secure, plain]) {
        server.closeAllConnections()
        server.close()
      }
    },
  }
}
