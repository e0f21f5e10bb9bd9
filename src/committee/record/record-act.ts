import { whoIs } from '../council/who-is.ts'
import { enteredFor } from '../kernel/actor.ts'
import { type Done, recordOwnAct } from '../kernel/record-own-act.ts'
import type { Core } from '../ports.ts'
import type { Transaction } from '../store.ts'
import { wantPost } from './want-post.ts'

/** Puts an act on the record, as the clerk's where the clerk entered it for a member; the member then gets a copy.
 * @param done.personId who did it, and the member where it was entered for them */
export async function recordAct(core: Core, tx: Transaction, done: Done): Promise<void> {
  const member = enteredFor(done.by)
  if (member === null) {
    await recordOwnAct(core, tx, done)
    return
  }
  const personId = done.by.kind === 'account' ? (await whoIs(tx, done.by)).id : null
  const act = await recordOwnAct(core, tx, { ...done, personId, onBehalfOf: member })
  const copy = { councilId: done.councilId, kind: 'entered', subjectId: act.id } as const
  await wantPost(core, tx, { ...copy, target: 'person', targetId: member })
}
