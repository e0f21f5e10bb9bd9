import { whoIs } from '../council/who-is.ts'
import type { ActName, ActSubject } from '../kernel/act.ts'
import { type By, enteredFor, viaOf } from '../kernel/actor.ts'
import type { Core } from '../ports.ts'
import type { Transaction } from '../store.ts'
import { wantPost } from './want-post.ts'

export type Done = {
  readonly councilId: string
  readonly by: By
  /** Who did it, or the member for whom it was entered; null for the console and the timer. */
  readonly personId: string | null
  readonly act: ActName
  readonly subject: ActSubject
  readonly subjectId: string
}

/** Puts an act on the record. What the clerk entered for a member is the clerk's act, and the member gets a copy. */
export async function recordAct(core: Core, tx: Transaction, { by, ...done }: Done): Promise<void> {
  const act = { ...done, id: core.newId(), at: core.now(), via: viaOf(by) }
  const member = enteredFor(by)
  if (member === null) {
    tx.record({ ...act, onBehalfOf: null })
    return
  }
  const personId = by.kind === 'account' ? (await whoIs(tx, by)).id : null
  tx.record({ ...act, personId, onBehalfOf: member })
  const copy = { councilId: done.councilId, kind: 'entered', subjectId: act.id } as const
  await wantPost(core, tx, { ...copy, target: 'person', targetId: member })
}
