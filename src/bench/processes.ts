import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { fileURLToPath } from 'node:url'
import { type Hits, hitsSchema, type Served, type Volley } from './world.ts'

const script = (name: string) => fileURLToPath(new URL(`./${name}`, import.meta.url))

export type Serving = { readonly port: number; stop(): Promise<void> }

export async function startServing(served: Omit<Served, 'port'>): Promise<Serving> {
  const port = await freePort()
  const child = fork(script('serve.js'), [JSON.stringify({ ...served, port })], { stdio: 'inherit' })
  await answerOf(child, served.kind)
  return { port, stop: () => ended(child) }
}

export type Members = { fire(volley: Volley): Promise<Hits>; stop(): Promise<void> }

export function startMembers(): Members {
  const child = fork(script('members.js'), { stdio: 'inherit' })
  return {
    async fire(volley) {
      const answer = answerOf(child, 'the members')
      child.send(volley)
      return hitsSchema.parse(await answer)
    },
    stop: () => ended(child),
  }
}

async function answerOf(child: ChildProcess, who: string): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const gone = () => reject(new Error(`The process of ${who} ended.`))
    child.once('exit', gone)
    child.once('message', (message) => {
      child.off('exit', gone)
      resolve(message)
    })
  })
}

export async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return
  const exit = once(child, 'exit')
  child.kill('SIGTERM')
  await exit
}

export async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  await new Promise((resolve) => server.close(resolve))
  if (address === null || typeof address === 'string') throw new Error('No port is free.')
  return address.port
}
