import { type PlatformName, platforms } from '../committee/ports.ts'
import type { Post } from '../committee/record/post.ts'
import { mayGoNow, waiting } from '../committee/reminders/what-can-go.ts'
import { type Addressee, destinationsOf } from '../conversation/posts/destination.ts'
import { platformsOn, type Sender } from './sender.ts'

const mostAtOnce = 500

/** Works out which platform each due post goes to, so each platform's lane can claim its own. */
export async function addressPosts(sender: Sender): Promise<void> {
  const { look, outbox } = sender.core.store
  for (;;) {
    const posts = await unaddressed(sender, (platform) =>
      look.posts.find({ due: true, platform }, { limit: mostAtOnce }),
    )
    if (posts.length === 0) return
    const { reached, unreached } = await byPlatform(sender, posts)
    for (const post of unreached) await outbox.settlePost(unreachable(post), post.nextAt)
    for (const [platform, ids] of reached) await outbox.address('posts', ids, platform)
  }
}

/** The same for messages that may go at this hour. Others wait and are looked at again. */
export async function addressMessages(sender: Sender): Promise<void> {
  const { core } = sender
  const [first] = platformsOn(sender)
  if (first === undefined) return
  const now = core.now()
  const due = await unaddressed(sender, (platform) =>
    core.store.look.messages.findParts({ state: 'due', platform, dueAt: { atOrBefore: now } }, waiting),
  )
  const messages = (await mayGoNow(core, due)).map((message) => ({
    id: message.id,
    target: 'person' as const,
    targetId: message.personId,
    accountId: null,
  }))
  if (messages.length === 0) return
  const { reached, unreached } = await byPlatform(sender, messages)
  const { outbox } = core.store
  for (const [platform, ids] of reached) await outbox.address('messages', ids, platform)
  if (unreached.length === 0) return
  // Claiming one that reaches nobody records why.
  const ids = unreached.map(({ id }) => id)
  await outbox.address('messages', ids, first)
}

/** What has no platform yet, or a platform that is not running. */
async function unaddressed<Row>(
  sender: Sender,
  read: (platform: null | readonly PlatformName[]) => Promise<Row[]>,
): Promise<Row[]> {
  const on = platformsOn(sender)
  const off = platforms.filter((name) => !on.includes(name))
  return [...(await read(null)), ...(off.length === 0 ? [] : await read(off))]
}

async function byPlatform<Some extends Addressee & { readonly id: string }>(
  sender: Sender,
  some: readonly Some[],
): Promise<{ readonly reached: Map<PlatformName, string[]>; readonly unreached: readonly Some[] }> {
  const targets = await destinationsOf(sender.core.store.look, some, platformsOn(sender))
  const reached = new Map<PlatformName, string[]>()
  for (const [{ id }, target] of targets) {
    if (target === null) continue
    const { platform } = target.to
    reached.set(platform, [...(reached.get(platform) ?? []), id])
  }
  return { reached, unreached: some.filter((one) => targets.get(one) === null) }
}

function unreachable(post: Post): Post {
  return { ...post, refused: 'unreachable' }
}
