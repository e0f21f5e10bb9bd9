import type { Database } from './database.ts'

export type WakeUps = {
  /** Announces that something for the outbox was committed. */
  wake(): Promise<void>
  listen(heard: () => void): Promise<() => Promise<void>>
}

/** A program that runs the outbox wakes it without the database; any other notifies those that do. */
export function wakeUpsOn(database: Pick<Database, 'notify' | 'listen'>): WakeUps {
  let here: (() => void) | null = null
  return {
    async wake() {
      if (here !== null) return here()
      // The commit stands, and the outbox finds it anyway.
      await database.notify().catch(() => {})
    },
    async listen(heard) {
      here = heard
      const stop = await database.listen(heard)
      return async () => {
        here = null
        await stop()
      }
    },
  }
}
