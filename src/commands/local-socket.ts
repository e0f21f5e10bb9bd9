import { chmod, mkdir, rm } from 'node:fs/promises'
import { createServer, type Socket } from 'node:net'
import type { Console } from './command.ts'
import { addressIn, type Message, parseJson, requestSchema } from './local-messages.ts'

type Run = (argv: readonly string[], console: Console) => Promise<number>

/** What a shell may hand over is itself bounded, well below this. */
const longestRequest = 1_000_000

/** A caller who was answered hangs up at once, unless it hangs itself. */
const longestGoodbyeMs = 1000

/**
 * Answers commands in the data folder, which only its owner may enter. Call it with the folder held.
 * @param run runs what was typed, and returns the exit code
 */
export async function listenLocally(folder: string, run: Run): Promise<{ close(): Promise<void> }> {
  const address = addressIn(folder)
  const idle = new Set<Socket>()
  const answers = new Map<Socket, Promise<void>>()
  const server = createServer((socket) => {
    idle.add(socket)
    socket.once('close', () => idle.delete(socket))
    // Whoever asked has gone away; what they asked for is done to its end.
    socket.on('error', () => {})
    onRequest(socket, (line) => {
      idle.delete(socket)
      answers.set(socket, answerTo(socket, line, run))
      socket.once('close', () => answers.delete(socket))
    })
  })
  if (process.platform !== 'win32') {
    await mkdir(folder, { recursive: true, mode: 0o700 })
    await chmod(folder, 0o700)
    // One that is there was left by a program that died: the folder is ours.
    await rm(address, { force: true })
  }
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(address, resolve)
  })
  if (process.platform !== 'win32') await chmod(address, 0o600)
  return {
    async close() {
      const closed = new Promise((resolve) => server.close(resolve))
      for (const socket of idle) socket.destroy()
      await Promise.all(answers.values())
      setTimeout(() => {
        for (const socket of answers.keys()) socket.destroy()
      }, longestGoodbyeMs).unref()
      await closed
    },
  }
}

function onRequest(socket: Socket, take: (line: string) => void): void {
  let text = ''
  const gather = (chunk: string) => {
    text += chunk
    if (text.length > longestRequest) return void socket.destroy()
    const end = text.indexOf('\n')
    if (end === -1) return
    socket.off('data', gather)
    take(text.slice(0, end))
  }
  socket.setEncoding('utf8').on('data', gather)
}

async function answerTo(socket: Socket, line: string, run: Run): Promise<void> {
  const say = (message: Message) => {
    if (socket.writable) socket.write(`${JSON.stringify(message)}\n`)
  }
  const request = requestSchema.safeParse(parseJson(line))
  if (!request.success) {
    say({ kind: 'stderr', text: 'The running program did not understand this call.\n' })
    say({ kind: 'exit', code: 2 })
  } else {
    const { argv, cwd } = request.data
    const code = await run(argv, {
      cwd,
      out: (text) => say({ kind: 'stdout', text }),
      err: (text) => say({ kind: 'stderr', text }),
      busy: (doing) => say({ kind: 'busy', doing }),
    })
    say({ kind: 'exit', code })
  }
  socket.end()
}
