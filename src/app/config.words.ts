import { said, type Words } from '../committee/kernel/said.ts'

export const configWords = {
  notUnderstood: said(
    (names: readonly string[]) =>
      `These settings cannot be understood: ${names.join(', ')}. See .env.example for what each takes.`,
    [['PORT']],
    [['PORT', 'PUBLIC_URL']],
  ),
  slackNeedsBoth: 'Slack needs both SLACK_BOT_TOKEN and SLACK_SIGNING_SECRET, or neither to leave it off.',
  teamsNeedsBoth: 'Teams needs both TEAMS_APP_ID and TEAMS_APP_PASSWORD, or neither to leave it off.',
} as const satisfies Words
