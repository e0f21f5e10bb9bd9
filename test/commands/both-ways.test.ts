import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync } from 'node:fs'
import { mkdir, mkdtemp, readFile, stat, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { rosterColumns } from '../../src/committee/council/roster.ts'
import { databaseWords } from '../../src/store/database.words.ts'

const cli = fileURLToPath(new URL('../../dist/cli.js', import.meta.url))

let home: string
let data: string
let port: string
let program: ChildProcess | null = null
beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'quorate-'))
  data = join(home, 'data')
  port = String(await freePort())
})
afterAll(() => {
  program?.kill('SIGKILL')
})

/** Runs a command in a separate process, in the folder `home`. */
function begin(argv: readonly string[], more: Readonly<Record<string, string>> = {}) {
  const env = { PATH: process.env.PATH ?? '', DATA_FOLDER: 'data', ...more }
  return spawn(process.execPath, [cli, ...argv], { cwd: home, env, stdio: ['ignore', 'pipe', 'pipe'] })
}

async function type(argv: readonly string[], more?: Readonly<Record<string, string>>) {
  const child = begin(argv, more)
  const [out, err, code] = await Promise.all([text(child.stdout), text(child.stderr), exitOf(child)])
  return { code, out, err }
}

async function exitOf(child: ChildProcess): Promise<number | null> {
  await once(child, 'close')
  return child.exitCode
}

describe('commands reach the embedded record, whether or not the program is running', () => {
  test('if it is not, they start the server, share it, and stop it', async () => {
    expect(await type(['committee', 'add', 'Highways', '--council', 'Wyeford'])).toEqual({
      code: 0,
      out: 'Highways (Wyeford) is set up. Counts are not shown in its rooms.\n',
      err: '',
    })
    const rows = [rosterColumns.join(';'), 'Highways;Zoë Holt;zoe@w.gov.uk;clerk;;;;;;;']
    await writeFile(join(home, 'roster.csv'), rows.join('\r\n'))
    const [first, second] = await Promise.all([
      type(['roster', 'import', 'roster.csv']),
      type(['meeting', 'add', '--committee', 'highways', '--date', '2099-07-06']),
    ])
    expect(first).toEqual({ code: 0, out: '1 seat taken in, 1 of them new.\n', err: '' })
    expect(second.out).toBe('The meeting of Monday 6 July 2099 (Highways) is set up.\n')
    expect((await stat(data)).mode & 0o777).toBe(0o700)
    expect(existsSync(join(data, 'database', 'postmaster.pid'))).toBe(false)
  }, 120_000)

  test('if it is, they use its server, from the caller’s folder', async () => {
    program = begin(['start'], { PORT: port })
    await untilReady(program)
    await writeFile(
      join(home, 'report.md'),
      'Title: Potholes\n\nRecommendations\n\n(a) That the committee notes the survey.\n',
    )
    const received = await type([
      'receive',
      'report.md',
      '--open',
      '--committee',
      'Highways',
      '--meeting',
      '2099-07-06',
    ])
    expect(received).toMatchObject({ code: 0, err: '' })
    expect(received.out).toContain(
      'Filed as item 1 of the meeting of Monday 6 July 2099 (Highways): Potholes',
    )
    expect(await type(['receive', 'none.md', '--committee', 'Highways'])).toEqual({
      code: 2,
      out: '',
      err: 'There is no file at none.md.\n',
    })
  }, 120_000)

  test('a second program on the same port is told so, and the first runs on', async () => {
    const second = await type(['start'], { PORT: port })
    expect(second.code).toBe(2)
    expect(second.err.trimEnd().split('\n').at(-1)).toBe(
      `Port ${port} is taken: another program uses it, perhaps Quorate itself. Stop that program, or set PORT to another number.`,
    )
    expect((await fetch(`http://127.0.0.1:${port}/readyz`)).status).toBe(200)
  }, 120_000)

  test('if it was killed and left its server, they find what it recorded, and stop the server', async () => {
    program?.kill('SIGKILL')
    const said = await type(['status'])
    expect(said).toMatchObject({ code: 0, err: '' })
    expect(said.out).toContain(`Highways (Wyeford)
  Monday 6 July 2099: not posted to members yet
    Item 1. Potholes
`)
    expect(existsSync(join(data, 'database', 'postmaster.pid'))).toBe(false)
  }, 120_000)
})

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  return typeof address === 'object' && address !== null ? address.port : 0
}

async function untilReady(child: ChildProcess): Promise<void> {
  let log = ''
  for await (const chunk of child.stderr ?? []) {
    log += String(chunk)
    if (log.includes('Quorate is ready')) break
  }
  expect(log).toContain('Quorate is ready')
}

test('read touches no record: it needs no folder and no server, and loads none of their code', async () => {
  await writeFile(join(home, 'noted.md'), 'Title: Potholes\n\nRecommendations\n\n(a) That it is noted.\n')
  const away = { DATA_FOLDER: join(home, 'nowhere'), DATABASE_URL: 'postgres://nobody@192.0.2.1/none' }
  expect(await type(['read', 'noted.md'], away)).toMatchObject({ code: 0, err: '' })
  expect(existsSync(join(home, 'nowhere'))).toBe(false)
  const loaded = [...staticImports(resolve('src/cli.ts'))]
  expect(
    loaded.filter((one) => /src\/(store|delivery|platforms|rehearsal)\/|src\/(program|main)\.ts/.test(one)),
  ).toEqual([])
  expect(loaded.filter((one) => /prisma|^pg$|mammoth|unpdf|bolt|botbuilder/.test(one))).toEqual([])
})

/** Every module that is loaded at startup, by its path or its package. */
function staticImports(path: string, seen = new Set<string>()): Set<string> {
  if (seen.has(path)) return seen
  seen.add(path)
  for (const [, type, from = ''] of readFileSync(path, 'utf8').matchAll(
    /^(?:import|export) (type )?[^'"]*?from '([^']+)'/gm,
  )) {
    if (type !== undefined) continue
    if (from.startsWith('.')) staticImports(resolve(dirname(path), from), seen)
    else seen.add(from)
  }
  return seen
}

test('in a rehearsal they use its clock, which may have been moved forward', async () => {
  const day = 24 * 3600_000
  await mkdir(join(home, 'ahead', 'rehearsal'), { recursive: true })
  const clock = { startedAt: new Date(), aheadMs: 1000 * day }
  await writeFile(join(home, 'ahead', 'rehearsal', 'clock.json'), JSON.stringify(clock))
  const ahead = { DATA_FOLDER: 'ahead' }
  await type(['committee', 'add', 'Highways', '--council', 'Wyeford'], ahead)
  const date = new Date(Date.now() + 500 * day).toISOString().slice(0, 10)
  const said = await type(['meeting', 'add', '--committee', 'highways', '--date', date], ahead)
  expect(said).toMatchObject({ code: 2, err: expect.stringContaining('past') })
}, 60_000)

test('a setting that cannot be understood is a wrong call', async () => {
  expect(await type(['status'], { PORT: 'many' })).toEqual({
    code: 2,
    out: '',
    err: 'PORT must be a number from 1 to 65535.\n',
  })
})

test('a fault is one sentence, and the log has its reference and its place', async () => {
  const folder = join(home, 'broken')
  await mkdir(folder)
  await writeFile(join(folder, 'locks'), 'no folder')
  const said = await type(['status'], { DATA_FOLDER: 'broken' })
  expect(said).toMatchObject({ code: 1, out: '' })
  const [, place = '', reference] =
    /^Something went wrong on our side \(\w+\); (.+) says more under the reference (\w{8})\.\n$/.exec(
      said.err,
    ) ?? []
  expect(place).toBe(join('broken', 'commands.log'))
  const log = await readFile(join(home, place), 'utf8')
  expect(JSON.parse(log)).toMatchObject({
    reference,
    at: expect.arrayContaining([expect.stringContaining('openDatabase')]),
  })
}, 60_000)

test('a fault that cannot be logged is one sentence too', async () => {
  const folder = join(home, 'unlogged')
  await mkdir(join(folder, 'commands.log'), { recursive: true })
  await writeFile(join(folder, 'locks'), 'no folder')
  expect(await type(['status'], { DATA_FOLDER: 'unlogged' })).toMatchObject({
    code: 1,
    out: '',
    err: expect.stringMatching(/^Something went wrong on our side \(\w+\), and it could not be logged\.\n$/),
  })
})

test('a file where the data folder should be is named', async () => {
  await writeFile(join(home, 'in-the-way'), '')
  expect(await type(['status'], { DATA_FOLDER: 'in-the-way' })).toEqual({
    code: 2,
    out: '',
    err: `${databaseWords.folderUnusable('in-the-way', 'EEXIST')}\n`,
  })
})

test('a reader who stops reading is not a fault', async () => {
  const child = begin(['--help'])
  child.stdout.destroy()
  expect(await exitOf(child)).toBe(0)
  child.stderr.resume()
})
