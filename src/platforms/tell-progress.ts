import type { Card } from '../cards/card.ts'
import { stillReadingCard } from '../conversation/reports/received.card.ts'

export type Progress = { readonly done: number; readonly of: number | null }

/** Seldom enough for what both platforms allow a bot to edit. */
const everyMilliseconds = 3000

/**
 * Does something that may take long, and tells now and then how far it is. Nothing is told once it is done, so that
 * what is told next stays.
 */
export async function tellProgress<Result>(
  name: string,
  tell: (card: Card) => Promise<void>,
  work: (onProgress: (progress: Progress) => void) => Promise<Result>,
): Promise<Result> {
  let progress: Progress | null = null
  let telling: Promise<void> | null = null
  const timer = setInterval(() => {
    if (telling !== null) return
    // Whether it is told changes nothing of the work.
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
