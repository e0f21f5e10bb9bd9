import type { Card } from '../cards/card.ts'
import { dayOf } from '../committee/kernel/dates.ts'
import type { Core } from '../committee/ports.ts'
import { meetingOfPost } from '../committee/record/meeting-of-post.ts'
import type { Post } from '../committee/record/post.ts'
import { type Messenger, type Posted, Undeliverable } from '../conversation/messenger.ts'
import type { Target } from '../conversation/posts/destination.ts'

/** Edits the message that is there, or posts a new one if somebody has removed it. */
export async function putPost(
  core: Core,
  messenger: Messenger,
  post: Post,
  { to, accountId }: Target,
  card: Card,
): Promise<Posted> {
  const { conversation, message } = post
  if (conversation === null || accountId !== post.accountId) return messenger.post(to, card)
  if (message === null) throw new Undeliverable('no-id', 'no_id')
  const placed = { conversation, message }
  try {
    await messenger.edit(to, placed, card)
    return placed
  } catch (error) {
    if (!(error instanceof Undeliverable) || error.why !== 'gone') throw error
    // Nobody misses an old post that somebody removed.
    return (await isPast(core, post)) ? placed : messenger.post(to, card)
  }
}

async function isPast(core: Core, post: Post): Promise<boolean> {
  const meeting = await meetingOfPost(core.store.look, post)
  return meeting !== null && meeting.date < dayOf(core.now())
}
