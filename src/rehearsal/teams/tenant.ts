import { createHash } from 'node:crypto'
import { committeeName, councilName, people } from '../people.ts'

export const tenantId = '8f0e3c1a-52d7-4c1c-9b7e-4a6f5d2e9001'
export const botName = 'Quorate'

export const team = {
  id: '19:Hk3mQ0rVv7cYt1pLr8sW2xZq5nB9dF4gJ6uA0eTiMo1@thread.tacv2',
  groupId: '5b7d2f60-0c3e-4f6f-8a43-1e9c0d7ab002',
  name: councilName,
}

export type Channel = { readonly id: string; readonly name: string; readonly hasBot: boolean }

export const committeeChannel: Channel = {
  id: '19:c0b1e6f24a8d4f7d9a3e5c7b1d2f4a61@thread.tacv2',
  name: committeeName,
  hasBot: true,
}

export const channels: readonly Channel[] = [
  committeeChannel,
  { id: '19:9d8c7b6a5f4e4d3c8b2a1f0e9d8c7b62@thread.tacv2', name: 'General', hasBot: false },
]

export type Member = { readonly aad: string; readonly name: string; readonly email: string }

export const members: readonly Member[] = people.flatMap(({ name, email, teamsUser }) =>
  teamsUser === undefined ? [] : [{ aad: teamsUser, name, email }],
)

/** A member's id as one bot sees it: Teams gives each bot a different one. */
export function memberId(appId: string, aad: string): string {
  return `29:1${hash(appId, aad)}`
}

export function botId(appId: string): string {
  return `28:${appId}`
}

export function chatId(appId: string, aad: string): string {
  return `a:1${hash('chat', appId, aad)}`
}

/** Finds a member by either id that Teams accepts: the bot's own for them, or their object id. */
export function findMember(appId: string, id: string): Member | undefined {
  return members.find((member) => member.aad === id || memberId(appId, member.aad) === id)
}

function hash(...parts: readonly string[]): string {
  return createHash('sha256').update(parts.join('\n')).digest('base64url')
}

/** A member as the connector lists them. */
export function accountOf(appId: string, member: Member) {
  const [surname = '', ...before] = member.name.split(' ').reverse()
  return {
    id: memberId(appId, member.aad),
    name: member.name,
    aadObjectId: member.aad,
    objectId: member.aad,
    givenName: before.reverse().join(' '),
    surname,
    email: member.email,
    userPrincipalName: member.email,
    tenantId,
    userRole: 'user',
  }
}
