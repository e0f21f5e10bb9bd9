import type { Store, Table, Tables } from '../../src/committee/store.ts'

/** Copies rows that a store does not have yet: one statement for each table, where the verbs would take hundreds. */
export async function copyRows(from: Tables, to: Store): Promise<void> {
  await to.transact(async (tx) => {
    await copy(from.councils, tx.councils)
    await copy(from.committees, tx.committees)
    await copy(from.rooms, tx.rooms)
    await copy(from.people, tx.people)
    await copy(from.accounts, tx.accounts)
    await copy(from.seats, tx.seats)
    await copy(from.meetings, tx.meetings)
    await copy(from.items, tx.items)
    await copy(from.reports, tx.reports)
    await copy(from.recommendations, tx.recommendations)
    await copy(from.replies, tx.replies)
    await copy(from.replyChanges, tx.replyChanges)
    await copy(from.suggestions, tx.suggestions)
    await copy(from.proposals, tx.proposals)
    await copy(from.closings, tx.closings)
    await copy(from.polls, tx.polls)
    await copy(from.pollTopics, tx.pollTopics)
    await copy(from.posts, tx.posts)
    await copy(from.touches, tx.touches)
    await copy(from.acts, tx.acts)
  })
}

async function copy<Row extends { readonly id: string }>(from: Table<Row>, to: Table<Row>): Promise<void> {
  await to.insertAll(await from.find({}))
}
