import type { Core } from '../ports.ts'
import type { Transaction } from '../store.ts'
import type { Act } from './act.ts'
import { type By, viaOf } from './actor.ts'

export type Done = {
  readonly councilId: string
  readonly by: By
  /** Who did it; null for the console and the timer. */
  readonly personId: string | null
  readonly act: string
  readonly subject: string
  readonly subjectId: string
  readonly onBehalfOf?: string
}

/** Puts on the record what somebody did themselves. */
export async function recordOwnAct(core: Core, tx: Transaction, done: Done): Promise<Act> {
  const { by, onBehalfOf = null, ...what } = done
  const act = { ...what, id: core.newId(), at: core.now(), via: viaOf(by), onBehalfOf }
  await tx.acts.insert(act)
  return act
}
