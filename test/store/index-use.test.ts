import { beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { sendDueQuestionSheets } from '../../src/committee/members/questions/send-question-sheets.ts'
import { closeDueReplies } from '../../src/committee/members/replies/close-replies.ts'
import { closeDuePolls } from '../../src/committee/members/work-plan/close-poll.ts'
import { foldTouches } from '../../src/committee/record/fold-touches.ts'
import { planMessages } from '../../src/committee/reminders/plan-messages.ts'
import { createDoor } from '../../src/platforms/door.ts'
import { createStore } from '../../src/store/create-store.ts'
import type { Database } from '../../src/store/database.ts'
import type { Sql } from '../../src/store/sql.ts'
import { type Marlshire, type Name, openMarlshire } from '../support/committee.ts'
import { posted } from '../support/meeting.ts'
import { oneConnection } from '../support/stores.ts'

/** A plan of PostgreSQL, as far as it says how rows are found. */
type Plan = {
  readonly 'Node Type': string
  readonly 'Relation Name'?: string | undefined
  readonly 'Index Cond'?: string | undefined
  readonly Plans?: readonly Plan[] | undefined
}
const planSchema: z.ZodType<Plan> = z.object({
  'Node Type': z.string(),
  'Relation Name': z.string().optional(),
  'Index Cond': z.string().optional(),
  Plans: z.lazy(() => z.array(planSchema)).optional(),
})
const explained = z.array(z.object({ 'QUERY PLAN': z.tuple([z.object({ Plan: planSchema })]) })).length(1)

describe('what members press and what the timers ask', () => {
  let database: Database
  const statements = new Set<string>()

  beforeAll(async () => {
    database = await oneConnection.open()
    const store = createStore(noting(database, statements))
    const m = await openMarlshire(store)
    const { meeting, item, a } = await posted(m)
    statements.clear()
    const presses: readonly (readonly [Name, string, Record<string, string>, Record<string, string>?])[] = [
      ['asha', 'prepare-meeting', { meeting }],
      ['asha', 'reply', { recommendation: a }],
      ['asha', 'reply', { recommendation: a, wording: '1' }, { position: 'assured' }],
      ['asha', 'my-replies', { item }],
      ['asha', 'coming', { meeting }],
      ['asha', 'ask-question', { item, question: 'question-1' }, { words: 'Why?', wants: 'written' }],
      ['asha', 'work-plan-of', { committee: m.committee.id }],
      ['ruth', 'desk', { meeting }],
      ['ruth', 'who-is-coming', { meeting }],
      ['ruth', 'my-committees', {}],
    ]
    await pressAll(m, presses)
    for (const at of ['2017-09-27T10:00', '2017-09-28T12:00', '2017-09-29T10:00']) {
      m.at(at)
      await foldTouches(m.core)
      await closeDueReplies(m.core)
      await closeDuePolls(m.core)
      await sendDueQuestionSheets(m.core)
      await planMessages(m.core)
      await outboxRound(m)
    }
    await pressAll(m, [['asha', 'read-sheet', { meeting }]])
  }, 60_000)

  it('are looked up by an index, however much there is', async () => {
    expect(statements.size).toBeGreaterThan(40)
    const scans = []
    for (const statement of statements)
      for (const scan of await scansOf(database, statement)) scans.push(`${scan}: ${statement}`)
    expect(scans).toEqual([])
  })

  it('a statement that scans would be found', async () => {
    expect(await scansOf(database, 'SELECT * FROM "acts" WHERE "via" = $1 ORDER BY "id"')).toEqual(['acts'])
  })
})

async function pressAll(
  m: Marlshire,
  presses: readonly (readonly [Name, string, Record<string, string>, Record<string, string>?])[],
): Promise<void> {
  const faults: unknown[] = []
  const door = createDoor(m.core, () => Promise.reject(), { error: (about) => faults.push(about) })
  for (const [name, action, ids, answers] of presses) {
    const by = m.as(name)
    if (by.kind !== 'account') throw new Error('only people press')
    await door.act({ by: by.account, action, ids, ...(answers && { answers }) })
    await door.said(by.account, 'hello')
  }
  expect(faults).toEqual([])
}

/** The outbox's statements when it wakes. */
async function outboxRound({ store: { outbox }, core }: Marlshire): Promise<void> {
  const claim = { platform: 'slack', most: 8, now: core.now(), until: core.now() } as const
  await outbox.nextAt(core.now())
  await outbox.claimPosts(claim)
  await outbox.claimMessages(claim, core.now())
}

/** The database, which notes the text of every statement. */
function noting(database: Database, texts: Set<string>): Database {
  const notingOn = (sql: Sql): Sql => ({
    query(text, ...values) {
      texts.add(text)
      return sql.query(text, ...values)
    },
    execute(text, ...values) {
      texts.add(text)
      return sql.execute(text, ...values)
    },
  })
  return {
    ...database,
    sql: notingOn(database.sql),
    transact: (work, longestMs) => database.transact((sql) => work(notingOn(sql)), longestMs),
  }
}

/** The tables that a statement reads whole although it could use an index. A queue is read from its front. */
async function scansOf({ executeSql }: Database, statement: string): Promise<string[]> {
  // PostgreSQL prefers to read tables as small as these whole.
  for (const way of ['seqscan', 'hashjoin', 'mergejoin']) await executeSql(`SET enable_${way} = off`)
  const { rows } = await executeSql(`EXPLAIN (GENERIC_PLAN, FORMAT JSON) ${statement}`)
  const [one] = explained.parse(rows)
  return one === undefined ? [] : scansIn(one['QUERY PLAN'][0].Plan).filter((table) => table !== 'touches')
}

function scansIn(plan: Plan): string[] {
  const table = plan['Relation Name']
  const reads = plan['Node Type'].includes('Scan') && table !== undefined
  const whole = reads && plan['Index Cond'] === undefined && !plan['Node Type'].startsWith('Bitmap')
  return [...(whole ? [table] : []), ...(plan.Plans ?? []).flatMap(scansIn)]
}
