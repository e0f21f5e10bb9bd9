import type { Outbox } from '../../src/committee/record/outbox.ts'
import type { Tables } from '../../src/committee/store.ts'

type Waiting = { readonly id: string; readonly nextAt: Date }

/** The outbox's operations on tables in memory.
 * @param alone runs one thing at a time on the tables and commits it */
export function outboxIn(
  alone: <Result>(fn: (tables: Tables) => Promise<Result>) => Promise<Result>,
): Omit<Outbox, 'listen'> {
  const paces = new Map<string, { since: Date; edits: number; pausedUntil: Date | null }>()
  return {
    address: (what, ids, platform) =>
      alone(async (tables) => {
        if (what === 'posts') await tables.posts.update({ id: ids }, { platform })
        else await tables.messages.update({ id: ids }, { platform })
      }),
    claimPosts: ({ platform, most, now, until }) =>
      alone(async ({ posts }) => {
        const due = await posts.find({ due: true, platform, nextAt: { atOrBefore: now } })
        return posts.change({ id: first(due, most) }, { nextAt: until, waits: false })
      }),
    claimMessages: ({ platform, most, now, until }, dueBy) =>
      alone(async ({ messages }) => {
        const [dueAt, nextAt] = [{ atOrBefore: dueBy }, { atOrBefore: now }]
        const due = await messages.find({ state: 'due', platform, dueAt, nextAt })
        return messages.change({ id: first(due, most) }, { nextAt: until })
      }),
    settlePost: ({ id, wanted, platform, accountId, conversation, message, ...post }, nextAt) =>
      alone(async ({ posts }) => {
        await posts.update({ id, wanted }, { due: false })
        const { fault, refused, waits } = post
        const placed = { platform, accountId, conversation, message }
        await posts.update({ id }, { ...placed, fault, refused, waits, nextAt, attempts: 0 })
      }),
    keepWaiting: ({ id, wanted, fault, refused }, nextAt) =>
      alone(async ({ posts }) => {
        for (const { attempts, ...post } of await posts.find({ id })) {
          const waits = post.wanted === wanted
          const again = { nextAt: waits ? nextAt : new Date(0), attempts: attempts + 1 }
          await posts.update({ id }, { ...again, fault, refused, waits })
        }
      }),
    putOffPosts: (ids, nextAt, tries) =>
      alone(async ({ posts }) => {
        for (const { id, attempts } of await posts.find({ id: ids }))
          await posts.update({ id }, { nextAt, attempts: attempts + tries })
      }),
    async countEdits({ platform, workspace }, edits, since) {
      const key = `${platform} ${workspace}`
      const was = paces.get(key)
      const before = was?.since.getTime() === since.getTime() ? was.edits : 0
      const pausedUntil = was?.pausedUntil ?? null
      paces.set(key, { since, edits: before + edits, pausedUntil })
      return { before, pausedUntil }
    },
    async pause({ platform, workspace }, until) {
      const key = `${platform} ${workspace}`
      const was = paces.get(key) ?? { since: until, edits: 0, pausedUntil: null }
      const later = was.pausedUntil !== null && was.pausedUntil > until ? was.pausedUntil : until
      paces.set(key, { ...was, pausedUntil: later })
    },
    nextAt: (dueBy) =>
      alone(async ({ posts, messages }) => {
        const due = await messages.find({
          state: 'due',
          platform: ['slack', 'teams'],
          dueAt: { atOrBefore: dueBy },
        })
        const all: Waiting[] = [...(await posts.find({ due: true })), ...due]
        return all.map(({ nextAt }) => nextAt).sort((a, b) => a.getTime() - b.getTime())[0] ?? null
      }),
  }
}

/** The ids of those that have waited longest. */
function first(some: readonly Waiting[], most: number): string[] {
  return [...some]
    .sort((a, b) => a.nextAt.getTime() - b.nextAt.getTime() || (a.id < b.id ? -1 : 1))
    .slice(0, most)
    .map(({ id }) => id)
}
