import { type CustomTypesConfig, type Pool, type QueryConfig, type QueryResult, types } from 'pg'

/** Runs parameterised statements, on a transaction or on the database itself. */
export type Sql = {
  /** Returns the rows. */
  query(text: string, ...values: unknown[]): Promise<unknown[]>
  /** Returns how many rows it wrote. */
  execute(text: string, ...values: unknown[]): Promise<number>
}

type Ask = (statement: QueryConfig) => Promise<QueryResult<Record<string, unknown>>>

/** Names a statement, so that a connection prepares it; undefined if it is not to be prepared. */
export type NameOf = (text: string) => string | undefined

export function sqlOn(ask: Ask, nameOf: NameOf): Sql {
  const run = (text: string, values: readonly unknown[]) =>
    ask({ text, name: nameOf(text), values: values.map(sent), types: received })
  return {
    query: async (text, ...values) => (await run(text, values)).rows,
    execute: async (text, ...values) => (await run(text, values)).rowCount ?? 0,
  }
}

type Transacting = { readonly pool: Pool; readonly nameOf: NameOf; onError(error: Error): void }

/** Runs the work in a transaction on one connection. If the work throws or takes too long, it is rolled back. */
export async function inTransaction<Result>(
  { pool, nameOf, onError }: Transacting,
  longestMs: number,
  work: (sql: Sql) => Promise<Result>,
): Promise<Result> {
  const client = await pool.connect()
  // Without a listener, losing the connection would end the program.
  client.on('error', onError)
  let isOver = false
  let isLost = false
  const ask: Ask = async (statement) => {
    // Somebody else may have the connection by now.
    if (isOver) throw new Error('The transaction is over.')
    return client.query(statement)
  }
  try {
    await client.query('BEGIN')
    const result = await within(longestMs, work(sqlOn(ask, nameOf)))
    isOver = true
    await client.query('COMMIT')
    return result
  } catch (error) {
    isOver = true
    await client.query('ROLLBACK').catch(() => {
      isLost = true
    })
    throw error
  } finally {
    client.off('error', onError)
    client.release(isLost)
  }
}

/** @throws if the work takes longer; nothing stops it */
async function within<Result>(longestMs: number, work: Promise<Result>): Promise<Result> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('The transaction took too long.')), longestMs)
  })
  return Promise.race([work, late]).finally(() => clearTimeout(timer))
}

/** The column type `timestamp`, which has no zone; all are in UTC. */
const timestamp = 1114

const received: CustomTypesConfig = {
  getTypeParser: (type, format) => (type === timestamp ? momentIn : types.getTypeParser(type, format)),
}

function momentIn(text: string): Date {
  return new Date(`${text.replace(' ', 'T')}Z`)
}

function sent(value: unknown): unknown {
  return value instanceof Date ? value.toISOString() : value
}
