import type { Place } from '../agenda/find.ts'
import type { Person } from '../council/person.ts'
import { found } from '../kernel/found.ts'
import type { Core } from '../ports.ts'
import { keepChange } from '../record/keep-change.ts'
import type { Transaction } from '../store.ts'
import { recordWords } from './record.words.ts'

/** Keeps the outcome that another replaces while the minutes are a draft. Nobody is told, as members are sent nothing when
 * an outcome is entered. */
export async function keepEarlierOutcome(
  core: Core,
  tx: Transaction,
  place: Pick<Place, 'meeting'>,
  clerk: Person | null,
  earlier: { readonly itemId: string | null; readonly before: string },
): Promise<void> {
  const { itemId, before } = earlier
  await keepChange(core, tx, place, clerk, {
    ...(itemId === null ? {} : { item: await found(tx.items, itemId) }),
    kind: 'outcome-corrected',
    reason: recordWords.enteredAnew,
    before,
    words: null,
  })
}
