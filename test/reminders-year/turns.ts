import type { Store, Table, Tables } from '../../src/committee/store.ts'
import type { Random } from './random.ts'

/** Lets one thing happen at a time, in an order that only the seed decides. */
export type Turns = {
  take<Result>(who: number, what: () => Promise<Result>): Promise<Result>
  /** Resolves when nobody waits for a turn any more, not even those who died. */
  idle(): Promise<void>
}

/** @param isDead a dead replica takes no more turns, and what it had started never continues */
export function turnsBy(random: Random, isDead: (who: number) => boolean): Turns {
  const waiting: { who: number; go: () => Promise<void> }[] = []
  let running: Promise<void> | null = null
  async function run(): Promise<void> {
    for (;;) {
      // The last one to act reaches its next turn, or ends, before another is chosen.
      await new Promise((resolve) => setImmediate(resolve))
      const [next] = waiting.splice(random.below(waiting.length), 1)
      if (next === undefined) break
      if (!isDead(next.who)) await next.go()
    }
    running = null
  }
  return {
    async idle() {
      await running
    },
    take: (who, what) =>
      new Promise((resolve, reject) => {
        const go = async () => {
          try {
            const result = await what()
            if (!isDead(who)) resolve(result)
          } catch (error) {
            reject(error)
          }
        }
        waiting.push({ who, go })
        running ??= run()
      }),
  }
}

/** The store as one replica sees it: each read and each transaction takes a turn. */
export function storeInTurns(store: Store, turns: Turns, who: number): Store {
  const looking = <Row extends { readonly id: string }>(table: Table<Row>): Table<Row> => ({
    ...table,
    get: (id) => turns.take(who, () => table.get(id)),
    find: (where) => turns.take(who, () => table.find(where)),
    findParts: (where, part) => turns.take(who, () => table.findParts(where, part)),
    count: (where) => turns.take(who, () => table.count(where)),
  })
  const { rooms, accounts, committees, meetings, seats, items, reports, recommendations } = store.look
  const { interests, replies, messages, tellings } = store.look
  const look: Tables = {
    ...store.look,
    rooms: looking(rooms),
    accounts: looking(accounts),
    committees: looking(committees),
    meetings: looking(meetings),
    seats: looking(seats),
    items: looking(items),
    reports: looking(reports),
    recommendations: looking(recommendations),
    interests: looking(interests),
    replies: looking(replies),
    messages: looking(messages),
    tellings: looking(tellings),
  }
  return {
    ...store,
    look,
    outbox: {
      ...store.outbox,
      address: (what, ids, platform) => turns.take(who, () => store.outbox.address(what, ids, platform)),
      claimMessages: (claim, dueBy) => turns.take(who, () => store.outbox.claimMessages(claim, dueBy)),
    },
    transact: (fn) => turns.take(who, () => store.transact(fn)),
  }
}
