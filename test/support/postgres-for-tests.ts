import type { TestProject } from 'vitest/node'
import { startScratchServer } from '../../src/store/embedded/scratch-server.ts'
import { databaseOn } from '../../src/store/open-database.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder of the test server's socket. */
    readonly postgres: string
  }
}

/** Each test file gets a copy of this database. */
export const template = 'quorate_template'

/** One server for the whole run, with an up-to-date database. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { address, stop } = await startScratchServer()
  const { host = '' } = address
  const admin = await databaseOn(address, () => {})
  await admin.executeSql(`CREATE DATABASE ${template}`)
  await admin.close()
  await (await databaseOn({ ...address, database: template }, () => {})).close()
  project.provide('postgres', host)
  return stop
}
