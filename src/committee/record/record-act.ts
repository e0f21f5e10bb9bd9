import { type By, enteredFor, viaOf, whoIs } from '../people/who-is.ts'
import type { Core } from '../ports.ts'
import { wantPost } from '../posts/want-post.ts'
import type { Transaction } from '../store.ts'
import type { Act } from './act.ts'

type Done = {
  readonly councilId: string
  readonly by: By
  /** Who did it: the member, too, where the clerk entered it for them. */
  readonly personId: string | null
  readonly act: string
  readonly subject: string
  readonly subjectId: string
  readonly onBehalfOf?: string
}

/** Puts an act on the record. Of what the clerk entered for a member, the member gets a copy. */
export async function recordAct(core: Core, tx: Transaction, done: Done): Promise<void> {
  const member = enteredFor(done.by)
  const clerk = member !== null && done.by.kind === 'account' ? (await whoIs(tx, done.by)).id : null
  const act: Act = {
    id: core.newId(),
    councilId: done.councilId,
    at: core.now(),
    personId: member === null ? done.personId : clerk,
    via: viaOf(done.by),
    act: done.act,
    subject: done.subject,
    subjectId: done.subjectId,
    onBehalfOf: member ?? done.onBehalfOf ?? null,
  }
  await tx.acts.insert(act)
  if (member === null) return
  const copy = { councilId: done.councilId, kind: 'entered', subjectId: act.id } as const
  await wantPost(core, tx, { ...copy, target: 'person', targetId: member })
}
