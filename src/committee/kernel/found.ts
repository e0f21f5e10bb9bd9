import type { Table } from '../store.ts'
import { CommitteeError } from './errors.ts'

/** The row, or the sentence for whoever pressed something that is no longer there.
 * @throws CommitteeError not-found */
export async function found<Row extends { id: string }>(
  table: Pick<Table<Row>, 'get'>,
  id: string,
): Promise<Row> {
  const row = await table.get(id)
  if (row === null)
    throw new CommitteeError(
      'not-found',
      'This is no longer there. Please use the newest message from Quorate, or ask your clerk.',
    )
  return row
}
