import type { Kept } from '../keep.ts'
import type { Refusals } from '../log.ts'
import type { Keys } from './keys.ts'
import { nextId, type TeamsState } from './state.ts'

/** All that the parts of the Teams side share. */
export type FarSide = {
  readonly botUrl: string
  /** Ends with a slash, as the one that Teams' activities carry. */
  readonly serviceUrl: string
  /** Where the bytes of sent files lie. */
  readonly filesFolder: string
  readonly kept: Kept<TeamsState>
  readonly keys: Keys
  readonly refusals: Refusals
  readonly now: () => Date
  /** Tells the page that something is different. */
  readonly announce: () => void
}

/** Puts a change on disk, and then on the page. */
export async function settle(far: FarSide): Promise<void> {
  await far.kept.save()
  far.announce()
}

export function newId(far: FarSide): string {
  return nextId(far.kept.state, far.now())
}
