import type { Card } from '../cards/card.ts'
import { stillReadingCard } from '../conversation/reports/received.card.ts'

export type TellableProgress = { readonly done: number; readonly of: number | null }

/** Within the edit rate that both platforms allow a bot. */
const everyMilliseconds = 3000

/**
 * Runs something that may take long and reports progress from time to time. Reports stop once it is done, so that the
 * next message stays.
 */
export async function tellProgress<Result>(
  name: string,
  tell: (card: Card) => Promise<unknown>,
  work: (onProgress: (progress: TellableProgress) => void) => Promise<Result>,
): Promise<Result> {
  let progress: TellableProgress | null = null
  let telling: Promise<unknown> | null = null
  const timer = setInterval(() => {
    if (telling !== null) return
    // A failed report does not affect the work.
    telling = tell(stillReadingCard(name, progress))
      .catch(() => {})
      .finally(() => {
        telling = null
      })
  }, everyMilliseconds)
  try {
    return await work((now) => {
      progress = now
    })
  } finally {
    clearInterval(timer)
    await telling
  }
}
