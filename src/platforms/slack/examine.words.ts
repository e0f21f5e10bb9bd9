import { said, type Words } from '../../committee/kernel/said.ts'

export const slackExaminationWords = {
  token: said(
    (workspace: string, id: string) => `Slack knows Quorate, in the workspace ${workspace} (${id}).`,
    ['Marlshire', 'T0123ABCD'],
  ),
  tokenRefused: said(
    (code: string) =>
      `Slack does not take the bot’s token (${code}). Install the app again under “OAuth & Permissions”, and copy the new token into SLACK_BOT_TOKEN.`,
    ['invalid_auth'],
  ),
  refused: said(
    (code: string) =>
      `Slack refused to say who Quorate is (${code}). Look up that code in Slack’s documentation of auth.test.`,
    ['access_denied'],
  ),
  unreached:
    'Slack did not answer. This machine must reach slack.com by https; look at its network, proxy and firewall.',
  scopes: 'Slack allows Quorate all that it needs.',
  scopesMissing: said(
    (scopes: readonly string[]) =>
      `Slack does not allow Quorate: ${scopes.join(', ')}. Add this under “OAuth & Permissions”, and install the app again.`,
    [['files:read']],
    [['chat:write', 'im:history']],
  ),
} as const satisfies Words
