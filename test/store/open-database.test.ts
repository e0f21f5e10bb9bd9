import { pino } from 'pino'
import { describe, expect, it, vi } from 'vitest'
import { createStore } from '../../src/store/create-store.ts'
import { openDatabase } from '../../src/store/open-database.ts'
import { dataFolder, signal } from '../support/data-folder.ts'
import { makeBareDatabase } from '../support/test-server.ts'

const log = pino({ level: 'silent' })
const wyeford = { id: 'c', name: 'Wyeford' }

describe('the embedded database', { timeout: 120_000 }, () => {
  const folder = dataFolder()
  const open = () => openDatabase({ databaseUrl: null, folder: folder.path, log, onLost: expect.unreachable })

  it('keeps what was written when it is opened again', async () => {
    const first = await open()
    await createStore(first).transact((tx) => tx.councils.insert(wyeford))
    await first.close()
    const second = await open()
    expect(await createStore(second).look.councils.find({})).toEqual([wyeford])
    await second.close()
  })

  it.each([
    ['the program', false],
    ['the program and its server', true],
  ])('loses nothing that it acknowledged before %s was killed', async (_, andServer) => {
    const { said, kill } = folder.run('write')
    await vi.waitFor(() => expect(said.length).toBeGreaterThan(10), 40_000)
    const server = await folder.postmaster()
    if (andServer) signal(server ?? 0, 'SIGKILL')
    await kill()
    const acknowledged = said.map(({ wrote }) => wrote).filter((id) => typeof id === 'string')
    expect(acknowledged.length).toBeGreaterThan(5)
    const database = await open()
    const kept = new Set((await createStore(database).look.councils.find({})).map(({ id }) => id))
    expect(acknowledged.filter((id) => !kept.has(id))).toEqual([])
    await database.close()
  })

  it('keeps working after its server died', async () => {
    const database = await open()
    const { transact, look } = createStore(database)
    await transact((tx) => tx.councils.insert(wyeford))
    signal((await folder.postmaster()) ?? 0, 'SIGKILL')
    await vi.waitFor(async () => expect(await look.councils.find({})).toEqual([wyeford]), 30_000)
    await database.close()
    expect(await folder.postmaster()).toBeNull()
  })
})

describe('a server', { timeout: 60_000 }, () => {
  it('is migrated once if several programs start at the same moment', async () => {
    const { url, drop } = await makeBareDatabase()
    const openOne = () => openDatabase({ databaseUrl: url, folder: '', log, onLost: () => {} })
    const [one, ...others] = await Promise.all([openOne(), openOne(), openOne(), openOne()])
    const { rows } = await one.executeSql(
      'SELECT migration_name FROM _prisma_migrations GROUP BY migration_name HAVING count(*) > 1',
    )
    expect(rows).toEqual([])
    expect(await createStore(one).look.councils.count({})).toBe(0)
    for (const database of [one, ...others]) await database.close()
    await drop()
  })

  it('that ends every connection is reached again, and nothing waits for ever', async () => {
    const { url, drop } = await makeBareDatabase()
    const database = await openDatabase({ databaseUrl: url, folder: '', log, onLost: () => {} })
    const { transact, look } = createStore(database)
    await transact((tx) => tx.councils.insert(wyeford))
    const { rows } = await database.executeSql(
      `SELECT current_setting('statement_timeout') AS statement, current_setting('idle_in_transaction_session_timeout') AS idle`,
    )
    expect(rows).toEqual([{ statement: '1min', idle: '1min' }])
    await database
      .executeSql('SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database()')
      .catch(() => {})
    await vi.waitFor(async () => expect(await look.councils.find({})).toEqual([wyeford]), 10_000)
    await database.close()
    await drop()
  })

  it('that does not answer is reported as such', async () => {
    const databaseUrl = 'postgres://nobody@127.0.0.1:9/none'
    const opening = openDatabase({ databaseUrl, folder: '', log, onLost: () => {} })
    await expect(opening).rejects.toMatchObject({ code: 'database-unreachable' })
  })
})
