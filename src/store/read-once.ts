import type { Sql } from './database.ts'

/** Asks the same question once, and gives the same rows to all who ask it. */
export function readOnce(sql: Sql): Sql {
  const asked = new Map<string, Promise<unknown[]>>()
  return {
    async $queryRawUnsafe(text, ...values) {
      const question = JSON.stringify([text, values])
      const answer = asked.get(question) ?? Promise.resolve(sql.$queryRawUnsafe(text, ...values))
      asked.set(question, answer)
      return answer
    },
    async $executeRawUnsafe() {
      throw new Error('What only reads writes nothing: use a transaction.')
    },
  }
}
