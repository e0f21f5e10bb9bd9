import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { migrationsOn } from '../../src/store/migration-adapter.ts'
import { everything, prismaFolder, readMigrations } from '../../src/store/migrations.ts'
import { withSchemaEngine } from '../../src/store/schema-engine.ts'
import { readKeys } from '../support/schema-keys.ts'
import { makeBareDatabase } from '../support/test-server.ts'

it('the migrations produce the schema', { timeout: 60_000 }, async () => {
  const path = join(prismaFolder, 'schema.prisma')
  const files = [{ path, content: await readFile(path, 'utf8') }]
  const migrations = await readMigrations()
  const { address, drop } = await makeBareDatabase()
  const { stdout } = await withSchemaEngine(migrationsOn(address), (engine) =>
    engine.diff({
      from: { tag: 'migrations', ...migrations },
      to: { tag: 'schemaDatamodel', files },
      script: true,
      exitCode: null,
      filters: everything,
    }),
  )
  await drop()
  expect(stdout?.trim()).toBe('-- This is an empty migration.')
})

/** Tables without a council: the councils themselves, and notes for the outbox, which point to no row. */
const ofNoCouncil = ['councils', 'touches', 'paces']

it('every foreign key includes the council', () => {
  for (const [table, { foreign, unique }] of readKeys()) {
    if (ofNoCouncil.includes(table)) {
      expect(foreign, table).toEqual([])
      continue
    }
    if (isPointedAt(table)) expect(unique, table).toContainEqual(['councilId', 'id'])
    expect(foreign.length, table).toBeGreaterThan(0)
    for (const key of foreign) {
      if (key.table === 'councils') expect(key.columns).toEqual(['councilId'])
      else
        expect(key, table).toMatchObject({
          columns: ['councilId', expect.any(String)],
          refersTo: ['councilId', 'id'],
        })
    }
  }
})

function isPointedAt(table: string): boolean {
  return [...readKeys().values()].some(({ foreign }) => foreign.some((key) => key.table === table))
}

it('no index leads with the council, which queries do not give', async () => {
  const schema = await readFile(join(prismaFolder, 'schema.prisma'), 'utf8')
  expect(schema).toContain('@@index([')
  expect(schema).not.toMatch(/@@index\(\[councilId/)
})
