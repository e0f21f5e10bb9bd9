import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readFile, rm, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { pino } from 'pino'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createStore } from '../../src/store/create-store.ts'
import type { Database } from '../../src/store/database.ts'
import { openDatabase } from '../../src/store/open-database.ts'
import { postgresMajor } from '../../src/store/open-embedded.ts'
import { makeServerDatabase, server } from '../support/server-database.ts'

const script = fileURLToPath(new URL('../support/hold-folder.mjs', import.meta.url))
const log = pino({ level: 'silent' })
const noQueue = { send: async () => {}, wake() {} }

describe('the embedded database', { timeout: 60_000 }, () => {
  let folder: string
  let children: ChildProcess[] = []
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'quorate-folder-'))
  })
  afterEach(async () => {
    for (const child of children) child.kill('SIGKILL')
    children = []
    await rm(folder, { recursive: true, force: true })
  })

  const open = (onLost: (why: string) => void = expect.unreachable): Promise<Database> =>
    openDatabase({ databaseUrl: null, folder, log, onLost })
  const run = (mode: 'write' | 'hold') => {
    const child = fork(script, [folder, mode], { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] })
    children.push(child)
    const said: Record<string, unknown>[] = []
    child.on('message', (message) => said.push(Object(message)))
    const says = (what: string) =>
      vi.waitFor(() => said.find((one) => what in one) ?? expect.unreachable(`nothing ${what}`), 20_000)
    return { child, said, says }
  }

  it('keeps what was written when it is opened again', async () => {
    const first = await open()
    await createStore(first, noQueue).transact((tx) => tx.councils.insert({ id: 'c', name: 'Wyeford' }))
    await first.close()
    const second = await open()
    expect(await createStore(second, noQueue).look.councils.find({})).toEqual([{ id: 'c', name: 'Wyeford' }])
    await second.close()
    expect((await readFile(join(folder, 'postgres', 'PG_VERSION'), 'utf8')).trim()).toBe(postgresMajor)
  })

  it('refuses a second process with a sentence that says who holds the folder', async () => {
    const database = await open()
    const answer = await run('hold').says('refused')
    expect(answer).toMatchObject({ refused: 'folder-in-use' })
    expect(answer.sentence).toContain(folder)
    expect(answer.sentence).toContain(`process ${process.pid}`)
    expect(answer.sentence).toMatch(/since 20\d\d-/)
    await database.close()
    await run('hold').says('opened')
  })

  it('refuses a folder of another PostgreSQL, and leaves it as it was', async () => {
    await (await open()).close()
    await writeFile(join(folder, 'postgres', 'PG_VERSION'), '17\n')
    await expect(open()).rejects.toMatchObject({
      code: 'folder-too-old',
      message: expect.stringContaining('17'),
    })
    await writeFile(join(folder, 'postgres', 'PG_VERSION'), `${postgresMajor}\n`)
    await (await open()).close()
  })

  it('begins anew where a first start was cut short', async () => {
    const making = run('write')
    await new Promise((resolve) => setTimeout(resolve, 700))
    making.child.kill('SIGKILL')
    await once(making.child, 'exit')
    await (await open()).close()
  })

  it('loses nothing that it acknowledged before it was killed, and opens for the next process', async () => {
    const { child, said, says } = run('write')
    await says('wrote')
    await new Promise((resolve) => setTimeout(resolve, 500))
    child.kill('SIGKILL')
    await once(child, 'exit')
    const acknowledged = said.map(({ wrote }) => wrote).filter((id) => typeof id === 'string')
    expect(acknowledged.length).toBeGreaterThan(10)
    const database = await open()
    const kept = new Set((await createStore(database, noQueue).look.councils.find({})).map(({ id }) => id))
    expect(acknowledged.filter((id) => !kept.has(id))).toEqual([])
    await database.close()
  })

  it('says so at once when its lock is taken away', async () => {
    const { says } = run('hold')
    await says('opened')
    await utimes(join(folder, 'lock'), new Date(), new Date(Date.now() + 5000))
    expect(await says('lost')).toMatchObject({ lost: expect.stringContaining('data folder') })
  })

  it('says so when a commit fails, which the adapter would take for success', async () => {
    const lost: string[] = []
    const database = await open((why) => lost.push(why))
    await database.prisma.$executeRaw`CREATE TABLE one (id int PRIMARY KEY)`
    await database.prisma.$executeRaw`CREATE TABLE two (one int REFERENCES one DEFERRABLE INITIALLY DEFERRED)`
    await database.prisma.$transaction((tx) => tx.$executeRaw`INSERT INTO two VALUES (1)`).catch(() => {})
    expect(lost).toHaveLength(1)
    await database.close()
  })
})

describe('a server', { timeout: 30_000 }, () => {
  it.runIf(server !== null)('is brought up to date once where several start at the same moment', async () => {
    const { url, drop } = await makeServerDatabase(server ?? '')
    const openOne = () => openDatabase({ databaseUrl: url, folder: '', log, onLost: () => {} })
    const [one, ...others] = await Promise.all([openOne(), openOne(), openOne(), openOne()])
    const rows = await one.prisma.$queryRaw`
      SELECT migration_name FROM _prisma_migrations GROUP BY migration_name HAVING count(*) > 1`
    expect(rows).toEqual([])
    expect(await createStore(one, noQueue).look.councils.count({})).toBe(0)
    for (const database of [one, ...others]) await database.close()
    await drop()
  })

  it('that does not answer is named as such', async () => {
    const databaseUrl = 'postgres://nobody@127.0.0.1:9/none'
    const opening = openDatabase({ databaseUrl, folder: '', log, onLost: () => {} })
    await expect(opening).rejects.toMatchObject({ code: 'database-unreachable' })
  })
})
