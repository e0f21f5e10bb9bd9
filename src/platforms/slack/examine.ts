import { webApi } from '@slack/bolt'
import { z } from 'zod'
import { type Examined, works, wrong } from '../examined.ts'
import type { SlackSettings } from './app.ts'
import { slackExaminationWords } from './examine.words.ts'
import { boltLog } from './log.ts'
import { whyOfCode } from './refusals.ts'
import { slackScopes } from './scopes.ts'

const quiet = boltLog({ info: () => {}, warn: () => {}, error: () => {} })

const allowed = z.object({
  team: z.string(),
  team_id: z.string(),
  response_metadata: z.object({ scopes: z.array(z.string()).default([]) }),
})

/** Asks Slack who the bot is, which needs no permission, and what its token is allowed. */
export async function examineSlack({
  botToken,
  apiUrl,
}: Pick<SlackSettings, 'botToken' | 'apiUrl'>): Promise<Examined[]> {
  const client = new webApi.WebClient(botToken, {
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
    timeout: 10_000,
    logger: quiet,
    ...(apiUrl === undefined ? {} : { slackApiUrl: apiUrl }),
  })
  const asked = await client.auth.test().catch((error: unknown) => wrong(whyNot(error)))
  if ('works' in asked) return [asked]
  const { team, team_id, response_metadata } = allowed.parse(asked)
  const missing = slackScopes.filter((scope) => !response_metadata.scopes.includes(scope))
  const scopes =
    missing.length === 0
      ? works(slackExaminationWords.scopes)
      : wrong(slackExaminationWords.scopesMissing(missing))
  return [works(slackExaminationWords.token(team, team_id)), scopes]
}

function whyNot(error: unknown): string {
  const code = error instanceof webApi.WebAPIPlatformError ? error.data.error : ''
  if (!/^[a-z_]{1,60}$/.test(code)) return slackExaminationWords.unreached
  const why = whyOfCode(code)
  return why === 'token-refused' || why === 'app-removed'
    ? slackExaminationWords.tokenRefused(code)
    : slackExaminationWords.refused(code)
}
