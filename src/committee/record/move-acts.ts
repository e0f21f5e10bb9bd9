import type { Transaction } from '../store.ts'

/** Moves the acts on rows that are about to go to the row that they belong to, which stays. Acts are kept for a time of
 * their own, and found by their subject when it is over.
 * @param on the id of that row */
export async function moveActs(tx: Transaction, rows: readonly { readonly id: string }[], on: string) {
  await tx.acts.update({ subjectId: rows.map(({ id }) => id) }, { subjectId: on })
}

/** The same for rows that say which item they belong to. */
export async function moveActsToItems(
  tx: Transaction,
  rows: readonly { readonly id: string; readonly itemId: string }[],
): Promise<void> {
  for (const itemId of new Set(rows.map((row) => row.itemId)))
    await moveActs(
      tx,
      rows.filter((row) => row.itemId === itemId),
      itemId,
    )
}
