import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'

export type RunningProgram = {
  readonly url: string
  /** Its log, to explain a failure. */
  log(): string
  kill(signal: 'SIGTERM' | 'SIGKILL'): Promise<void>
}

const entry = fileURLToPath(new URL('../../dist/cli.js', import.meta.url))

/** Starts the built program in a separate process, and waits until it is ready. */
export async function startProgram(folder: string, port: number): Promise<RunningProgram> {
  const child = spawn(process.execPath, [entry, 'start'], {
    cwd: folder,
    env: environment(port),
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let written = ''
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => {
      written += chunk.toString()
    })
  const url = `http://127.0.0.1:${port}`
  await untilReady(url, child, () => written)
  return {
    url,
    log: () => written,
    async kill(signal) {
      if (child.exitCode !== null || child.signalCode !== null) return
      const ended = once(child, 'exit')
      child.kill(signal)
      await ended
    },
  }
}

/**
 * Passes none of this machine's own settings: with a configured platform it would start no rehearsal. It does not set
 * the data folder either, which is then `data` in the program's working directory.
 */
function environment(port: number): Record<string, string> {
  return { PATH: process.env.PATH ?? '', PORT: String(port) }
}

async function untilReady(url: string, child: ChildProcess, log: () => string): Promise<void> {
  const end = Date.now() + 60_000
  while (Date.now() < end && child.exitCode === null) {
    const answer = await fetch(`${url}/readyz`).catch(() => null)
    if (answer?.ok === true && log().includes('Quorate is ready')) return
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  child.kill('SIGKILL')
  throw new Error(`The program did not start:\n${log()}`)
}

export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = z.object({ port: z.number() }).parse(server.address())
  server.close()
  await once(server, 'close')
  return port
}
