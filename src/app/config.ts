import { existsSync } from 'node:fs'
import { loadEnvFile } from 'node:process'
import { z } from 'zod'
import { CommitteeError } from '../committee/kernel/errors.ts'
import { configWords } from './config.words.ts'

const text = z.string().trim().min(1)
const address = z.url({ protocol: /^https?$/ })

/** The environment, as `.env.example` explains it. An empty variable counts as unset. */
const environmentSchema = z.object({
  PORT: z.coerce.number().int().min(1).max(65535).default(3978),
  HOST: text.optional(),
  DATA_FOLDER: text.default('data'),
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('info'),
  FILE_HOSTS: text.optional(),
  PUBLIC_URL: address.optional(),
  SLACK_BOT_TOKEN: text.optional(),
  SLACK_SIGNING_SECRET: text.optional(),
  SLACK_API_URL: address.optional(),
  TEAMS_APP_ID: text.optional(),
  TEAMS_APP_PASSWORD: text.optional(),
  TEAMS_TENANT_ID: text.optional(),
  TEAMS_OPENID_METADATA_URL: address.default(
    'https://login.botframework.com/v1/.well-known/openidconfiguration',
  ),
  TEAMS_TOKEN_ISSUER: text.default('https://api.botframework.com'),
  TEAMS_LOGIN_URL: address.default('https://login.microsoftonline.com/botframework.com'),
  TEAMS_OAUTH_SCOPE: text.default('https://api.botframework.com'),
})

export type SlackConfig = {
  readonly botToken: string
  readonly signingSecret: string
  readonly apiUrl: string | null
}
export type TeamsConfig = {
  readonly appId: string
  readonly appPassword: string
  readonly tenant: string | null
  readonly openIdMetadataUrl: string
  readonly tokenIssuer: string
  readonly loginUrl: string
  readonly oauthScope: string
}

export type Config = {
  readonly port: number
  /** Null if unset: then every address if a platform is on, only this computer in a rehearsal. */
  readonly host: string | null
  readonly dataFolder: string
  readonly databaseUrl: string | null
  readonly logLevel: string
  /** Hosts beyond the platforms' own from which files may be downloaded. */
  readonly fileHosts: readonly string[]
  /** Where members' own devices reach the program, for links to it. */
  readonly publicUrl: string | null
  /** Null if the platform is off. */
  readonly slack: SlackConfig | null
  readonly teams: TeamsConfig | null
}

/**
 * The settings of this process, from its environment and from a `.env` file if there is one.
 * @throws CommitteeError settings-wrong, which names the variables and never their values
 */
export function configOfProcess(): Config {
  if (existsSync('.env')) loadEnvFile('.env')
  return readConfig(process.env)
}

/** The caller's working directory: npm runs a script in the package's own folder, and says where it was called. */
export function callersFolder(): string {
  const { npm_lifecycle_event: script, INIT_CWD: called } = process.env
  return script === 'quorate' && called !== undefined ? called : process.cwd()
}

/** @throws CommitteeError settings-wrong */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const set = Object.fromEntries(
    Object.entries(environment).filter(([, value]) => (value ?? '').trim() !== ''),
  )
  const read = environmentSchema.safeParse(set)
  if (!read.success) {
    const names = new Set(read.error.issues.map((issue) => String(issue.path[0])))
    throw wrong(configWords.notUnderstood([...names]))
  }
  const env = read.data
  return {
    port: env.PORT,
    host: env.HOST ?? null,
    dataFolder: env.DATA_FOLDER,
    databaseUrl: env.DATABASE_URL ?? null,
    logLevel: env.LOG_LEVEL,
    fileHosts: (env.FILE_HOSTS ?? '')
      .split(',')
      .map((host) => host.trim())
      .filter((host) => host !== ''),
    publicUrl: env.PUBLIC_URL ?? null,
    slack: slackOf(env),
    teams: teamsOf(env),
  }
}

type Environment = z.infer<typeof environmentSchema>

function slackOf(env: Environment): SlackConfig | null {
  const { SLACK_BOT_TOKEN: botToken, SLACK_SIGNING_SECRET: signingSecret, SLACK_API_URL: apiUrl } = env
  if (botToken === undefined && signingSecret === undefined) return null
  if (botToken === undefined || signingSecret === undefined) throw wrong(configWords.slackNeedsBoth)
  return { botToken, signingSecret, apiUrl: apiUrl ?? null }
}

function teamsOf(env: Environment): TeamsConfig | null {
  const { TEAMS_APP_ID: appId, TEAMS_APP_PASSWORD: appPassword } = env
  if (appId === undefined && appPassword === undefined) return null
  if (appId === undefined || appPassword === undefined) throw wrong(configWords.teamsNeedsBoth)
  return {
    appId,
    appPassword,
    tenant: env.TEAMS_TENANT_ID ?? null,
    openIdMetadataUrl: env.TEAMS_OPENID_METADATA_URL,
    tokenIssuer: env.TEAMS_TOKEN_ISSUER,
    loginUrl: env.TEAMS_LOGIN_URL,
    oauthScope: env.TEAMS_OAUTH_SCOPE,
  }
}

function wrong(sentence: string): CommitteeError {
  return new CommitteeError('settings-wrong', sentence)
}
