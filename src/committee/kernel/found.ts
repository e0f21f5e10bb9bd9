import { errorWords } from './error.words.ts'
import { CommitteeError } from './errors.ts'

/** The row; or a refusal, as somebody may press a button whose row is gone.
 * @throws CommitteeError not-found */
export async function found<Row>(table: { get(id: string): Promise<Row | null> }, id: string): Promise<Row> {
  const row = await table.get(id)
  if (row === null) throw new CommitteeError('not-found', errorWords.gone)
  return row
}
