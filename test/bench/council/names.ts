/** The made-up workspace and tenant of the bench. */
export const slackWorld = {
  team: 'T0BENCH01',
  botToken: 'xoxb-bench',
  signingSecret: 'be5c'.repeat(8),
} as const

export const teamsWorld = {
  tenant: '7e4a47e0-0000-4000-8000-0000000be2c4',
  appId: '1c0ffee0-0000-4000-8000-0000000be2c4',
  appPassword: 'a-password-for-the-benchmark',
  tokenIssuer: 'https://api.botframework.com',
} as const

export const council = 'Benchshire'

/**
 * Committee 0 is set up as a clerk would. The others are copies of its rows with another number in this mark. It is
 * hexadecimal because a Teams account is a UUID.
 */
export const mark = 'be5c'
export const markOf = (committee: number) => `${mark}${String(committee).padStart(4, '0')}`

/** The committee that a channel or an account belongs to. */
export function committeeIn(place: string): string {
  return new RegExp(`${mark}(\\d{4})`, 'i').exec(place)?.[1] ?? ''
}

export type Platform = 'Slack' | 'Teams'
export const platforms: readonly Platform[] = ['Slack', 'Teams']

export function committeeName(committee: number): string {
  return `Scrutiny committee ${markOf(committee)}`
}

export function slackChannel(committee: number): string {
  return `C0${markOf(committee).toUpperCase()}`
}

export function teamsChannel(committee: number): string {
  return `19:${markOf(committee)}@thread.tacv2`
}

/** @param person 0 is the clerk */
export function accountOf(platform: Platform, committee: number, person: number): string {
  const number = String(person).padStart(3, '0')
  return platform === 'Slack'
    ? `U0${markOf(committee).toUpperCase()}${number}`
    : `7e4a47e0-0000-4000-8000-0${markOf(committee)}${number}`
}
