import { existsSync } from 'node:fs'
import { mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { homedir, tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from 'pg'
import { describe, expect, it, vi } from 'vitest'
import { type HeldServer, holdServer } from '../../../src/store/embedded/hold-server.ts'
import { dataFolder } from '../../support/data-folder.ts'

vi.setConfig({ testTimeout: 120_000 })

/** These tests write nothing that need reach the disk. */
const open = (path: string) => holdServer(path, expect.unreachable, { settings: { fsync: 'off' } })

async function ask({ address }: HeldServer, sql: string): Promise<unknown[]> {
  const client = new Client(address)
  await client.connect()
  const { rows } = await client.query({ text: sql, rowMode: 'array' }).finally(() => client.end())
  return rows.flat()
}

describe('in an ordinary folder', () => {
  const folder = dataFolder()

  it('only its owner reaches it, and only through its socket', async () => {
    const held = await open(folder.path)
    const modeOf = async (path: string) => ((await stat(join(folder.path, path))).mode & 0o777).toString(8)
    expect([await modeOf('database'), await modeOf('database/.s.PGSQL.5432')]).toEqual(['700', '700'])
    expect(await ask(held, `SHOW listen_addresses`)).toEqual([''])
    await held.release()
  })

  it('writes reach the disk before they are acknowledged', async () => {
    const held = await holdServer(folder.path, expect.unreachable)
    expect(
      await ask(held, `SELECT setting FROM pg_settings WHERE name IN ('fsync', 'synchronous_commit')`),
    ).toEqual(['on', 'on'])
    await held.release()
  })

  it('knows every letter’s capital', async () => {
    const held = await open(folder.path)
    expect(
      await ask(
        held,
        `SELECT lower('Ŵ'), pg_encoding_to_char(encoding), datlocale FROM pg_database
      WHERE datname = current_database()`,
      ),
    ).toEqual(['ŵ', 'UTF8', 'C.UTF-8'])
    await held.release()
  })

  it('its log quotes no statement', async () => {
    const held = await open(folder.path)
    await expect(ask(held, `SELECT 1 / 0, 'SECRET'`)).rejects.toThrow()
    await expect(ask(held, `SELECT 'SECRET'::int`)).rejects.toThrow()
    await held.release()
    const log = await readFile(join(folder.path, 'database.log'), 'utf8')
    expect(log).toContain('ready to accept connections')
    expect(log).not.toContain('SECRET')
  })

  it('the record of Quorate 0.1 is left as it is, and the error says so', async () => {
    await mkdir(join(folder.path, 'postgres'), { recursive: true })
    await writeFile(join(folder.path, 'postgres', 'PG_VERSION'), '18\n')
    await expect(open(folder.path)).rejects.toMatchObject({
      code: 'folder-too-old',
      message: `The data folder ${folder.path} holds the record of Quorate 0.1, which this version cannot read. Start it with that version, or choose another DATA_FOLDER; to begin anew in this one, move its folder “postgres” away.`,
    })
    expect(existsSync(join(folder.path, 'database'))).toBe(false)
  })

  it('a database of another PostgreSQL is left as it is, and the error says so', async () => {
    await (await open(folder.path)).release()
    await writeFile(join(folder.path, 'database', 'PG_VERSION'), '17\n')
    await expect(open(folder.path)).rejects.toMatchObject({
      code: 'folder-too-old',
      message: expect.stringContaining(
        'was written by PostgreSQL 17, and this version of Quorate holds PostgreSQL 18',
      ),
    })
    await writeFile(join(folder.path, 'database', 'PG_VERSION'), '18\n')
    await (await open(folder.path)).release()
  })

  it('one that cannot start says why, and where to read more', async () => {
    await (await open(folder.path)).release()
    await writeFile(join(folder.path, 'database', 'postgresql.auto.conf'), 'no_such_setting = 1\n')
    await expect(open(folder.path)).rejects.toMatchObject({
      code: 'database-broken',
      message: expect.stringMatching(
        /^The embedded database does not start: .*contains errors\. .*database\.log says more\.$/,
      ),
    })
  })
})

describe.each([
  ['blanks, a comma and quotes', tmpdir(), `da ta, "of" o'ne`],
  ['a path that no socket’s name can hold', tmpdir(), `${'deep/'.repeat(40)}data`],
  ['a home that nobody else may enter', homedir(), 'data'],
])('in a folder with %s', (_, parent, name) => {
  const folder = dataFolder(parent, name)

  it('it is created, found again, and leaves no trace elsewhere', async () => {
    const first = await open(folder.path)
    const { host = '' } = first.address
    await ask(first, 'CREATE TABLE kept ()')
    await first.release()
    const second = await open(folder.path)
    expect(await ask(second, 'SELECT count(*) FROM kept')).toEqual(['0'])
    await second.release()
    expect(existsSync(host)).toBe(host === join(folder.path, 'database'))
  })
})

describe('in a folder reached through a link', () => {
  const folder = dataFolder(tmpdir(), `${'deep/'.repeat(40)}data`)

  it('only we may follow the link, and it is recreated after a clean-up', async () => {
    const held = await open(folder.path)
    const home = join(held.address.host ?? '', '..')
    expect((await stat(home)).mode & 0o777).toBe(0o700)
    await rm(home, { recursive: true })
    expect(await ask(held, 'SELECT 1')).toEqual([1])
    expect((await stat(home)).mode & 0o777).toBe(0o700)
    await held.release()
    expect(existsSync(home)).toBe(false)
  })
})
