import { z } from 'zod'
import type { ExecuteSql } from '../../src/store/database.ts'

/** With these settings a server counts its statements. */
export const countingSettings = { shared_preload_libraries: 'pg_stat_statements' }

export type Counted = { readonly statements: number; readonly milliseconds: number }

const countedSchema = z.tuple([z.object({ statements: z.coerce.number(), milliseconds: z.number() })])

/** How many statements the server has run since the last reset, and how long they took. */
export async function countStatements(executeSql: ExecuteSql) {
  await executeSql('CREATE EXTENSION pg_stat_statements')
  return {
    async reset() {
      await executeSql('SELECT pg_stat_statements_reset()')
    },
    async read(): Promise<Counted> {
      const sql = `SELECT coalesce(sum(calls), 0) AS statements, coalesce(sum(total_exec_time), 0) AS milliseconds
        FROM pg_stat_statements WHERE query NOT LIKE '%pg_stat_statements%'`
      const { rows } = await executeSql(sql)
      return countedSchema.parse(rows)[0]
    },
  }
}
