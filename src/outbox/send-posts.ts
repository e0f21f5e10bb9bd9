import type { Card } from '../cards/card.ts'
import { groupBy } from '../committee/kernel/group-by.ts'
import type { Core } from '../committee/ports.ts'
import { type Post, undisputed } from '../committee/record/post.ts'
import { tellOfArrival } from '../committee/record/tell-of-refusal.ts'
import { readingOnce } from '../conversation/kit/reading-once.ts'
import { faultIn, type Messenger, Undeliverable } from '../conversation/messenger.ts'
import { destinationsOf, type Target } from '../conversation/posts/destination.ts'
import { showing } from '../conversation/posts/showing.ts'
import type { Lane } from './lanes.ts'
import { pauseAfter, withinPace } from './pace.ts'
import { putPost } from './put-post.ts'
import { refusePost } from './refuse-post.ts'
import { claimedUntil, codeOf, platformsOn, type Sender } from './sender.ts'

/**
 * Claims due posts, as many as a lane has room for, and begins to post or edit each as the record stands now, with no
 * transaction open. If the program crashes after the platform took a new post and before that is recorded, it is posted
 * twice: platforms cannot be asked, and twice is better than never.
 * @returns how many were claimed
 */
export async function sendPosts(sender: Sender, lane: Lane): Promise<number> {
  const { core, realNow } = sender
  const now = realNow()
  const claim = { platform: lane.platform, most: lane.free(), now, until: claimedUntil(now) }
  const posts = await core.store.outbox.claimPosts(claim)
  if (posts.length === 0) return 0
  const targets = await destinationsOf(core.store.look, posts, platformsOn(sender))
  const ready = await paced(sender, posts, targets)
  // Cards of one meeting are claimed together and read the same rows.
  const drawing = readingOnce(core)
  for (const post of ready) await begin(sender, lane, drawing, post, targets.get(post) ?? null)
  return posts.length
}

/** Puts off posts to a workspace that has had its edits for now. */
async function paced(
  { core: { store }, pace, realNow }: Sender,
  posts: readonly Post[],
  targets: ReadonlyMap<Post, Target | null>,
): Promise<Post[]> {
  const ready: Post[] = []
  const placeOf = (post: Post) => targets.get(post)?.to ?? null
  const groups = groupBy(posts, (post) => `${placeOf(post)?.platform} ${placeOf(post)?.workspace}`)
  for (const group of groups.values()) {
    const [place = null] = group.map(placeOf)
    if (place === null) {
      ready.push(...group)
      continue
    }
    const { go, wait, until } = await withinPace(store.outbox, pace, place, group, realNow())
    ready.push(...go)
    if (wait.length === 0) continue
    const ids = wait.map(({ id }) => id)
    await store.outbox.putOffPosts(ids, until, 0)
  }
  return ready
}

async function begin(
  sender: Sender,
  lane: Lane,
  drawing: Core,
  post: Post,
  target: Target | null,
): Promise<void> {
  try {
    const shown = await showing(drawing, post)
    if (shown === 'later') return await waitForSeat(sender, post)
    if (shown === 'never') return await settle(sender, { ...post, ...undisputed })
    const card = target === null ? null : await sender.draw(drawing, post)
    const messenger = target === null ? undefined : sender.messengers.get(target.to.platform)
    if (target === null || card === null || messenger === undefined)
      return await refusePost(sender, post, 'unreachable', 'unreachable')
    lane.run(() => carryOut(sender, messenger, post, target, card))
  } catch (fault) {
    await tryAgain(sender, post, target, fault)
  }
}

async function carryOut(
  sender: Sender,
  messenger: Messenger,
  post: Post,
  target: Target,
  card: Card,
): Promise<void> {
  try {
    const placed = await putPost(sender.core, messenger, post, target, card)
    const { platform } = target.to
    await settle(sender, { ...post, platform, accountId: target.accountId, ...placed, ...undisputed })
    if (post.fault !== null) await tellOfArrival(sender.core, post)
  } catch (error) {
    const fault = faultIn(error)
    const what =
      fault === null
        ? tryAgain(sender, post, target, error)
        : refusePost(sender, post, fault, codeOf(error), target.to)
    await what.catch((fault: unknown) =>
      // It stays claimed, and is taken up again when the claim ends.
      sender.log.error({ post: post.id, code: codeOf(fault) }, 'what became of a post could not be recorded'),
    )
  }
}

/** Pauses are real time, and a rehearsal's clock may reach that day sooner, so it is looked at again before long. */
async function waitForSeat({ core, realNow }: Sender, post: Post): Promise<void> {
  await core.store.outbox.putOffPosts([post.id], new Date(realNow().getTime() + 10 * 60_000), 0)
}

/** Records what was posted where. If the post changed in between, it stays due. */
async function settle({ core, pace, realNow }: Sender, post: Post): Promise<void> {
  await core.store.outbox.settlePost(post, new Date(realNow().getTime() + pace.betweenEditsMs))
}

/** If the platform says how long to wait, everything to the same workspace waits. */
async function tryAgain(sender: Sender, post: Post, target: Target | null, error: unknown): Promise<void> {
  const { core, log, realNow } = sender
  const { outbox } = core.store
  log.warn({ post: post.id, code: codeOf(error) }, 'a delivery failed and will be tried again')
  const asked = error instanceof Undeliverable ? error.retryAfterSeconds : null
  const pauseMs = asked === null ? pauseAfter(post.attempts) : asked * 1000
  const nextAt = new Date(realNow().getTime() + pauseMs)
  await outbox.putOffPosts([post.id], nextAt, 1)
  if (asked !== null && target !== null) await outbox.pause(target.to, nextAt)
}
