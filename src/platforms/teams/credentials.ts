import {
  type AuthenticationResult,
  ConfidentialClientApplication,
  ManagedIdentityApplication,
} from '@azure/msal-node'
import type { ServiceClientCredentialsFactory } from 'botframework-connector'

/** How the bot proves to Microsoft who it is. */
export type Proof =
  | { readonly kind: 'secret'; readonly secret: string }
  | { readonly kind: 'certificate'; readonly certificate: Certificate }
  /** The application is itself a managed identity of the machine that the program runs on. */
  | { readonly kind: 'managed-identity' }
  /** A managed identity, by its client id, that the application trusts. */
  | { readonly kind: 'federated'; readonly identity: string }

/** In PEM; the thumbprint is SHA-256 in hexadecimal. */
export type Certificate = {
  readonly privateKey: string
  readonly certificate: string
  readonly thumbprint: string
}

type Registration = {
  readonly appId: string
  readonly tenant: string
  /** Microsoft's sign-in; each cloud that it runs for a government has its own. */
  readonly loginUrl: string
}

type TokenFor = (scope: string) => Promise<string>

/** The bot's credentials towards Microsoft. */
export function microsoftCredentials(appId: string, tokenFor: TokenFor): ServiceClientCredentialsFactory {
  return {
    isValidAppId: async (id) => id === appId,
    isAuthenticationDisabled: async () => false,
    createCredentials: async (_id, audience = '') => ({
      async signRequest(request) {
        request.headers.set('authorization', `Bearer ${await tokenFor(audience)}`)
        return request
      },
    }),
  }
}

/** Signs in at Microsoft for a scope. Its library keeps a token until it ends. */
export function microsoftSignIn(registration: Registration, proof: Proof): TokenFor {
  if (proof.kind === 'managed-identity') return (scope) => identityToken(registration.appId, scope)
  return applicationToken(registration, proof)
}

function applicationToken(
  { appId, tenant, loginUrl }: Registration,
  proof: Exclude<Proof, { kind: 'managed-identity' }>,
): TokenFor {
  const { origin, host } = new URL(loginUrl)
  const application = new ConfidentialClientApplication({
    auth: {
      clientId: appId,
      authority: `${origin}/${tenant}`,
      // Otherwise Microsoft's public cloud would be asked whether this host may be trusted.
      knownAuthorities: [host],
      ...shown(proof),
    },
  })
  return async (scope) =>
    tokenIn(await application.acquireTokenByClientCredential({ scopes: [`${scope}/.default`] }))
}

function shown(proof: Exclude<Proof, { kind: 'managed-identity' }>) {
  switch (proof.kind) {
    case 'secret':
      return { clientSecret: proof.secret }
    case 'certificate': {
      const { privateKey, certificate, thumbprint } = proof.certificate
      return { clientCertificate: { thumbprintSha256: thumbprint, privateKey, x5c: certificate } }
    }
    case 'federated':
      return { clientAssertion: () => identityToken(proof.identity, exchange) }
  }
}

/** For whom a managed identity's token is meant when it stands for an application. */
const exchange = 'api://AzureADTokenExchange'

async function identityToken(client: string, resource: string): Promise<string> {
  const identity = new ManagedIdentityApplication({
    managedIdentityIdParams: { userAssignedClientId: client },
  })
  return tokenIn(await identity.acquireToken({ resource }))
}

function tokenIn(result: AuthenticationResult | null): string {
  if (result === null) throw new Error('Microsoft gave no token.')
  return result.accessToken
}
