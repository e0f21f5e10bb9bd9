import { found } from '../kernel/found.ts'
import type { Committee } from './council.ts'
import type { Attempt } from './permission.ts'

/** The committee that an input names. */
export async function atCommittee(
  { tx }: Attempt,
  { committeeId }: { readonly committeeId: string },
): Promise<{ readonly committee: Committee }> {
  return { committee: await found(tx.committees, committeeId) }
}
