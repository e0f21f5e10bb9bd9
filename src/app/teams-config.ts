import type { Proof } from '../platforms/teams/credentials.ts'
import { readCertificate } from './certificate.ts'
import { configWords } from './config.words.ts'
import type { Environment } from './environment.ts'
import { wrongSetting } from './settings-wrong.ts'

export type TeamsConfig = {
  readonly appId: string
  readonly tenant: string
  readonly proof: Proof
  readonly openIdMetadataUrl: string
  readonly tokenIssuer: string
  readonly loginUrl: string
  readonly oauthScope: string
}

/** @returns null if Teams is off
 * @throws CommitteeError settings-wrong */
export function teamsOf(env: Environment): TeamsConfig | null {
  const { TEAMS_APP_ID: appId, TEAMS_TENANT_ID: tenant } = env
  const [proof, ...further] = proofsIn(env)
  if (appId === undefined && tenant === undefined && proof === undefined) return null
  if (appId === undefined || tenant === undefined || proof === undefined)
    throw wrongSetting(configWords.teamsNeedsThree)
  if (further.length > 0) throw wrongSetting(configWords.teamsNeedsOneProof)
  return {
    appId,
    tenant,
    proof: proof(),
    openIdMetadataUrl: env.TEAMS_OPENID_METADATA_URL,
    tokenIssuer: env.TEAMS_TOKEN_ISSUER,
    loginUrl: env.TEAMS_LOGIN_URL,
    oauthScope: env.TEAMS_OAUTH_SCOPE,
  }
}

function proofsIn(env: Environment): (() => Proof)[] {
  const { TEAMS_APP_PASSWORD: secret, TEAMS_CERTIFICATE_FILE: file, TEAMS_FEDERATED_IDENTITY: identity } = env
  const proofs: (() => Proof)[] = []
  if (secret !== undefined) proofs.push(() => ({ kind: 'secret', secret }))
  if (file !== undefined)
    proofs.push(() => ({ kind: 'certificate', certificate: readCertificate(file, new Date()) }))
  if (identity !== undefined) proofs.push(() => ({ kind: 'federated', identity }))
  if (env.TEAMS_MANAGED_IDENTITY === 'yes') proofs.push(() => ({ kind: 'managed-identity' }))
  return proofs
}
