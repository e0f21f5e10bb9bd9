import { foldTouches } from '../committee/record/fold-touches.ts'
import { Undeliverable } from '../conversation/messenger.ts'
import { codeOf, type Delivery, deliverPost } from './deliver-post.ts'
import type { Job, Queue } from './queue.ts'
import { sweep } from './sweep.ts'

/** How many posts are under way at once: enough that a slow platform does not hold up the other. */
const atOnce = 4
/** How often to look for a job whose time has come; what was just committed here is not waited for. */
const pollMs = 1000
/** How long a stop waits for what is under way. */
const longestStopMs = 20_000

/** Delivers what is due until it is stopped. Stopping waits for what is under way. */
export async function startDelivery(delivery: Delivery, queue: Queue): Promise<{ stop(): Promise<void> }> {
  const running = new Set<Promise<void>>()
  let stopped = false
  let wake = () => {}

  async function loop(): Promise<void> {
    while (!stopped) {
      // Made before looking, so that whatever is committed or ends while we look is not slept through.
      const woken = new Promise<void>((resolve) => {
        wake = resolve
      })
      const job = running.size < atOnce ? await take() : null
      if (job === null) {
        const timer = setTimeout(wake, pollMs)
        await woken
        clearTimeout(timer)
        continue
      }
      const run = carryOut(delivery, queue, job).finally(() => {
        running.delete(run)
        wake()
      })
      running.add(run)
    }
  }
  async function take(): Promise<Job | null> {
    try {
      await foldTouches(delivery.core)
      return await queue.take()
    } catch (error) {
      delivery.log.error({ code: codeOf(error) }, 'the queue could not be read')
      return null
    }
  }

  queue.onWake(() => wake())
  await sweep(delivery.core, queue)
  const ended = loop()
  return {
    async stop() {
      stopped = true
      wake()
      await ended
      const late = new Promise((resolve) => setTimeout(resolve, longestStopMs).unref())
      await Promise.race([Promise.all(running), late])
    },
  }
}

async function carryOut(delivery: Delivery, queue: Queue, job: Job): Promise<void> {
  const { log } = delivery
  try {
    try {
      await deliverPost(delivery, job.postId)
    } catch (error) {
      const code = codeOf(error)
      log.warn({ post: job.postId, code }, 'a delivery failed and will be tried again')
      const seconds = error instanceof Undeliverable ? error.retryAfterSeconds : null
      // A platform that says how long is left alone for that long.
      return await (seconds === null ? queue.failed(job, code) : queue.putOff(job, seconds))
    }
    await queue.done(job)
  } catch (error) {
    // The job stays as it is, ends when its time is up, and is tried again.
    log.error({ post: job.postId, code: codeOf(error) }, 'the queue could not be told what became of a job')
  }
}
