import { said, type Words } from '../committee/kernel/said.ts'

const address = 'an address that begins with https:// or http://'
const page = 'an address that begins with https://'
const id = 'of 32 digits and letters in five groups'

export const configWords = {
  /** What each setting takes, after “must be”. */
  forms: {
    PORT: 'a number from 1 to 65535',
    DATABASE_URL: 'an address that begins with postgresql://',
    LOG_LEVEL: 'debug, info, warn, error or silent',
    PUBLIC_URL: address,
    SLACK_BOT_TOKEN: 'the “Bot User OAuth Token”, which begins with xoxb- (OAuth & Permissions)',
    SLACK_SIGNING_SECRET: 'the “Signing Secret”, 32 digits and letters from a to f (Basic Information)',
    SLACK_API_URL: address,
    TEAMS_APP_ID: `the application (client) id ${id}`,
    TEAMS_TENANT_ID: `the directory (tenant) id ${id}, not the tenant’s name`,
    TEAMS_FEDERATED_IDENTITY: `the managed identity’s client id ${id}`,
    TEAMS_MANAGED_IDENTITY: 'yes or no',
    TEAMS_OPENID_METADATA_URL: address,
    TEAMS_LOGIN_URL: address,
    COUNCIL_NAME: 'a name of at most 32 characters',
    COUNCIL_WEBSITE: page,
    COUNCIL_PRIVACY_PAGE: page,
    COUNCIL_TERMS_PAGE: page,
    others: 'as .env.example explains it',
  },
  mustBe: said(
    (name: string, form: string) => `${name} must be ${form}.`,
    ['PORT', 'a number from 1 to 65535'],
  ),
  slackNeedsBoth: 'Slack needs both SLACK_BOT_TOKEN and SLACK_SIGNING_SECRET, or neither to leave it off.',
  teamsNeedsThree:
    'Teams needs TEAMS_APP_ID, TEAMS_TENANT_ID and one of TEAMS_APP_PASSWORD, TEAMS_CERTIFICATE_FILE, TEAMS_FEDERATED_IDENTITY or TEAMS_MANAGED_IDENTITY; or none of them to leave it off.',
  teamsNeedsOneProof:
    'Teams needs only one of TEAMS_APP_PASSWORD, TEAMS_CERTIFICATE_FILE, TEAMS_FEDERATED_IDENTITY and TEAMS_MANAGED_IDENTITY. Leave the others empty.',
  packageNeeds: said(
    (names: readonly string[]) =>
      `The app for Teams also needs ${names.join(', ')}. See .env.example for what each takes.`,
    [['COUNCIL_NAME', 'COUNCIL_WEBSITE']],
  ),
  certificateNotThere: 'The file that TEAMS_CERTIFICATE_FILE names cannot be opened.',
  certificateUnreadable:
    'The file that TEAMS_CERTIFICATE_FILE names must hold a certificate and its private key without a password, both in PEM.',
  certificateUnlike:
    'The private key in the file that TEAMS_CERTIFICATE_FILE names does not belong to the certificate beside it.',
  certificateEnded: said(
    (day: string) =>
      `The certificate in the file that TEAMS_CERTIFICATE_FILE names ended on ${day}. Put a new one there, and upload it to the application in Microsoft Entra.`,
    ['2026-03-31'],
  ),
} as const satisfies Words
