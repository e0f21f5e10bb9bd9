/** What the bot's token must be allowed. `manifests/README.md` says why; the manifest asks for these and no others. */
export const slackScopes: readonly string[] = [
  'chat:write',
  'im:history',
  'files:read',
  'channels:read',
  'groups:read',
]
