import { type ChildProcess, fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { ended, freePort } from '../driver/checkout.ts'
import { type Hits, hitsSchema, type Volley } from './volley.ts'

const script = (name: string) => fileURLToPath(new URL(name, import.meta.url))

export type Crowd = { fire(volley: Volley): Promise<Hits>; stop(): Promise<void> }

export function startCrowd(): Crowd {
  const child = fork(script('./members.js'), { stdio: 'inherit' })
  return {
    async fire(volley) {
      const answer = answerOf(child)
      child.send(volley)
      return hitsSchema.parse(await answer)
    },
    stop: () => ended(child),
  }
}

export type Bare = { readonly port: number; stop(): Promise<void> }

/** Starts an app of the SDK alone in a process of its own. */
export async function startBare(sdk: 'Bolt' | 'teams-ai', farSide: string): Promise<Bare> {
  const port = await freePort()
  const child = fork(script('../bare/serve-bare.js'), [sdk, String(port), farSide], { stdio: 'inherit' })
  await answerOf(child)
  return { port, stop: () => ended(child) }
}

function answerOf(child: ChildProcess): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const gone = () => reject(new Error('A process of the bench ended.'))
    child.once('exit', gone)
    child.once('message', (message) => {
      child.off('exit', gone)
      resolve(message)
    })
  })
}
