import { expect, it } from 'vitest'
import type { Sql } from '../../src/store/sql.ts'
import { oneConnection } from '../support/stores.ts'

it('a transaction that takes too long is rolled back, and can ask nothing more', async () => {
  const { sql, transact } = await oneConnection.open()
  const kept: Sql[] = []
  const late = transact(async (on) => {
    kept.push(on)
    await on.execute(`INSERT INTO "councils" ("id", "name") VALUES ($1, $2)`, 'c', 'Wyeford')
    await new Promise(() => {})
  }, 50)
  await expect(late).rejects.toThrow('The transaction took too long.')
  expect(kept).toHaveLength(1)
  for (const on of kept) await expect(on.query('SELECT 1')).rejects.toThrow('The transaction is over.')
  expect(await sql.query('SELECT "id" FROM "councils"')).toEqual([])
})

it('a time comes back as the moment that was written, whatever the computer’s zone', async () => {
  const { sql } = await oneConnection.open()
  const at = new Date('2026-07-01T12:34:56.789Z')
  expect(await sql.query('SELECT $1::timestamp AS "at"', at)).toEqual([{ at }])
})
