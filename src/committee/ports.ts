import type { HeldFiles } from './agenda/reports/held-file.ts'
import type { Room } from './council/council.ts'
import type { Nation } from './council/settings.ts'
import type { Fault } from './record/fault.ts'
import type { Store } from './store.ts'

/** Who someone is on one platform: the workspace or tenant, and the user id there. */
export type AccountKey = {
  readonly platform: PlatformName
  readonly workspace: string
  readonly user: string
}

export const platforms = ['slack', 'teams'] as const
export type PlatformName = (typeof platforms)[number]

export type BankHolidays = {
  /** The name of the nation's bank holiday on a day (YYYY-MM-DD), or null. */
  nameOf(nation: Nation, day: string): string | null
  /** The last day (YYYY-MM-DD) for which all are known. */
  readonly knownUntil: string
}

/** All that the core asks of the outside. */
export type Core = {
  readonly store: Store
  readonly bankHolidays: BankHolidays
  /** What was read from files that wait for the clerk's answer: in memory, and nowhere else. */
  readonly files: HeldFiles
  /** Makes a link that nobody can guess; null if the program does not know its own public address. */
  readonly newDiaryLink: (() => { readonly address: string; readonly digest: string }) | null
  /** What would keep a post from a room; null if nothing is known. Absent where no platform runs, as in a command. */
  readonly roomFault?: (room: Room) => Promise<Fault | null>
  now(): Date
  /** Ids sort in the order in which they were made. */
  newId(): string
}
