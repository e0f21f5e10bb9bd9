import { type By, viaOf } from '../people/who-is.ts'
import type { Core } from '../ports.ts'
import type { Tables } from '../store.ts'

type Done = {
  readonly councilId: string
  readonly by: By
  readonly personId: string | null
  readonly act: string
  readonly subject: string
  readonly subjectId: string
  readonly onBehalfOf?: string
}

export async function recordAct(core: Core, tx: Tables, done: Done): Promise<void> {
  await tx.acts.insert({
    id: core.newId(),
    councilId: done.councilId,
    at: core.now(),
    personId: done.personId,
    via: viaOf(done.by),
    act: done.act,
    subject: done.subject,
    subjectId: done.subjectId,
    onBehalfOf: done.onBehalfOf ?? null,
  })
}
