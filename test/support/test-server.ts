import { randomUUID } from 'node:crypto'
import { Client } from 'pg'
import { inject } from 'vitest'
import { template } from './postgres-for-tests.ts'

export type TestServerDatabase = {
  readonly address: { readonly user: string; readonly host: string; readonly database: string }
  /** The same as a DATABASE_URL. */
  readonly url: string
  drop(): Promise<void>
}

/** A new database on the test server, up to date and empty. */
export function copyTemplate(): Promise<TestServerDatabase> {
  return make(`TEMPLATE ${template}`)
}

/** A new database without any tables. */
export function makeBareDatabase(): Promise<TestServerDatabase> {
  return make('')
}

async function make(from: string): Promise<TestServerDatabase> {
  const database = `quorate_${randomUUID().replaceAll('-', '')}`
  await asAdmin(`CREATE DATABASE ${database} ${from}`)
  const address = addressOf(database)
  return {
    address,
    url: `postgresql://${address.user}@localhost/${database}?host=${encodeURIComponent(address.host)}`,
    drop: () => asAdmin(`DROP DATABASE ${database} WITH (FORCE)`),
  }
}

async function asAdmin(sql: string): Promise<void> {
  const admin = new Client(addressOf('postgres'))
  await admin.connect()
  await admin.query(sql).finally(() => admin.end())
}

function addressOf(database: string) {
  return { user: 'quorate', host: inject('postgres'), database }
}
