import type { Account } from '../council/person.ts'
import type { Message } from './message.ts'
import type { Post } from './post.ts'

/** What to claim for one platform. */
export type Claim = {
  readonly platform: Account['platform']
  readonly most: number
  /** Real time, whatever the core's clock shows. */
  readonly now: Date
  /** Nobody else claims the same before then. If this program dies, another takes over then. */
  readonly until: Date
}

/** A workspace or a tenant, which sets limits of its own. */
export type Workplace = Pick<Account, 'platform' | 'workspace'>

/**
 * The queue of what must be said, in the tables of posts and messages. Each operation is one statement, outside any
 * transaction, and safe with several programs on one database. Times are real, but for `dueBy`.
 */
export type Outbox = {
  /** Records which platform posts or messages go to, so they can be claimed for it. */
  address(what: 'posts' | 'messages', ids: readonly string[], platform: Account['platform']): Promise<void>
  /** Claims posts that are due, the longest waiting first, and returns them in the order in which they were made. */
  claimPosts(claim: Claim): Promise<Post[]>
  /** The same for messages that were due by then on the council's clock. */
  claimMessages(claim: Claim, dueBy: Date): Promise<Message[]>
  /** Records where a post stands, or why it was refused for good. It stays due if it was touched since it was claimed. */
  settlePost(post: Post, nextAt: Date): Promise<void>
  /** Records why a post was refused, and keeps it due. If it was touched, or its place mended, since it was claimed, it may
   * go at once. */
  keepWaiting(post: Post, nextAt: Date): Promise<void>
  /** @param tries how many attempts were made meanwhile */
  putOffPosts(ids: readonly string[], nextAt: Date, tries: 0 | 1): Promise<void>
  /** Counts edits in the window of time that began at `since`.
   * @returns how many there were before, and until when the place asked for a pause */
  countEdits(
    place: Workplace,
    edits: number,
    since: Date,
  ): Promise<{ readonly before: number; readonly pausedUntil: Date | null }>
  pause(place: Workplace, until: Date): Promise<void>
  /** When the next post or message can be claimed, of those due by then on the council's clock. */
  nextAt(dueBy: Date): Promise<Date | null>
  /** Calls back whenever this program or another has committed something for the outbox.
   * @returns a function that stops listening */
  listen(heard: () => void): Promise<() => Promise<void>>
}
