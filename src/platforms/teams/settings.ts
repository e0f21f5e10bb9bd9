export type TeamsSettings = {
  readonly appId: string
  /** The only tenant that may use the bot, in small letters. */
  readonly tenant: string
  /** Where to find the keys that sign calls to the bot, and who must have issued their tokens. */
  readonly openIdMetadataUrl: string
  readonly tokenIssuer: string
  /** Where the bot gets its own token, and for what. */
  readonly loginUrl: string
  readonly oauthScope: string
  /** Hosts from which a file may be downloaded: `*.example.org`, or host and port. */
  readonly fileHosts: readonly string[]
}

/** The part of a logger that this platform needs. */
export type Log = {
  info(about: object, message: string): void
  warn(about: object, message: string): void
  error(about: object, message: string): void
}
