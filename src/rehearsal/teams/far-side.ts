import type { Kept } from '../keep.ts'
import type { Refusals } from '../log.ts'
import type { Mishaps } from '../mishaps.ts'
import type { Keys } from './keys.ts'
import type { TeamsMishap } from './mishap-words.ts'
import { nextId, type TeamsState } from './state.ts'

/** What all parts of the Teams side share. */
export type FarSide = {
  readonly botUrl: string
  /** Ends with a slash, as in Teams' activities. */
  readonly serviceUrl: string
  /** Where the bytes of sent files are kept. */
  readonly filesFolder: string
  readonly kept: Kept<TeamsState>
  readonly keys: Keys
  readonly refusals: Refusals
  readonly mishaps: Pick<Mishaps<TeamsMishap>, 'has'>
  /** Messages that were not found when they were asked for last. */
  readonly missed: Set<string>
  readonly now: () => Date
  /** Tells the page that something changed. */
  readonly announce: () => void
}

/** Writes a change to disk, then shows it on the page. */
export async function settle(far: FarSide): Promise<void> {
  await far.kept.save()
  far.announce()
}

export function newId(far: FarSide): string {
  return nextId(far.kept.state, far.now())
}
