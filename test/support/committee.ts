import { newDiaryLink } from '../../src/app/calendar-routes.ts'
import { bankHolidays } from '../../src/calendar/bank-holidays.ts'
import type { Committee } from '../../src/committee/council/council.ts'
import { rosterColumns, rosterRowSchema } from '../../src/committee/council/roster.ts'
import type { By } from '../../src/committee/kernel/actor.ts'
import type { Core, PlatformName } from '../../src/committee/ports.ts'
import { addCommittee } from '../../src/committee/setup/add-committee.ts'
import { importRoster } from '../../src/committee/setup/import-roster.ts'
import { linkRoom } from '../../src/committee/setup/link-room.ts'
import type { Store } from '../../src/committee/store.ts'
import { copyRows } from './copy-rows.ts'
import { filesInTests } from './files-in-tests.ts'
import { memoryStore } from './memory-store.ts'

/** The meeting of these tests: a Monday, with a substitute in Dev Shah's place. */
export const meetingDate = '2017-10-02'

export const cast = {
  ruth: 'Ruth Adeyemi',
  tom: 'Tom Baxter',
  nia: 'Nia Okafor',
  asha: 'Asha Patel',
  ben: 'Ben Cole',
  cara: 'Cara Dunn',
  dev: 'Dev Shah',
  eve: 'Eve Frost',
  gil: 'Gil Hart',
  sam: 'Sam Ito',
  una: 'Una Reed',
  olive: 'Olive Park',
  hal: 'Hal Kerr',
  ivy: 'Ivy Lane',
  wes: 'Wes Moor',
} as const
export type Name = keyof typeof cast

const childrens = 'Children and Young People Scrutiny Committee'
const highways = 'Highways Scrutiny Committee'
const elsewhere = 'Wenshire Scrutiny Committee'

/** Who sits where: committee, seat, platforms of their accounts, and what is special about the seat. */
const roster: readonly (readonly [Name, string, string, string, Readonly<Record<string, string>>?])[] = [
  ['ruth', childrens, 'clerk', 'slack teams'],
  ['tom', childrens, 'chair', 'slack'],
  ['nia', childrens, 'vice-chair', 'teams'],
  ['asha', childrens, 'member', 'slack teams'],
  ['ben', childrens, 'member', 'teams'],
  ['cara', childrens, 'member', 'slack'],
  ['dev', childrens, 'member', 'slack'],
  ['eve', childrens, 'co-opted', 'teams', { counts_on: 'education' }],
  ['gil', childrens, 'co-opted', 'slack'],
  ['sam', childrens, 'substitute', 'slack teams', { substitutes_for: email('dev'), meeting: meetingDate }],
  ['una', childrens, 'substitute', 'slack', { substitutes_for: email('ben'), meeting: '2017-11-06' }],
  ['olive', childrens, 'officer', 'slack'],
  ['hal', highways, 'clerk', 'slack'],
  ['ivy', highways, 'member', 'slack'],
  ['wes', elsewhere, 'clerk', 'slack'],
]

export type Marlshire = {
  readonly core: Core
  readonly store: Store
  readonly committee: Committee
  readonly highways: Committee
  /** Sets what the council's clock shows, as "2017-09-28T12:00" in local time (BST, an hour ahead of UTC). */
  at(local: string): void
  /** Somebody acting from one of their accounts, by default their first. */
  as(name: Name | 'nobody', platform?: PlatformName): By
  /** The person's id. */
  id(name: Name): string
  /** True if nothing has been done here since it was opened. */
  isFresh(): boolean
  /** Takes over all that was done in another Marlshire that was opened like this one. */
  takeOver(other: Marlshire): Promise<void>
  /** How many ids were made so far. */
  ids(): number
}

/** Made once in each process. */
let made: Promise<Marlshire> | null = null

/** Marlshire on Wednesday 20 September 2017: a council with two committees, the first with every kind of seat; and a
 * second council. */
export async function openMarlshire(store: Store): Promise<Marlshire> {
  made ??= makeMarlshire(memoryStore())
  const like = await made
  await copyRows(like.store.look, store)
  return marlshireOn(store, like.ids())
}

/** The same, made in the store through the real verbs. */
export async function makeMarlshire(store: Store): Promise<Marlshire> {
  const { core, ids } = coreOn(store, 0)
  const committee = await addCommittee(core, console_, named('Marlshire', childrens))
  await addCommittee(core, console_, named('Marlshire', highways))
  await addCommittee(core, console_, named('Wenshire', elsewhere))
  const lines = roster.map(([name, of, seat, platforms, more], at) => ({
    line: at + 2,
    row: rosterRowSchema.parse(rosterRow(name, of, seat, platforms, more)),
  }))
  // A few at a time: a busy machine may need longer for a whole roster than tests allow a transaction.
  for (let at = 0; at < lines.length; at += 5) await importRoster(core, console_, lines.slice(at, at + 5))
  for (const room of [slackRoom, teamsRoom])
    await linkRoom(core, console_, { ...room, committeeId: committee.id })
  return marlshireOn(store, ids.made)
}

async function marlshireOn(store: Store, idsSoFar: number): Promise<Marlshire> {
  const { core, ids, clock } = coreOn(store, idsSoFar)
  const committees = await store.look.committees.find({})
  const called = (name: string) => {
    const one = committees.find((committee) => committee.name === name)
    if (one === undefined) throw new Error(`there is no ${name}`)
    return one
  }
  const people = new Map((await store.look.people.find({})).map((person) => [person.name, person.id]))
  return {
    core,
    store,
    committee: called(childrens),
    highways: called(highways),
    at(local) {
      clock.now = new Date(`${local}:00+01:00`)
    },
    as: (name, platform) => account(name, platform ?? firstPlatform(name)),
    id: (name) => people.get(cast[name]) ?? '',
    isFresh: () => ids.made === idsSoFar && clock.now === begins,
    ids: () => ids.made,
    async takeOver(other) {
      await copyRows(other.store.look, store)
      ids.made = other.ids()
    },
  }
}

const begins = new Date('2017-09-20T09:00:00+01:00')

function coreOn(store: Store, idsSoFar: number) {
  const clock = { now: begins }
  const ids = { made: idsSoFar }
  const core: Core = {
    store,
    bankHolidays: bankHolidays(),
    files: filesInTests(),
    newDiaryLink: () => newDiaryLink('https://quorate.marlshire.example/'),
    now: () => clock.now,
    newId: () => `id-${String(++ids.made).padStart(6, '0')}`,
  }
  return { core, clock, ids }
}

export const console_: By = { kind: 'console' }

const slackRoom = { platform: 'slack', workspace: 'T-MARL', channel: 'C-CYP', serviceUrl: null } as const
const teamsRoom = {
  platform: 'teams',
  workspace: 'marl-tenant',
  channel: '19:cyp',
  serviceUrl: 'https://smba.example/uk/',
} as const

export function rosterRow(
  name: Name,
  committee: string,
  seat: string,
  platforms = '',
  more: Readonly<Record<string, string>> = {},
): Record<string, string> {
  const on = (platform: string, value: string) => (platforms.includes(platform) ? value : '')
  return {
    ...Object.fromEntries(rosterColumns.map((column) => [column, ''])),
    committee,
    name: cast[name],
    email: email(name),
    seat,
    slack_team: on('slack', 'T-MARL'),
    slack_user: on('slack', `U-${name}`),
    teams_tenant: on('teams', 'marl-tenant'),
    teams_object: on('teams', `object-${name}`),
    ...more,
  }
}

export function email(name: Name): string {
  return `${name}@marlshire.example`
}

function named(council: string, name: string) {
  return { council, name, countsInRoom: false }
}

function firstPlatform(name: Name | 'nobody'): PlatformName {
  const [, , , platforms = 'slack'] = roster.find(([one]) => one === name) ?? []
  return platforms.startsWith('slack') ? 'slack' : 'teams'
}

function account(name: string, platform: PlatformName): By {
  return platform === 'slack'
    ? { kind: 'account', account: { platform, workspace: 'T-MARL', user: `U-${name}` } }
    : { kind: 'account', account: { platform, workspace: 'marl-tenant', user: `object-${name}` } }
}
