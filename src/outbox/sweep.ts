import type { Core } from '../committee/ports.ts'
import type { Queue } from './queue.ts'

/**
 * Sends a job for each post that is due and has none: its retries came to an end, another job of the same post
 * failed while one was waiting to be tried again, or a program died at the wrong moment.
 */
export async function sweep(core: Core, queue: Pick<Queue, 'waiting' | 'sendNow' | 'wake'>): Promise<number> {
  const due = await core.store.look.posts.find({ due: true })
  if (due.length === 0) return 0
  const waiting = await queue.waiting()
  const lost = due.filter((post) => !waiting.has(post.id))
  for (const post of lost) await queue.sendNow(post.id)
  if (lost.length > 0) queue.wake()
  return lost.length
}
