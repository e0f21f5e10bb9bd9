import type { Nation } from './council/settings.ts'
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
  /** The name of a bank holiday of the nation, or null; days are YYYY-MM-DD. */
  nameOf(nation: Nation, day: string): string | null
  /** The last day (YYYY-MM-DD) for which they are all known. */
  readonly knownUntil: string
}

/** All that the core asks of the outside. */
export type Core = {
  readonly store: Store
  readonly bankHolidays: BankHolidays
  /** Makes a link that nobody can guess; null where the program does not know its own public address. */
  readonly newDiaryLink: (() => { readonly address: string; readonly digest: string }) | null
  now(): Date
  /** Ids sort in the order in which they were made. */
  newId(): string
}
