import type { Outbox, Workplace } from '../committee/record/outbox.ts'
import type { Post } from '../committee/record/post.ts'

export type Pace = {
  /** Between two edits of one post. */
  readonly betweenEditsMs: number
  /** How many edits a workspace gets in a window of time. */
  readonly edits: number
  readonly windowMs: number
  /** Between two tries of everything in a workspace whose installation is at fault. */
  readonly installationMs: number
}

/** Slack allows 50 edits a minute in a workspace. These are 40, or at worst 50 in a minute that overlaps five windows. */
export const usualPace: Pace = {
  betweenEditsMs: 3000,
  edits: 10,
  windowMs: 15_000,
  installationMs: 60_000,
}

/** The first pause is two seconds. Each one doubles, up to five minutes. */
export function pauseAfter(attempts: number): number {
  return Math.min(2000 * 2 ** attempts, 5 * 60_000)
}

/** While its place is at fault, a post waits a minute, then twice as long each time, up to six hours. */
export function pauseForMending(attempts: number): number {
  return Math.min(60_000 * 2 ** attempts, 6 * 3600_000)
}

/** That makes two weeks. After that it waits until its place is mended, or somebody asks for another try. */
export const mostTries = 64

/** Splits one workspace's posts into those that may go now and those that have to wait, and says until when. */
export async function withinPace(
  outbox: Outbox,
  pace: Pace,
  place: Workplace,
  posts: readonly Post[],
  now: Date,
): Promise<{ readonly go: Post[]; readonly wait: Post[]; readonly until: Date }> {
  const edits = posts.filter((post) => post.message !== null)
  const since = new Date(Math.floor(now.getTime() / pace.windowMs) * pace.windowMs)
  const { before, pausedUntil } = await outbox.countEdits(place, edits.length, since)
  if (pausedUntil !== null && pausedUntil > now) return { go: [], wait: [...posts], until: pausedUntil }
  const wait = edits.slice(Math.max(0, pace.edits - before))
  const until = new Date(since.getTime() + pace.windowMs)
  return { go: posts.filter((post) => !wait.includes(post)), wait, until }
}
