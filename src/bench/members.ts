import { Agent, request } from 'node:http'
import { performance } from 'node:perf_hooks'
import { type Hits, type Shot, type Volley, volleySchema } from './world.ts'

/** The members, who send their forms from a process of their own: each of so many sends the next as soon as the last
 * is answered. */
async function fire({ port, shots, times, inFlight, seconds, mark }: Volley): Promise<Hits> {
  const agent = new Agent({ keepAlive: true, maxSockets: inFlight })
  const taken: Hits['taken'] = []
  const begun = performance.now()
  let refused = 0
  let next = 0
  const member = async () => {
    for (let at = next++; at < shots.length * times; at = next++) {
      const shot = shots[at % shots.length]
      if (shot === undefined || performance.now() - begun > seconds * 1000) return
      const start = performance.now()
      if (!(await isTaken(agent, port, shot, mark))) refused += 1
      else taken.push({ shot: at % shots.length, milliseconds: performance.now() - start })
    }
  }
  await Promise.all(Array.from({ length: inFlight }, member))
  agent.destroy()
  return { seconds: (performance.now() - begun) / 1000, taken, refused }
}

function isTaken(agent: Agent, port: number, shot: Shot, mark: string): Promise<boolean> {
  return new Promise((resolve) => {
    const { path, body } = shot
    const headers = { ...shot.headers, 'content-length': Buffer.byteLength(body) }
    const call = request({ agent, port, host: '127.0.0.1', method: 'POST', path, headers }, (response) => {
      let text = ''
      response.setEncoding('utf8')
      response.on('data', (chunk: string) => {
        text += chunk
      })
      response.on('end', () => resolve(response.statusCode === 200 && text.includes(mark)))
      response.on('error', () => resolve(false))
    })
    call.on('error', () => resolve(false))
    call.end(body)
  })
}

process.on('message', (message) => {
  void fire(volleySchema.parse(message)).then((hits) => process.send?.(hits))
})
process.once('disconnect', () => process.exit())
