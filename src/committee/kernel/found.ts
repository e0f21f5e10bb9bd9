import type { Table } from '../store.ts'
import { CommitteeError } from './errors.ts'
import { foundWords } from './found.words.ts'

/** The row; or a refusal, as somebody may press a button whose row is gone.
 * @throws CommitteeError not-found */
export async function found<Row extends { id: string }>(
  table: Pick<Table<Row>, 'get'>,
  id: string,
): Promise<Row> {
  const row = await table.get(id)
  if (row === null) throw new CommitteeError('not-found', foundWords.gone)
  return row
}
