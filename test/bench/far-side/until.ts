import { setTimeout as pause } from 'node:timers/promises'

const patienceMs = 30_000

/** Repeats the call until it returns something. */
export async function until<Found>(look: () => Found | undefined, what: string): Promise<Found> {
  for (const late = Date.now() + patienceMs; Date.now() < late; await pause(2)) {
    const found = look()
    if (found !== undefined) return found
  }
  throw new Error(`${what} did not come in time.`)
}
