import { z } from 'zod'

/** The part of a request to the connector that matters here. */
type Signable = { readonly headers: { set(name: string, value: string): void } }

/** What the Bot Framework's adapter needs from a credentials factory. */
export type RehearsalCredentials = {
  isValidAppId(appId: string): Promise<boolean>
  isAuthenticationDisabled(): Promise<boolean>
  createCredentials(): Promise<{ signRequest<T extends Signable>(request: T): Promise<T> }>
}

const refused = z.object({ error: z.string() })
const granted = z.object({ access_token: z.string(), expires_in: z.number() })

/** Gets tokens from the rehearsal: Microsoft's own credentials refuse a login address without https. */
export function rehearsalCredentials(settings: {
  readonly appId: string
  readonly appPassword: string
  readonly tokenUrl: string
}): RehearsalCredentials {
  let held: { readonly token: Promise<string>; readonly until: number } | null = null
  const fetchToken = async (): Promise<string> => {
    const response = await fetch(settings.tokenUrl, {
      method: 'POST',
      body: new URLSearchParams({
        grant_type: 'client_credentials',
        client_id: settings.appId,
        client_secret: settings.appPassword,
        scope: 'https://api.botframework.com/.default',
      }),
    })
    if (!response.ok) {
      const { error } = refused.parse(await response.json())
      // Microsoft's own library names the code of a refusal so.
      throw Object.assign(new Error('The rehearsal gave no token.'), { errorCode: error })
    }
    const { access_token, expires_in } = granted.parse(await response.json())
    held = { token: Promise.resolve(access_token), until: Date.now() + (expires_in - 300) * 1000 }
    return access_token
  }
  const token = (): Promise<string> => {
    if (held !== null && held.until > Date.now()) return held.token
    const fetched = fetchToken()
    held = { token: fetched, until: Date.now() + 30_000 }
    fetched.catch(() => {
      held = null
    })
    return fetched
  }
  return {
    isValidAppId: async (appId) => appId === settings.appId,
    isAuthenticationDisabled: async () => false,
    createCredentials: async () => ({
      async signRequest(request) {
        request.headers.set('authorization', `Bearer ${await token()}`)
        return request
      },
    }),
  }
}
