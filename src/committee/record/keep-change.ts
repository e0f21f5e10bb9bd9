import type { Person } from '../council/person.ts'
import type { Core } from '../ports.ts'
import type { Transaction } from '../store.ts'
import type { Change } from './change.ts'
import { notifyOfChange, type ToldOf } from './notify-of-change.ts'

type Keeping = Pick<Change, 'kind' | 'reason' | 'before'> & {
  readonly item?: { readonly id: string; readonly openness: string }
  /** What everyone is told; null if members have not been shown the meeting yet. */
  readonly words: string | null
  readonly also?: readonly string[]
  readonly usefulUntil?: Date
}

/** Keeps what was there before a change, with the reason, and tells everyone once. */
export async function keepChange(
  core: Core,
  tx: Transaction,
  { meeting }: { readonly meeting: ToldOf },
  person: Person | null,
  { kind, reason, before, item, words, ...notice }: Keeping,
): Promise<void> {
  const id = core.newId()
  await tx.changes.insert({
    id,
    councilId: meeting.councilId,
    meetingId: meeting.id,
    itemId: item?.id ?? null,
    kind,
    reason,
    before,
    personId: person?.id ?? null,
    at: core.now(),
  })
  if (words === null) return
  // A notice of an item that is not open quotes nothing of it, so withholding does not stop it.
  const itemId = item?.openness === 'open' ? item.id : null
  await notifyOfChange(core, tx, meeting, { ...notice, words, itemId, about: kind, subjectId: id })
}
