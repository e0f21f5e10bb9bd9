import type { Act } from '../../src/committee/kernel/act.ts'
import type { Touch } from '../../src/committee/record/touch.ts'
import type { Store, Table, Tables, Transaction } from '../../src/committee/store.ts'
import { foldingIn } from './memory-folding.ts'
import { outboxIn } from './memory-outbox.ts'
import { placesIn } from './memory-places.ts'
import { memoryReads } from './memory-reads.ts'
import { type Mark, memoryTable, type Others } from './memory-table.ts'
import { takeReplyIn } from './memory-take-reply.ts'
import { readKeys } from './schema-keys.ts'

export type MemoryStore = Store & {
  /** Remembers what is on record. */
  mark(): Mark
}

type RowOf<Name extends keyof Tables> = Tables[Name] extends Table<infer Row> ? Row : never

const keys = readKeys()

/** A store without a database: fast, and with the keys of the real schema. */
export function memoryStore(): MemoryStore {
  const others: Others = {
    keysOf: (table) => keys.get(table) ?? { unique: [], foreign: [] },
    holds: (table, columns, values) => byName.get(table)?.holds(columns, values) ?? false,
    pointingTo: (target) =>
      [...keys].flatMap(([table, { foreign }]) =>
        foreign.filter((key) => key.table === target).map((key) => ({ ...key, table })),
      ),
  }
  const made = {
    councils: memoryTable<RowOf<'councils'>>('councils', others),
    committees: memoryTable<RowOf<'committees'>>('committees', others),
    rooms: memoryTable<RowOf<'rooms'>>('rooms', others),
    people: memoryTable<RowOf<'people'>>('people', others),
    accounts: memoryTable<RowOf<'accounts'>>('accounts', others),
    seats: memoryTable<RowOf<'seats'>>('seats', others),
    meetings: memoryTable<RowOf<'meetings'>>('meetings', others),
    items: memoryTable<RowOf<'items'>>('items', others),
    waitingFiles: memoryTable<RowOf<'waitingFiles'>>('waiting_files', others),
    reports: memoryTable<RowOf<'reports'>>('reports', others),
    recommendations: memoryTable<RowOf<'recommendations'>>('recommendations', others),
    replies: memoryTable<RowOf<'replies'>>('replies', others),
    replyChanges: memoryTable<RowOf<'replyChanges'>>('reply_changes', others),
    suggestions: memoryTable<RowOf<'suggestions'>>('suggestions', others),
    interests: memoryTable<RowOf<'interests'>>('interests', others),
    closings: memoryTable<RowOf<'closings'>>('closings', others),
    proposals: memoryTable<RowOf<'proposals'>>('proposals', others),
    polls: memoryTable<RowOf<'polls'>>('polls', others),
    pollTopics: memoryTable<RowOf<'pollTopics'>>('poll_topics', others),
    indications: memoryTable<RowOf<'indications'>>('indications', others),
    topicOutcomes: memoryTable<RowOf<'topicOutcomes'>>('topic_outcomes', others),
    resolutions: memoryTable<RowOf<'resolutions'>>('resolutions', others),
    presences: memoryTable<RowOf<'presences'>>('presences', others),
    attendances: memoryTable<RowOf<'attendances'>>('attendances', others),
    questions: memoryTable<RowOf<'questions'>>('questions', others),
    changes: memoryTable<RowOf<'changes'>>('changes', others),
    hidings: memoryTable<RowOf<'hidings'>>('hidings', others),
    entries: memoryTable<RowOf<'entries'>>('entries', others),
    posts: memoryTable<RowOf<'posts'>>('posts', others),
    touches: memoryTable<RowOf<'touches'>>('touches', others),
    earlierWordings: memoryTable<RowOf<'earlierWordings'>>('earlier_wordings', others),
    tellings: memoryTable<RowOf<'tellings'>>('tellings', others),
    diaryLinks: memoryTable<RowOf<'diaryLinks'>>('diary_links', others),
    messages: memoryTable<RowOf<'messages'>>('messages', others),
    remindings: memoryTable<RowOf<'remindings'>>('remindings', others),
    acts: memoryTable<RowOf<'acts'>>('acts', others),
  }
  const byName = new Map(Object.values(made).map((table) => [table.name, table]))
  const seenAs = (which: 'working' | 'committed'): Tables => ({
    councils: made.councils[which],
    committees: made.committees[which],
    rooms: made.rooms[which],
    people: made.people[which],
    accounts: made.accounts[which],
    seats: made.seats[which],
    meetings: made.meetings[which],
    items: made.items[which],
    waitingFiles: made.waitingFiles[which],
    reports: made.reports[which],
    recommendations: made.recommendations[which],
    replies: made.replies[which],
    replyChanges: made.replyChanges[which],
    suggestions: made.suggestions[which],
    interests: made.interests[which],
    closings: made.closings[which],
    proposals: made.proposals[which],
    polls: made.polls[which],
    pollTopics: made.pollTopics[which],
    indications: made.indications[which],
    topicOutcomes: made.topicOutcomes[which],
    resolutions: made.resolutions[which],
    presences: made.presences[which],
    attendances: made.attendances[which],
    questions: made.questions[which],
    changes: made.changes[which],
    hidings: made.hidings[which],
    entries: made.entries[which],
    posts: made.posts[which],
    touches: made.touches[which],
    earlierWordings: made.earlierWordings[which],
    tellings: made.tellings[which],
    diaryLinks: made.diaryLinks[which],
    messages: made.messages[which],
    remindings: made.remindings[which],
    acts: made.acts[which],
  })
  const working = seenAs('working')
  const look = seenAs('committed')
  const listeners = new Set<() => void>()
  let last: Promise<unknown> = Promise.resolve()

  async function run<Result>(fn: (tx: Transaction) => Promise<Result>): Promise<Result> {
    let how: 'commit' | 'rollback' = 'rollback'
    let wakes = false
    const wakeOutbox = () => {
      wakes = true
    }
    const acts: Act[] = []
    const touches: Touch[] = []
    const touch = (more: readonly Touch[]) => {
      touches.push(...more)
      wakeOutbox()
    }
    const record = (act: Act) => void acts.push(act)
    try {
      const places = placesIn(working)
      const result = await fn({ ...working, ...foldingIn(working), places, record, touch, wakeOutbox })
      await working.acts.insertAll(acts)
      await working.touches.insertAll(touches)
      how = 'commit'
      return result
    } finally {
      for (const table of Object.values(made)) table.end(how)
      if (how === 'commit' && wakes) for (const heard of listeners) heard()
    }
  }

  const transact: Store['transact'] = (fn) => {
    const result = last.then(() => run(fn))
    last = result.catch(() => {})
    return result
  }

  return {
    look,
    reads: memoryReads(look),
    takeReply(taken) {
      return this.transact((tx) => takeReplyIn(tx, taken))
    },
    mark() {
      const marks = Object.values(made).map((table) => table.mark())
      return {
        stands: () => marks.every((one) => one.stands()),
        restore() {
          for (const one of marks) one.restore()
        },
      }
    },
    transact,
    lookOnce: () => seenAs('committed'),
    outbox: {
      ...outboxIn(transact),
      async listen(heard) {
        listeners.add(heard)
        return async () => void listeners.delete(heard)
      },
    },
  }
}
