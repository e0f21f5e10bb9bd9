import type { Database } from './database.ts'

export type WakeUps = {
  /** Says that something for the outbox has been committed. */
  wake(): Promise<void>
  listen(heard: () => void): Promise<() => Promise<void>>
}

/** A program that runs the outbox wakes it without asking the database; any other tells those that do. */
export function wakeUpsOn(database: Pick<Database, 'notify' | 'listen'>): WakeUps {
  let here: (() => void) | null = null
  return {
    async wake() {
      if (here !== null) return here()
      // What was committed stays so, and the outbox finds it in any case.
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
