import { randomUUID } from 'node:crypto'
import { exportJWK, generateKeyPair, importJWK, jwtVerify, SignJWT } from 'jose'
import { z } from 'zod'
import { limits } from './limits.ts'

export const privateKey = z.object({
  kty: z.literal('RSA'),
  kid: z.string(),
  n: z.string(),
  e: z.string(),
  d: z.string(),
  p: z.string(),
  q: z.string(),
  dp: z.string(),
  dq: z.string(),
  qi: z.string(),
})
export type PrivateKey = z.infer<typeof privateKey>

const connectorAudience = 'https://api.botframework.com'

/** Tokens for both directions: the bot shows one to the connector, and the connector shows one to the bot. */
export type Keys = {
  /** The public half, with which the bot checks tokens. */
  readonly published: Record<string, unknown>
  /** A token for one call to the bot, as the Bot Framework's channels make it. */
  forBot(appId: string, serviceUrl: string): Promise<string>
  /** A token with which the bot calls the connector. */
  forConnector(appId: string): Promise<string>
  isForConnector(token: string, appId: string): Promise<boolean>
}

export async function makeKey(): Promise<PrivateKey> {
  const pair = await generateKeyPair('RS256', { extractable: true })
  return privateKey.parse({ ...(await exportJWK(pair.privateKey)), kid: randomUUID() })
}

export async function useKey(key: PrivateKey, tokenIssuer: string): Promise<Keys> {
  const { kty, kid, n, e } = key
  const signing = await importJWK({ ...key, alg: 'RS256' })
  const checking = await importJWK({ kty, n, e, alg: 'RS256' })
  const sign = (claims: Record<string, string>, issuer: string, audience: string): Promise<string> =>
    new SignJWT(claims)
      .setProtectedHeader({ alg: 'RS256', typ: 'JWT', kid, x5t: kid })
      .setIssuer(issuer)
      .setAudience(audience)
      .setNotBefore('0s')
      .setExpirationTime(`${limits.tokenSeconds}s`)
      .sign(signing)
  return {
    published: { kty, use: 'sig', kid, x5t: kid, n, e, endorsements: ['msteams'] },
    forBot: (appId, serviceUrl) => sign({ serviceurl: serviceUrl }, 'https://api.botframework.com', appId),
    forConnector: (appId) => sign({ appid: appId }, tokenIssuer, connectorAudience),
    async isForConnector(token, appId) {
      try {
        const options = { issuer: tokenIssuer, audience: connectorAudience, algorithms: ['RS256'] }
        return (await jwtVerify(token, checking, options)).payload.appid === appId
      } catch {
        return false
      }
    },
  }
}
