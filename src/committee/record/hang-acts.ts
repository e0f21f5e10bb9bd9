import type { Transaction } from '../store.ts'

/** Before rows go, hangs what was done about them on what they belong to, which stays: who did what when is
 * kept for a time of its own, and is found by its subject when that is over.
 * @param on the id of what they belong to */
export async function hangActs(tx: Transaction, rows: readonly { readonly id: string }[], on: string) {
  await tx.acts.update({ subjectId: rows.map(({ id }) => id) }, { subjectId: on })
}

/** The same for rows that say which item they belong to. */
export async function hangActsOnItems(
  tx: Transaction,
  rows: readonly { readonly id: string; readonly itemId: string }[],
): Promise<void> {
  for (const itemId of new Set(rows.map((row) => row.itemId)))
    await hangActs(
      tx,
      rows.filter((row) => row.itemId === itemId),
      itemId,
    )
}
