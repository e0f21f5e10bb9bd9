import { type Fault, isFinal, isOfInstallation } from '../committee/record/fault.ts'
import type { Post } from '../committee/record/post.ts'
import { tellOfRefusal } from '../committee/record/tell-of-refusal.ts'
import type { Destination } from '../conversation/messenger.ts'
import { mostTries, pauseForMending } from './pace.ts'
import type { Sender } from './sender.ts'

/** Records why a post was refused, and tells the clerk if that is news. Unless the message itself is wrong, it stays due and
 * is tried again, at once when its place is mended.
 * @param to null if there is nowhere to send it */
export async function refusePost(
  sender: Sender,
  post: Post,
  fault: Fault,
  code: string,
  to: Destination | null = null,
): Promise<void> {
  const { core, log, pace, realNow } = sender
  const refused: Post = { ...post, fault, refused: code, waits: !isFinal(fault) }
  const { outbox } = core.store
  const now = realNow().getTime()
  if (to === null || isFinal(fault) || post.attempts >= mostTries) {
    log.warn({ post: post.id, kind: post.kind, code }, 'a post cannot be delivered')
    await outbox.settlePost(refused, new Date(now + pace.betweenEditsMs))
  } else {
    const ofAll = isOfInstallation(fault)
    const nextAt = new Date(now + (ofAll ? pace.installationMs : pauseForMending(post.attempts)))
    // An installation at fault is logged once a minute, and not for each post.
    if (!ofAll) log.warn({ post: post.id, kind: post.kind, code }, 'a post waits until something is mended')
    await outbox.keepWaiting(refused, nextAt)
    if (ofAll) await outbox.pause(to, nextAt)
  }
  if (fault !== post.fault) await tellOfRefusal(core, refused, fault, to?.platform ?? null)
}
