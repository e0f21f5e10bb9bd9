import { Agent } from 'node:http'
import { performance } from 'node:perf_hooks'
import { setTimeout as pause } from 'node:timers/promises'
import type { z } from 'zod'
import { post } from './post.ts'
import { type Hits, volleySchema } from './volley.ts'

/** Slack then gives up and tells the member that it did not work. */
const patienceMs = 3000

/** The members run in a process of their own, so that their cost delays nothing that is measured. */
async function fire(volley: z.output<typeof volleySchema>): Promise<Hits> {
  const { ports, shots, times, pace, seconds, mark } = volley
  const agent = new Agent({ keepAlive: true, ...('atOnce' in pace ? { maxSockets: pace.atOnce } : {}) })
  const hits: Hits = { seconds: 0, times: [], taken: [], refused: 0 }
  const begun = performance.now()
  const one = async (at: number, due: number) => {
    const shot = shots[at % shots.length]
    const port = ports[at % ports.length]
    if (shot === undefined || port === undefined) return
    const answer = await post(agent, port, shot).catch(() => null)
    const milliseconds = performance.now() - due
    hits.times.push(milliseconds)
    const isTaken = answer?.status === 200 && answer.text.includes(mark)
    if (isTaken && milliseconds <= patienceMs) hits.taken.push(at)
    else hits.refused += 1
  }
  const isOver = () => performance.now() - begun > seconds * 1000
  if ('atOnce' in pace) {
    let next = 0
    const member = async () => {
      while (next < shots.length * times && !isOver()) await one(next++, performance.now())
    }
    await Promise.all(Array.from({ length: pace.atOnce }, member))
  } else {
    const sent: Promise<void>[] = []
    for (let at = 0; at < shots.length * times && !isOver(); at++) {
      const due = begun + (at * 1000) / pace.perSecond
      await pause(Math.max(0, due - performance.now()))
      sent.push(one(at, due))
    }
    await Promise.all(sent)
  }
  agent.destroy()
  hits.seconds = (performance.now() - begun) / 1000
  return hits
}

process.on('message', (message) => {
  void fire(volleySchema.parse(message)).then((hits) => process.send?.(hits))
})
process.once('disconnect', () => process.exit())
