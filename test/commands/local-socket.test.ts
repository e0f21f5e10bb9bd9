import { chmod, mkdtemp, rm, stat, writeFile } from 'node:fs/promises'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { askRunningProgram } from '../../src/commands/ask-running-program.ts'
import type { Console } from '../../src/commands/command.ts'
import { listenLocally } from '../../src/commands/local-socket.ts'
import { reachRecord } from '../../src/commands/reach-record.ts'
import { CommitteeError } from '../../src/committee/kernel/errors.ts'
import { memoryCore } from './typed.ts'

type Run = Parameters<typeof listenLocally>[1]

let folder: string
let listening: { close(): Promise<void> } | null
let said: string[]
let console: Console
beforeEach(async () => {
  folder = join(await mkdtemp(join(tmpdir(), 'quorate-')), 'data')
  listening = null
  said = []
  console = {
    cwd: '/where/the/caller/stands',
    out: (text) => said.push(`out ${text}`),
    err: (text) => said.push(`err ${text}`),
    busy: (doing) => said.push(`busy ${doing}`),
  }
})
afterEach(async () => {
  await listening?.close()
})

const listen = async (run: Run) => {
  listening = await listenLocally(folder, run)
}
const socket = () => join(folder, 'quorate.sock')
const modeOf = async (path: string) => ((await stat(path)).mode & 0o777).toString(8)

test('the running program is told what was typed and where, and answers as it goes', async () => {
  await listen(async (argv, { cwd, out, err, busy }) => {
    out(`${cwd}: ${argv.join(' ')}\n`)
    busy('Reading')
    busy(null)
    err('“two”\nlines\n')
    return 2
  })
  expect(await askRunningProgram(folder, ['read', 'Ü \n.md'], console)).toBe(2)
  expect(said).toEqual([
    'out /where/the/caller/stands: read Ü \n.md\n',
    'busy Reading',
    'busy null',
    'err “two”\nlines\n',
    'busy null',
  ])
})

test('only the owner may open the folder and the socket, whatever they were before', async () => {
  await listen(async () => 0)
  expect([await modeOf(folder), await modeOf(socket())]).toEqual(['700', '600'])
  await listening?.close()
  await chmod(folder, 0o755)
  await listen(async () => 0)
  expect([await modeOf(folder), await modeOf(socket())]).toEqual(['700', '600'])
})

test('many ask at once, and each gets its own answer', async () => {
  await listen(async ([word = ''], { out }) => {
    out(word)
    return word.length
  })
  const words = ['a', 'bb', 'ccc', 'dddd'.repeat(20_000)]
  const codes = await Promise.all(words.map((word) => askRunningProgram(folder, [word], console)))
  expect(codes).toEqual([1, 2, 3, 80_000])
  expect(said.filter((one) => one.startsWith('out')).sort()).toEqual(words.map((word) => `out ${word}`))
})

test('where no program runs, or one has died and left its socket, nobody answers', async () => {
  expect(await askRunningProgram(folder, [], console)).toBeNull()
  await listen(async () => 0)
  await listening?.close()
  expect(await askRunningProgram(folder, [], console)).toBeNull()
  await writeFile(socket(), '')
  expect(await askRunningProgram(folder, [], console)).toBeNull()
  await listen(async () => 0)
  expect(await askRunningProgram(folder, [], console)).toBe(0)
})

test('a program that stops before it has answered is told in one sentence', async () => {
  const server = (await import('node:net')).createServer((one) => one.destroy())
  await listen(async () => 0)
  await listening?.close()
  await new Promise<void>((resolve) => server.listen(socket(), resolve))
  expect(await askRunningProgram(folder, [], console)).toBe(1)
  expect(said).toContain('err The running program stopped before it had answered; please try again.\n')
  await new Promise((resolve) => server.close(resolve))
})

test('a stop waits for what is under way, and cuts off whoever has asked for nothing', async () => {
  let finish = () => {}
  let begun = () => {}
  const under = new Promise<void>((resolve) => {
    begun = resolve
  })
  await listen(async (_, { out }) => {
    begun()
    await new Promise<void>((resolve) => {
      finish = resolve
    })
    out('done')
    return 0
  })
  const idle = connect(socket())
  const cut = new Promise((resolve) => idle.once('close', resolve))
  const answer = askRunningProgram(folder, [], console)
  await under
  const closed = listening?.close()
  await cut
  finish()
  expect(await answer).toBe(0)
  expect(said).toContain('out done')
  await closed
})

test.each(['nonsense', '{"argv":"status","cwd":"/"}', '[]', '{"argv":[1],"cwd":"/"}'])(
  'what is no call is refused, and nothing runs: %s',
  async (line) => {
    let ran = false
    await listen(async () => {
      ran = true
      return 0
    })
    const client = connect(socket()).setEncoding('utf8')
    let text = ''
    client.on('data', (chunk) => {
      text += chunk
    })
    client.write(`${line}\n`)
    await new Promise((resolve) => client.once('close', resolve))
    expect(text).toBe(
      '{"kind":"stderr","text":"The running program did not understand this call.\\n"}\n{"kind":"exit","code":2}\n',
    )
    expect(ran).toBe(false)
  },
)

test('a caller who asks without end is cut off', async () => {
  await listen(async () => 0)
  const client = connect(socket())
  client.on('error', () => {})
  const cut = new Promise((resolve) => client.once('close', resolve))
  client.write('x'.repeat(1_100_000))
  await cut
})

test('a caller who goes away leaves what was asked for to be done', async () => {
  let done = () => {}
  const whole = new Promise<void>((resolve) => {
    done = resolve
  })
  await listen(async (_, { out }) => {
    client.destroy()
    await new Promise((resolve) => client.once('close', resolve))
    out('x'.repeat(100_000))
    await new Promise((resolve) => setTimeout(resolve, 50))
    out('y')
    done()
    return 0
  })
  const client = connect(socket())
  client.write('{"argv":[],"cwd":"/"}\n')
  await whole
  expect(await askAfter()).toBe(0)
})

/** The program answers still. */
async function askAfter(): Promise<number | null> {
  await listening?.close()
  await listen(async () => 0)
  return askRunningProgram(folder, [], console)
}

test('a folder whose path holds no socket is refused with what to do', async () => {
  folder = join(tmpdir(), 'x'.repeat(120))
  await expect(listenLocally(folder, async () => 0)).rejects.toThrow(
    `The path of the data folder is too long (${folder}). Please choose a shorter one.`,
  )
  await rm(folder, { recursive: true, force: true })
})

test('the folder is opened where nobody answers, and closed again', async () => {
  let open = 0
  const opening = async () => {
    open++
    return { core: memoryCore(), close: async () => void open-- }
  }
  const run = async () => void said.push(`open ${open}`)
  expect(await reachRecord({ folder, open: opening }, [], console, run)).toBe(0)
  expect(said).toContain('open 1')
  const fails = reachRecord({ folder, open: opening }, [], console, () => Promise.reject(new Error('no')))
  await expect(fails).rejects.toThrow('no')
  expect(open).toBe(0)
})

test('on a database server no program is asked', async () => {
  await listen(async () => 9)
  const opening = async () => ({ core: memoryCore(), close: async () => {} })
  expect(await reachRecord({ folder: null, open: opening }, [], console, async () => {})).toBe(0)
})

test('a program that has the folder and is still starting is waited for', async () => {
  const held = new CommitteeError('folder-in-use', 'The data folder is in use.')
  const opening = async () => {
    if (listening === null) await listen(async () => 7)
    throw held
  }
  expect(await reachRecord({ folder, open: opening }, [], console, async () => {})).toBe(7)
})
