import type { Tables, Transaction } from '../../src/committee/store.ts'

/** Turns touches into due posts, on tables in memory. */
export function foldingIn(tables: Tables): Pick<Transaction, 'takeTouches' | 'markDue'> {
  return {
    async takeTouches(most) {
      const taken = (await tables.touches.find({})).slice(0, most)
      await tables.touches.remove({ id: taken.map(({ id }) => id) })
      return taken
    },
    async markDue(which, wanted) {
      const posts = await tables.posts.find({ subjectId: which.map(({ subjectId }) => subjectId) })
      const concerned = posts.filter((post) =>
        which.some(
          ({ subjectId, kind, targetId }) =>
            subjectId === post.subjectId &&
            (kind === null || kind === post.kind) &&
            (targetId === null || targetId === post.targetId),
        ),
      )
      const id = concerned.map((post) => post.id)
      await tables.posts.update({ id, waits: false }, { fault: null, refused: null })
      return tables.posts.update({ id }, { due: true, wanted })
    },
  }
}
