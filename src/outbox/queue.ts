import PgBoss from 'pg-boss'
import type { Logger } from 'pino'
import { z } from 'zod'
import type { JobSender } from '../store/create-store.ts'
import type { Database, ExecuteSql } from '../store/database.ts'

const name = 'deliver'

/**
 * A failed delivery is tried again after some 2 s, 4 s and so on, until the gaps reach eight minutes; then the job
 * ends and the sweep, which looks each minute for what is still due, sends another. So a platform that is down for a
 * day still gets everything, soon after it is back.
 */
const retries = { retryLimit: 8, retryDelay: 2, retryBackoff: true }

/** Beyond this whoever took the job is taken for dead. A messenger gives up long before. */
const longestDeliverySeconds = 120

export type Job = { readonly id: string; readonly postId: string }

export type Queue = JobSender & {
  /** The next job, which nobody else then has, or null where none can be had just now. */
  take(): Promise<Job | null>
  done(job: Job): Promise<void>
  /** Has it tried again, later each time. */
  failed(job: Job, code: string): Promise<void>
  /** Has it tried again after that long, together with all that is enqueued for its post meanwhile. */
  putOff(job: Job, seconds: number): Promise<void>
  /** Puts a job in the queue outside any transaction. */
  sendNow(postId: string): Promise<void>
  /** The posts that have a job, whether it waits or runs. */
  waiting(): Promise<Set<string>>
  /** Calls back whenever a job was committed here. */
  onWake(wake: () => void): void
  close(): Promise<void>
}

/**
 * pg-boss on the database that keeps the record. The policy `stately` with the post's id as the key folds what is to
 * be delivered of one post into one waiting job, and never lets two run at once.
 */
export async function openQueue(database: Database, log: Logger): Promise<Queue> {
  const { executeSql } = database
  const boss = new PgBoss({
    db: withValues(executeSql),
    schedule: false,
    maintenanceIntervalSeconds: 60,
    archiveCompletedAfterSeconds: 3600,
    deleteAfterDays: 1,
  })
  boss.on('error', (error) => log.error({ code: error.name }, 'the queue had a fault'))
  await boss.start()
  const options = { name, policy: 'stately', ...retries, expireInSeconds: longestDeliverySeconds } as const
  await boss.createQueue(name, options)
  await boss.updateQueue(name, options)

  let wake = () => {}
  const enqueue = async (postId: string, options: PgBoss.SendOptions) => {
    await boss.send(name, { postId }, { ...options, singletonKey: postId })
  }
  const fetch = async (): Promise<Job | null> => {
    const [job] = await boss.fetch<unknown>(name, { batchSize: 1 })
    return job === undefined ? null : { id: job.id, postId: dataSchema.parse(job.data).postId }
  }
  const standAside = async () => (await executeSql(standAsideSql, [name])).rows.length > 0
  return {
    async send(posts, executeSql) {
      const jobs = posts.map(({ id }) => ({ name, data: { postId: id }, singletonKey: id }))
      await boss.insert(jobs, { db: withValues(executeSql) })
    },
    sendNow: (postId) => enqueue(postId, {}),
    wake: () => wake(),
    onWake(callback) {
      wake = callback
    },
    async take() {
      const job = await fetch()
      return job ?? ((await standAside()) ? fetch() : null)
    },
    async done(job) {
      await boss.complete(name, job.id)
    },
    async failed(job, code) {
      await boss.fail(name, job.id, { code })
    },
    async putOff(job, seconds) {
      await enqueue(job.postId, { startAfter: Math.ceil(seconds) })
      await executeSql(putOffSql, [name, job.postId, seconds])
      await boss.complete(name, job.id)
    },
    async waiting() {
      const sql = `SELECT singleton_key AS key FROM pgboss.job WHERE name = $1 AND state < 'completed'`
      const { rows } = await executeSql(sql, [name])
      return new Set(keysSchema.parse(rows).map(({ key }) => key))
    },
    close: () => boss.stop({ graceful: false }),
  }
}

/**
 * The oldest job cannot be taken while another of its post runs, and pg-boss then gives out none at all: one slow
 * post, or one that a program left behind when it died, would hold up every other. So it steps back for a second.
 */
const standAsideSql = `
  UPDATE pgboss.job AS waiting SET start_after = now() + interval '1 second'
  WHERE name = $1 AND state < 'active' AND start_after < now() AND EXISTS (
    SELECT 1 FROM pgboss.job AS running
    WHERE running.name = $1 AND running.state = 'active' AND running.singleton_key = waiting.singleton_key
  )
  RETURNING id`

/** Where a job of the post waited already, the one to come later was folded into it. */
const putOffSql = `
  UPDATE pgboss.job SET start_after = greatest(start_after, now() + $3::float8 * interval '1 second')
  WHERE name = $1 AND singleton_key = $2 AND state < 'active'`

const dataSchema = z.object({ postId: z.string() })
const keysSchema = z.array(z.object({ key: z.string() }))

function withValues(executeSql: ExecuteSql): PgBoss.Db {
  return { executeSql: (text, values: unknown[] = []) => executeSql(text, values) }
}
