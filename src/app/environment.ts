import { z } from 'zod'
import { configWords } from './config.words.ts'
import { wrongSetting } from './settings-wrong.ts'

const text = z.string().trim().min(1)
const address = z.url({ protocol: /^https?$/ })
const page = z.url({ protocol: /^https$/ })
/** Microsoft writes its ids in either case; what Teams sends is compared with them. */
const guid = text.toLowerCase().pipe(z.guid())

/** The environment, as `.env.example` explains it. */
const environmentSchema = z.object({
  PORT: z.coerce.number().int().min(1).max(65535).default(3978),
  HOST: text.optional(),
  DATA_FOLDER: text.default('data'),
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('info'),
  FILE_HOSTS: text.optional(),
  PUBLIC_URL: address.optional(),
  SLACK_BOT_TOKEN: text.regex(/^xoxb-/).optional(),
  SLACK_SIGNING_SECRET: text.regex(/^[0-9a-f]{32}$/i).optional(),
  SLACK_API_URL: address.optional(),
  TEAMS_APP_ID: guid.optional(),
  TEAMS_TENANT_ID: guid.optional(),
  TEAMS_APP_PASSWORD: text.optional(),
  TEAMS_CERTIFICATE_FILE: text.optional(),
  TEAMS_FEDERATED_IDENTITY: guid.optional(),
  TEAMS_MANAGED_IDENTITY: z.enum(['yes', 'no']).default('no'),
  COUNCIL_NAME: text.max(32).optional(),
  COUNCIL_WEBSITE: page.optional(),
  COUNCIL_PRIVACY_PAGE: page.optional(),
  COUNCIL_TERMS_PAGE: page.optional(),
  TEAMS_OPENID_METADATA_URL: address.default(
    'https://login.botframework.com/v1/.well-known/openidconfiguration',
  ),
  TEAMS_TOKEN_ISSUER: text.default('https://api.botframework.com'),
  TEAMS_LOGIN_URL: address.default('https://login.microsoftonline.com/'),
  TEAMS_OAUTH_SCOPE: text.default('https://api.botframework.com'),
})

export type Environment = z.infer<typeof environmentSchema>

/** An empty variable counts as unset.
 * @throws CommitteeError settings-wrong, which names the variables and never their values */
export function readEnvironment(environment: Readonly<Record<string, string | undefined>>): Environment {
  const set = Object.entries(environment).filter(([, value]) => (value ?? '').trim() !== '')
  const read = environmentSchema.safeParse(Object.fromEntries(set))
  if (read.success) return read.data
  const names = new Set(read.error.issues.map(({ path }) => String(path[0])))
  throw wrongSetting([...names].map(sentenceFor).join('\n'))
}

function sentenceFor(name: string): string {
  const form = Object.entries(configWords.forms).find(([known]) => known === name)?.[1]
  return configWords.mustBe(name, form ?? configWords.forms.others)
}
