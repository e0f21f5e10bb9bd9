import { reportHeadSchema } from '../agenda/reports/filed-report.ts'
import { answeringFrom, reportingWrites, type Seen } from '../kernel/seen.ts'
import type { AccountKey, Core } from '../ports.ts'
import type { MemberSight, Scope } from '../reads.ts'
import type { Store, Table, Tables } from '../store.ts'

/**
 * The core for one press by a member. One statement reads the place and the member's part in it; rules and screens are
 * answered from that until something in it is written. A verb reads everything under its own locks, save for who acts and
 * on which committee.
 */
export async function coreWithSight(core: Core, account: AccountKey, scope: Scope): Promise<Core> {
  const sight = await core.store.reads.memberSight(account, scope)
  return sight === null ? core : { ...core, store: storeWithSight(core.store, account, scope, sight) }
}

function storeWithSight(store: Store, account: AccountKey, scope: Scope, first: MemberSight): Store {
  let sight: MemberSight | null = first
  const forget = () => {
    sight = null
  }
  return {
    ...store,
    look: tablesWithSight(store.look, account, scope, () => sight),
    lookOnce: () => tablesWithSight(store.lookOnce(), account, scope, () => sight),
    transact: (fn) =>
      store.transact((tx) => {
        const { people, accounts, committees } = tablesWithSight(tx, account, scope, () => sight)
        return fn({ ...tx, ...forgettingOnWrite({ ...tx, people, accounts, committees }, forget) })
      }),
    async takeReply(taken) {
      const { reply } = taken
      const won = await store.takeReply(taken)
      const others = sight?.replies.filter(({ id }) => id !== reply.id) ?? []
      sight = won && sight !== null ? { ...sight, replies: [...others, reply] } : null
      return won
    },
  }
}

function forgettingOnWrite(tables: Tables, forget: () => void): Pick<Tables, SeenTable> {
  return {
    people: reportingWrites(tables.people, forget),
    accounts: reportingWrites(tables.accounts, forget),
    committees: reportingWrites(tables.committees, forget),
    seats: reportingWrites(tables.seats, forget),
    meetings: reportingWrites(tables.meetings, forget),
    items: reportingWrites(tables.items, forget),
    reports: reportingWrites(tables.reports, forget),
    recommendations: reportingWrites(tables.recommendations, forget),
    interests: reportingWrites(tables.interests, forget),
    replies: reportingWrites(tables.replies, forget),
    suggestions: reportingWrites(tables.suggestions, forget),
  }
}

type SeenTable =
  | 'people'
  | 'accounts'
  | 'committees'
  | 'seats'
  | 'meetings'
  | 'items'
  | 'reports'
  | 'recommendations'
  | 'interests'
  | 'replies'
  | 'suggestions'

function tablesWithSight(
  tables: Tables,
  { platform, workspace, user }: AccountKey,
  scope: Scope,
  look: () => MemberSight | null,
): Tables {
  const seen = <Row extends { readonly id: string }>(
    table: Table<Row>,
    of: (sight: MemberSight) => readonly Seen<Row>[],
  ) =>
    answeringFrom(table, () => {
      const sight = look()
      return sight === null ? [] : of(sight)
    })
  return {
    ...tables,
    people: seen(tables.people, ({ person }) => [{ where: { id: person.id }, rows: [person] }]),
    accounts: seen(tables.accounts, ({ person, accounts: rows }) => [
      { where: { personId: person.id }, rows },
      { where: { platform, workspace, user }, rows },
    ]),
    committees: seen(tables.committees, ({ committee }) => [
      { where: { id: committee.id }, rows: [committee] },
    ]),
    seats: seen(tables.seats, ({ committee, seats: rows }) => [
      { where: { committeeId: committee.id }, rows },
    ]),
    meetings: seen(tables.meetings, ({ meeting }) => [{ where: { id: meeting.id }, rows: [meeting] }]),
    items: seen(tables.items, ({ meeting, items: rows }) => [
      { where: 'meeting' in scope ? { meetingId: meeting.id } : { id: rows.map(({ id }) => id) }, rows },
    ]),
    recommendations: seen(tables.recommendations, ({ items, reports, recommendations: rows }) => [
      { where: { itemId: items.map(({ id }) => id) }, rows },
      { where: { reportId: reports.map(({ id }) => id) }, rows },
    ]),
    replies: seen(tables.replies, (sight) => [{ where: ofOwnReplies(sight), rows: sight.replies }]),
    suggestions: seen(tables.suggestions, (sight) => [
      { where: ofOwnReplies(sight), rows: sight.suggestions },
    ]),
    interests: seen(tables.interests, ({ person, items, interests: rows }) => [
      { where: { personId: person.id, itemId: items.map(({ id }) => id) }, rows },
    ]),
    reports: {
      ...tables.reports,
      async findParts(where, part, order) {
        const sight = look()
        const heads = sight === null || !isOfHead(part) ? [] : sight.reports
        const items = new Set(sight?.items.map(({ id }) => id))
        const { itemId, inPlace, ...more } = where
        const asked = [itemId].flat()
        const known = inPlace === true && Object.keys(more).length === 0 && order === undefined
        if (heads.length === 0 || !known || !asked.every((id) => typeof id === 'string' && items.has(id)))
          return tables.reports.findParts(where, part, order)
        return heads.filter((head) => asked.includes(head.itemId)).map((head) => part.parse(head))
      },
    },
  }
}

function ofOwnReplies({ person, recommendations }: MemberSight) {
  return { personId: person.id, recommendationId: recommendations.map(({ id }) => id) }
}

function isOfHead({ shape }: { readonly shape: object }): boolean {
  return Object.keys(shape).every((column) => column in reportHeadSchema.shape)
}
