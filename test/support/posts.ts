import { foldTouches } from '../../src/committee/record/fold-touches.ts'
import type { Post } from '../../src/committee/record/post.ts'
import type { Where } from '../../src/committee/store.ts'
import type { Marlshire } from './committee.ts'

/** The due posts, once all touches are folded into them. */
export async function duePosts(m: Marlshire, where: Where<Post> = {}): Promise<Post[]> {
  while ((await foldTouches(m.core)) > 0);
  return m.store.look.posts.find({ ...where, due: true })
}

/** As if all had been drawn and sent. */
export async function deliverPosts(m: Marlshire): Promise<void> {
  const due = await duePosts(m)
  await m.store.transact((tx) => tx.posts.update({ id: due.map(({ id }) => id) }, { due: false }))
}
