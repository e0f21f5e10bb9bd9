import { platformWords } from '../council/platform.words.ts'
import { example } from '../kernel/examples.ts'
import { said, type Words } from '../kernel/said.ts'
import type { PlatformName } from '../ports.ts'
import type { Fault } from './fault.ts'

const { member, other } = example

/** What was refused, and by whom. */
type Refused = {
  readonly what: string
  /** The names of those whom it has not reached; none if it goes to the committee's room. */
  readonly people: readonly string[]
  /** Null if nobody knows where it goes. */
  readonly platform: PlatformName | null
}

const agenda: Refused = { what: 'the agenda', people: [], platform: 'slack' }
const inTeams: Refused = { ...agenda, platform: 'teams' }
const toOne: Refused = { what: 'the sheet', people: [member], platform: 'slack' }
const toSome: Refused = { what: 'the sheet', people: [member, other], platform: 'teams' }

/** Why something has not arrived, and what the clerk can do. */
export const faultWords = {
  /** In brackets, after a notice or a reminder that did not go. */
  short: {
    refused: 'it could not be shown there',
    'not-editable': 'it can no longer be changed',
    'no-id': 'it can no longer be changed',
    'bot-not-in-room': 'Quorate is not in the channel',
    'room-not-found': 'the conversation is not found',
    'room-archived': 'the channel is archived',
    'room-closed': 'Quorate may not post there',
    'person-not-found': 'the account is closed',
    'person-without-app': 'they do not have the app Quorate',
    'person-blocks': 'they have blocked Quorate',
    unreachable: 'no account on any platform',
    'no-service': 'they have never written to Quorate',
    unexplained: 'refused without a reason that Quorate knows',
    'token-refused': 'Quorate could not sign in',
    'app-removed': 'Quorate was removed',
    'permission-missing': 'Quorate lacks a permission',
  } satisfies Record<Fault, string>,

  told: said(
    (fault: Fault, refused: Refused) => sentences[fault](refused),
    ['refused', agenda],
    ['not-editable', agenda],
    ['no-id', inTeams],
    ['bot-not-in-room', agenda],
    ['bot-not-in-room', inTeams],
    ['room-not-found', agenda],
    ['room-not-found', inTeams],
    ['room-archived', agenda],
    ['room-closed', agenda],
    ['person-not-found', toOne],
    ['person-without-app', toSome],
    ['person-blocks', toSome],
    ['unreachable', { ...toOne, platform: null }],
    ['unreachable', { ...agenda, platform: null }],
    ['no-service', inTeams],
    ['unexplained', agenda],
    ['token-refused', agenda],
    ['token-refused', inTeams],
    ['app-removed', agenda],
    ['permission-missing', agenda],
  ),
} as const satisfies Words

const sentences: Readonly<Record<Fault, (refused: Refused) => string>> = {
  refused: (of) =>
    `${start(whom(of))} did not get ${of.what}: ${app(of)} would not show it. Please tell whoever runs Quorate.`,
  'not-editable': (of) =>
    `${app(of)} no longer lets Quorate change ${of.what} in ${whom(of)}, so it may be out of date there. It was not posted twice. An administrator of ${app(of)} can allow older messages to be changed.`,
  'no-id': (of) =>
    `${app(of)} took ${of.what} for ${whom(of)} without saying where it is, so Quorate cannot change it and it may be out of date. It was not posted twice.`,

  'bot-not-in-room': (of) => `Quorate is not in ${whom(of)}. ${invite(of)}; ${follows(of)}`,
  'room-not-found': (of) =>
    of.people.length > 0
      ? gone(of)
      : `${app(of)} does not find ${whom(of)}: Quorate is not in it, or it was deleted. ${invite(of)}, or have another channel linked; ${follows(of)}`,
  'room-archived': (of) =>
    `${start(whom(of))} is archived. Open it again, or have another channel linked; ${follows(of)}`,
  'room-closed': (of) =>
    `Only some people may post in ${whom(of)}, and Quorate is not one of them. Allow it there; ${follows(of)}`,
  'person-not-found': (of) => gone(of),
  'person-without-app': (of) =>
    `The app Quorate is not installed in Teams for ${whom(of)}. Ask them to add it, or ask your Teams administrator to; ${follows(of)}`,
  'person-blocks': (of) =>
    `Quorate is blocked by ${whom(of)} in ${app(of)}. Ask them to unblock it; ${follows(of)}`,
  unreachable: (of) =>
    `Quorate has not been told how to reach ${whom(of)}. Ask whoever runs Quorate to link ${of.people.length > 0 ? 'their account' : 'it'}; ${follows(of)}`,
  'no-service': (of) =>
    of.people.length > 0
      ? `Quorate has never heard from ${whom(of)} in ${app(of)}. Ask them to write to it once; ${follows(of)}`
      : `Quorate has never heard from ${whom(of)}. Write @Quorate there once; ${follows(of)}`,
  unexplained: (of) =>
    `${app(of)} did not take ${of.what} for ${whom(of)} and gave no reason that Quorate knows. It tries again by itself. If this stays, please tell whoever runs Quorate.`,

  'token-refused': (of) => `${app(of)} no longer lets Quorate sign in. ${mend(of)}`,
  'app-removed': (of) => `Quorate was removed from ${app(of)}, or was switched off there. ${mend(of)}`,
  'permission-missing': (of) => `Quorate lacks a permission in ${app(of)}. ${mend(of)}`,
}

function app({ platform }: Refused): string {
  return platform === null ? 'The platform' : platformWords[platform]
}

function whom(of: Refused): string {
  const [last = '', ...others] = of.people.toReversed()
  if (of.people.length === 0)
    return of.platform === null ? 'the committee’s channel' : `the committee’s ${app(of)} channel`
  return others.length === 0 ? last : `${others.toReversed().join(', ')} and ${last}`
}

function invite({ platform }: Refused): string {
  return platform === 'teams' ? 'Add the app Quorate to that team' : 'Type /invite @Quorate there'
}

function follows({ what }: Refused): string {
  return `${what} follows by itself.`
}

function gone(of: Refused): string {
  return `${app(of)} does not know ${whom(of)} any more. Ask whoever runs Quorate to link the right account; ${follows(of)}`
}

function mend(of: Refused): string {
  return `Please tell whoever runs Quorate. ${start(of.what)}, and all else that waits, follows by itself once that is mended.`
}

function start(words: string): string {
  return words.slice(0, 1).toUpperCase() + words.slice(1)
}
