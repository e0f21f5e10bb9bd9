import { spawn } from 'node:child_process'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { Client } from 'pg'
import { expect, it, vi } from 'vitest'
import { holdServer } from '../../../src/store/embedded/hold-server.ts'
import { dataFolder, signal } from '../../support/data-folder.ts'

vi.setConfig({ testTimeout: 120_000 })

const folder = dataFolder()
const open = () => holdServer(folder.path, expect.unreachable, { settings: { fsync: 'off' } })
const inCluster = (file: string) => join(folder.path, 'database', file)

it('it starts again if its creation was interrupted', async () => {
  const making = folder.run('hold')
  await vi.waitFor(async () => expect(await halves()).toHaveLength(1), 20_000)
  await making.kill()
  const held = await open()
  await held.release()
  expect(await readdir(folder.path)).toContain('database')
})

it.each([
  ['is empty', () => ''],
  ['is cut short', () => 'nonsense'],
  ['names another process', (text: string, other: number) => text.replace(/^\d+/, String(other))],
])('a postmaster.pid that %s does not keep the server from starting', async (_, change) => {
  const other = spawn('sleep', ['600'])
  const first = await open()
  const [text, socketLock] = await Promise.all(
    ['postmaster.pid', '.s.PGSQL.5432.lock'].map((file) => readFile(inCluster(file), 'utf8')),
  )
  await first.release()
  await writeFile(inCluster('postmaster.pid'), change(text ?? '', other.pid ?? 0))
  await writeFile(inCluster('.s.PGSQL.5432.lock'), change(socketLock ?? '', other.pid ?? 0))
  const second = await open()
  expect(await folder.postmaster()).not.toBe(other.pid)
  await second.release()
  expect(other.exitCode).toBeNull()
  other.kill()
})

it('it waits for the children of a killed server', async () => {
  const killed = folder.run('hold')
  await killed.says('opened')
  const server = (await folder.postmaster()) ?? 0
  const children = await childrenOf(server)
  expect(children.length).toBeGreaterThan(2)
  for (const child of children) signal(child, 'SIGSTOP')
  await killed.kill()
  signal(server, 'SIGKILL')
  let opened = false
  const opening = open().then((held) => {
    opened = true
    return held
  })
  await pause(1500)
  expect(opened).toBe(false)
  for (const child of children) signal(child, 'SIGCONT')
  await (await opening).release()
})

it('if the server dies under a program, it is restarted', async () => {
  const held = await open()
  const before = await folder.postmaster()
  signal(before ?? 0, 'SIGKILL')
  await vi.waitFor(async () => expect(await answers(held.address)).toBe(true), 20_000)
  expect(await folder.postmaster()).not.toBe(before)
  await held.release()
  expect(await folder.postmaster()).toBeNull()
})

it('if it cannot be restarted, the program is told why', async () => {
  let why = ''
  const held = await holdServer(folder.path, (said) => {
    why = said
  })
  await writeFile(inCluster('postgresql.auto.conf'), 'no_such_setting = 1\n')
  signal((await folder.postmaster()) ?? 0, 'SIGKILL')
  await vi.waitFor(
    () => expect(why).toMatch(/^The embedded database does not start: .*contains errors/),
    20_000,
  )
  await held.release()
})

async function answers(address: ConstructorParameters<typeof Client>[0]): Promise<boolean> {
  const client = new Client(address)
  client.on('error', () => {})
  try {
    await client.connect()
    await client.end()
    return true
  } catch {
    return false
  }
}

async function halves(): Promise<string[]> {
  return (await readdir(folder.path)).filter((name) => name.endsWith('.new'))
}

async function childrenOf(parent: number): Promise<number[]> {
  const all = (await readdir('/proc')).map(Number).filter((pid) => pid > 0)
  const parents = await Promise.all(
    all.map(async (pid) => {
      const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '')
      return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1])
    }),
  )
  return all.filter((_, at) => parents[at] === parent)
}
