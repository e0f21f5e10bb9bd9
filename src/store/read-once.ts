import type { Sql } from './sql.ts'

/** Runs the same query once, and gives its rows to every caller. */
export function readOnce(sql: Sql): Sql {
  const asked = new Map<string, Promise<unknown[]>>()
  return {
    async query(text, ...values) {
      const question = JSON.stringify([text, values])
      const answer = asked.get(question) ?? Promise.resolve(sql.query(text, ...values))
      asked.set(question, answer)
      return answer
    },
    async execute() {
      throw new Error('What only reads writes nothing: use a transaction.')
    },
  }
}
