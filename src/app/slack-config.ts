import { configWords } from './config.words.ts'
import type { Environment } from './environment.ts'
import { wrongSetting } from './settings-wrong.ts'

export type SlackConfig = {
  readonly botToken: string
  readonly signingSecret: string
  readonly apiUrl: string | null
}

/** @returns null if Slack is off
 * @throws CommitteeError settings-wrong */
export function slackOf(env: Environment): SlackConfig | null {
  const { SLACK_BOT_TOKEN: botToken, SLACK_SIGNING_SECRET: signingSecret, SLACK_API_URL: apiUrl } = env
  if (botToken === undefined && signingSecret === undefined) return null
  if (botToken === undefined || signingSecret === undefined) throw wrongSetting(configWords.slackNeedsBoth)
  return { botToken, signingSecret, apiUrl: apiUrl ?? null }
}
