import type { Logger } from 'pino'
import type { Core, PlatformName } from '../committee/ports.ts'
import type { Post } from '../committee/record/post.ts'
import { type Messenger, type Placed, Undeliverable } from '../conversation/messenger.ts'
import type { Drawn, drawPost } from '../conversation/posts/draw-post.ts'

export type Delivery = {
  readonly core: Core
  readonly messengers: ReadonlyMap<PlatformName, Messenger>
  readonly draw: typeof drawPost
  readonly log: Logger
}

/**
 * Puts a post where it belongs, as the record stands now; does nothing where it is no longer due. No transaction is
 * open meanwhile. A crash after the platform took a new message and before that was recorded posts it twice:
 * platforms offer no way to ask, and twice is better than never.
 * @throws Undeliverable passing, where it is worth another try
 */
export async function deliverPost(delivery: Delivery, postId: string): Promise<void> {
  const { core, messengers, draw } = delivery
  const post = await core.store.look.posts.get(postId)
  if (post === null || !post.due) return
  const drawn = await draw(core, post, [...messengers.keys()])
  const messenger = drawn.kind === 'card' ? messengers.get(drawn.to.platform) : undefined
  if (drawn.kind === 'unreachable' || messenger === undefined) return refuse(delivery, post, 'unreachable')
  try {
    await record(delivery, post, {
      accountId: drawn.accountId,
      ...(await put(messenger, post, drawn)),
      refused: null,
    })
  } catch (error) {
    if (!(error instanceof Undeliverable) || error.why === 'passing' || error.why === 'unknown') throw error
    await refuse(delivery, post, codeOf(error))
  }
}

/** Edits the message that stands, and posts it anew where somebody has removed it. */
async function put(messenger: Messenger, post: Post, drawn: Drawn & { kind: 'card' }): Promise<Placed> {
  const { to, card } = drawn
  const { conversation, message, accountId } = post
  if (conversation === null || message === null || accountId !== drawn.accountId)
    return messenger.post(to, card)
  const placed = { conversation, message }
  try {
    await messenger.edit(to, placed, card)
    return placed
  } catch (error) {
    if (error instanceof Undeliverable && error.why === 'gone') return messenger.post(to, card)
    throw error
  }
}

async function refuse(delivery: Delivery, post: Post, code: string): Promise<void> {
  delivery.log.warn({ post: post.id, kind: post.kind, code }, 'a post cannot be delivered')
  await record(delivery, post, { refused: code })
}

type Change = Partial<Pick<Post, 'accountId' | 'conversation' | 'message' | 'refused'>>

/** What stands where is so whatever came meanwhile; but only the state that was drawn is no longer due. */
async function record({ core }: Delivery, post: Post, change: Change): Promise<void> {
  await core.store.transact(async (tx) => {
    await tx.posts.update({ id: post.id }, change)
    const settled = await tx.posts.update({ id: post.id, wanted: post.wanted }, { due: false })
    if (settled === 0) await tx.enqueue(post)
  })
}

export function codeOf(error: unknown): string {
  if (error instanceof Undeliverable) return error.message.slice(`${error.why}: `.length)
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'fault'
}
