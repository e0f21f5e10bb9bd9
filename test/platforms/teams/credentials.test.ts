import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { readCertificate } from '../../../src/app/certificate.ts'
import {
  microsoftCredentials,
  microsoftSignIn,
  type Proof,
} from '../../../src/platforms/teams/credentials.ts'
import { appId, cardOf, startFarSide, tenant } from './far-side.ts'
import { certificateFile, startSignIn } from './sign-in-server.ts'

const identity = '1de00000-0000-4000-8000-000000000007'
const room = { kind: 'room', platform: 'teams', workspace: tenant, channel: '19:room@thread.tacv2' } as const

// Microsoft's library remembers for good where the machine gives its identities.
let signIn: Awaited<ReturnType<typeof startSignIn>>
beforeAll(async () => {
  signIn = await startSignIn(tenant)
  vi.stubEnv('IDENTITY_ENDPOINT', signIn.identityUrl)
  vi.stubEnv('IDENTITY_HEADER', 'the-machine')
})
beforeEach(() => {
  signIn.asked.length = 0
})
afterAll(() => {
  signIn.stop()
  vi.unstubAllEnvs()
})

/** What the bot shows to Teams when it posts twice. */
async function shownToTeams(proof: Proof, audience: string) {
  const registration = { appId, tenant, loginUrl: signIn.loginUrl }
  const credentials = microsoftCredentials(appId, microsoftSignIn(registration, proof))
  const far = await startFarSide({ credentials, oauthScope: audience })
  for (const title of ['Item 7', 'Item 8'])
    await far.platform.messenger.post({ ...room, serviceUrl: far.serviceUrl }, cardOf(title))
  far.stop()
  return { headers: far.calls.map(({ authorization }) => authorization), credentials }
}

test('credentials are valid only for the app’s id', async () => {
  const factory = microsoftCredentials(appId, async () => 'a-token')
  expect(await factory.isValidAppId(appId)).toBe(true)
  expect(await factory.isValidAppId('another')).toBe(false)
  expect(await factory.isAuthenticationDisabled()).toBe(false)
})

describe('the bot signs in at Microsoft, and posts with the token that it was given,', () => {
  test('by a secret', async () => {
    const { headers, credentials } = await shownToTeams(
      { kind: 'secret', secret: 'hush' },
      'https://one.example',
    )
    expect(headers).toEqual(['Bearer token-1', 'Bearer token-1'])
    expect(signIn.asked).toMatchObject([
      {
        client_id: appId,
        client_secret: 'hush',
        grant_type: 'client_credentials',
        scope: expect.stringContaining('https://one.example/.default'),
      },
    ])
    expect(JSON.stringify(credentials)).not.toContain('hush')
  })

  test('by a certificate', async () => {
    const certificate = readCertificate(certificateFile, new Date())
    const { headers } = await shownToTeams({ kind: 'certificate', certificate }, 'https://two.example')
    expect(headers).toEqual(['Bearer token-1', 'Bearer token-1'])
    const [{ client_assertion: assertion = '' } = {}] = signIn.asked
    const [head = '', claims = ''] = assertion
      .split('.')
      .map((part) => Buffer.from(part, 'base64url').toString())
    expect(JSON.parse(claims)).toMatchObject({ iss: appId, sub: appId })
    expect(JSON.parse(head)).toHaveProperty('x5c')
  })

  test('by a managed identity that the application trusts', async () => {
    const { headers } = await shownToTeams({ kind: 'federated', identity }, 'https://three.example')
    expect(headers).toEqual(['Bearer token-1', 'Bearer token-1'])
    expect(signIn.asked).toMatchObject([
      { client_assertion: `identity ${identity} for api://AzureADTokenExchange` },
    ])
  })

  test('as a managed identity itself', async () => {
    const { headers } = await shownToTeams({ kind: 'managed-identity' }, 'https://four.example')
    const token = `Bearer identity ${appId} for https://four.example`
    expect(headers).toEqual([token, token])
    expect(signIn.asked).toEqual([])
  })
})
