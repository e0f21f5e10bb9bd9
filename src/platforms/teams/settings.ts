export type TeamsSettings = {
  readonly appId: string
  /** The one tenant that may use the bot; null where any may. */
  readonly tenant: string | null
  /** Where the keys are told that those who call the bot sign with, and who must have issued their tokens. */
  readonly openIdMetadataUrl: string
  readonly tokenIssuer: string
  /** Where the bot gets its own token, and for what. */
  readonly loginUrl: string
  readonly oauthScope: string
  /** Hosts that a file may be downloaded from: `*.example.org`, or host and port. */
  readonly fileHosts: readonly string[]
}

/** As much of a logger as this platform needs. */
export type Log = {
  info(about: object, message: string): void
  warn(about: object, message: string): void
  error(about: object, message: string): void
}
