import type { Core } from '../ports.ts'
import { meetingOfPost } from './meeting-of-post.ts'
import type { Post } from './post.ts'
import { redraw } from './want-post.ts'

/** Redraws the clerk's card, which lists what a platform refused. */
export async function tellOfRefusal(core: Core, post: Post): Promise<void> {
  const meeting = await meetingOfPost(core.store.look, post)
  if (meeting === null) return
  await core.store.transact((tx) => redraw(core, tx, { kind: 'desk', subjectId: meeting.id }))
}
