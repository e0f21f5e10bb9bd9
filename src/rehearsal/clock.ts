import { join } from 'node:path'
import express, { type Router } from 'express'
import { z } from 'zod'
import { keep } from './keep.ts'

/** A clock that can be moved forward, so that a rehearsal need not wait for the day of the meeting. */
export type Clock = {
  now(): Date
  readonly startedAt: Date
  readonly routes: Router
  changed(listener: () => void): () => void
}

const stateSchema = z.object({ startedAt: z.coerce.date(), aheadMs: z.number().min(0) })
const forwardSchema = z.strictObject({ to: z.iso.datetime() })
/** Ten years. */
const maxMs = 10 * 366 * 24 * 3600 * 1000

/** Resumes the clock where it stopped. It only ever moves forward. */
export async function startClock(folder: string): Promise<Clock> {
  const { state, save } = await keep(join(folder, 'clock.json'), stateSchema, () => ({
    startedAt: new Date(),
    aheadMs: 0,
  }))
  const listeners = new Set<() => void>()
  const now = () => new Date(Date.now() + state.aheadMs)
  const routes = express.Router()
  routes.get('/', (_, response) => {
    response.json({ now: now().toISOString() })
  })
  routes.post('/', express.json(), async (request, response) => {
    const asked = forwardSchema.safeParse(request.body)
    const ahead = asked.success ? Date.parse(asked.data.to) - Date.now() : Number.NaN
    if (!(ahead > state.aheadMs && ahead < maxMs)) {
      response.status(400).json({ error: 'The clock goes forward only.' })
      return
    }
    state.aheadMs = ahead
    await save()
    for (const listener of listeners) listener()
    response.json({ now: now().toISOString() })
  })
  return {
    now,
    startedAt: state.startedAt,
    routes,
    changed(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
