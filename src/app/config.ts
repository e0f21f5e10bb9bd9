import { existsSync } from 'node:fs'
import { loadEnvFile } from 'node:process'
import { type Environment, readEnvironment } from './environment.ts'
import { type SlackConfig, slackOf } from './slack-config.ts'
import { type TeamsConfig, teamsOf } from './teams-config.ts'

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
  return configFrom(environmentOfProcess())
}

/** The same, as the variables themselves.
 * @throws CommitteeError settings-wrong */
export function environmentOfProcess(): Environment {
  if (existsSync('.env')) loadEnvFile('.env')
  return readEnvironment(process.env)
}

/** The caller's working directory: npm runs a script in the package's own folder, and says where it was called. */
export function callersFolder(): string {
  const { npm_lifecycle_event: script, INIT_CWD: called } = process.env
  return script === 'quorate' && called !== undefined ? called : process.cwd()
}

/** @throws CommitteeError settings-wrong */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  return configFrom(readEnvironment(environment))
}

function configFrom(env: Environment): Config {
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
