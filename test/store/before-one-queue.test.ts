import { readFile } from 'node:fs/promises'
import { Client } from 'pg'
import { pino } from 'pino'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { bankHolidays } from '../../src/calendar/bank-holidays.ts'
import type { Core } from '../../src/committee/ports.ts'
import { planMessages } from '../../src/committee/reminders/plan-messages.ts'
import { giveUpOldClaims } from '../../src/committee/reminders/settle-message.ts'
import { usualPace } from '../../src/outbox/pace.ts'
import { startOutbox } from '../../src/outbox/start-outbox.ts'
import { createStore } from '../../src/store/create-store.ts'
import type { Database } from '../../src/store/database.ts'
import { migrationsOn } from '../../src/store/migration-adapter.ts'
import { everything, readMigrations } from '../../src/store/migrations.ts'
import { databaseOn } from '../../src/store/open-database.ts'
import { withSchemaEngine } from '../../src/store/schema-engine.ts'
import { farPlatform } from '../support/far-platform.ts'
import { filesInTests } from '../support/files-in-tests.ts'
import { makeBareDatabase, type TestServerDatabase } from '../support/test-server.ts'

const lastOfThen = '20261123075709_attendance_without_a_day'

describe('a database of the version before, in the middle of its work', { timeout: 60_000 }, () => {
  let bare: TestServerDatabase
  let database: Database
  let core: Core

  beforeAll(async () => {
    bare = await makeBareDatabase()
    const all = await readMigrations()
    const ofThen = all.migrationDirectories.filter(({ path }) => path <= lastOfThen)
    await withSchemaEngine(migrationsOn(bare.address), (engine) =>
      engine.applyMigrations({
        migrationsList: { ...all, migrationDirectories: ofThen },
        filters: everything,
      }),
    )
    const client = new Client(bare.address)
    await client.connect()
    await client.query(await readFile(new URL('before-one-queue.sql', import.meta.url), 'utf8'))
    await client.end()
    database = await databaseOn(bare.address, () => {})
    let ids = 0
    core = {
      store: createStore(database),
      bankHolidays: bankHolidays(),
      files: filesInTests(),
      newDiaryLink: null,
      now: () => new Date('2026-12-07T10:00:00Z'),
      newId: () => `id-${++ids}`,
    }
  }, 60_000)
  afterAll(async () => {
    await database.close()
    await bare.drop()
  })

  it('says in columns what each message is about', async () => {
    const messages = await core.store.look.messages.find({})
    expect(
      Object.fromEntries(
        messages.map(({ id, cause, about, subjectId, day, occasion }) => [
          id,
          [cause, about, subjectId, day, occasion].join(' | '),
        ]),
      ),
    ).toEqual({
      milestone: 'milestone | closing-soon | meeting | 2026-12-08 | ',
      change: 'change | closing-moved | change-1 |  | ',
      wording: 'change | wording | recommendation |  | 2',
      answer: 'change | answer | question |  | time-1',
      hidden: 'change | hidden | time-2 |  | ',
      'closed-again': 'change | closed-again | meeting |  | 2',
      'questions-again': 'change | questions-again | meeting | 2026-12-10 | ',
      dispensation: 'change | dispensation | interest |  | 1764950400000',
      'interest-undone': 'change | interest-undone | interest |  | 1764950400001',
      substitute: 'change | substitute | time-3 |  | ',
      'topic-outcome': 'change | topic-outcome | time-4 |  | ',
      'meeting-restored': 'change | meeting-restored | time-5 |  | ',
      offered: 'change | offered | question | 2026-12-04 | ',
      'not-sure': 'change | not-sure | interest |  | time-6',
      'not-sure-gone': 'change | not-sure | item |  | time-7',
      apologies: 'change | apologies | ada | 2026-12-10 | time-8',
      quorum: 'change | quorum | meeting | 2026-12-10 | time-9',
      now: 'remind-now |  | meeting |  | press',
      later: 'remind-later |  | ada | 2026-12-08 | ',
    })
  })

  it('tells nobody again what was planned before', async () => {
    expect(await core.store.look.tellings.find({})).toMatchObject([
      { meetingId: 'meeting', milestone: 'closing-soon', day: '2026-12-08' },
    ])
    expect(await planMessages(core)).toBe(0)
  })

  it('leaves nothing behind of the queue that was', async () => {
    const { rows } = await database.executeSql(`SELECT 1 FROM pg_namespace WHERE nspname = 'pgboss'`)
    expect(rows).toEqual([])
  })

  it('calls what was being sent uncertain, and sends once what was due', async () => {
    const realNow = () => new Date()
    expect(await giveUpOldClaims(core, realNow())).toBe(1)
    const far = farPlatform()
    const outbox = await startOutbox({
      core,
      messengers: new Map([['slack', far.messenger]]),
      draw: async (_, { id }) => ({ title: id, blocks: [] }),
      log: pino({ level: 'silent' }),
      realNow,
      pace: usualPace,
    })
    const { look } = core.store
    await vi.waitFor(
      async () => {
        expect(await look.touches.count({})).toBe(0)
        expect(await look.posts.count({ due: true })).toBe(0)
        expect(await look.messages.count({ state: ['due', 'claimed'] })).toBe(0)
      },
      { timeout: 20_000, interval: 100 },
    )
    await outbox.stop()
    const posts = far.said.filter(({ title }) => title.startsWith('post-'))
    expect(posts.map(({ how, title }) => `${how} ${title}`)).toEqual(
      expect.arrayContaining(['post post-new', 'edit post-edited']),
    )
    expect(await look.posts.get('post-refused')).toMatchObject({ due: false, refused: 'unreachable' })
    expect(await look.messages.get('hidden')).toMatchObject({
      state: 'uncertain',
      why: 'stopped-while-sending',
    })
    expect(await look.messages.get('wording')).toMatchObject({ state: 'sent' })
    expect(await look.messages.get('milestone')).toMatchObject({ state: 'dropped', why: 'nothing-open' })
    expect(far.said.filter(({ title }) => !title.startsWith('post-'))).toHaveLength(1)
  })
})
