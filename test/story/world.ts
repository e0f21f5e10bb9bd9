import { pino } from 'pino'
import { expect, vi } from 'vitest'
import { bankHolidays } from '../../src/calendar/bank-holidays.ts'
import type { Core, PlatformName } from '../../src/committee/ports.ts'
import { tryInstallationAgain } from '../../src/committee/record/try-again.ts'
import type { Messenger } from '../../src/conversation/messenger.ts'
import { drawCard } from '../../src/conversation/posts/draw-card.ts'
import { readPapersInChild } from '../../src/documents/read-report-in-child.ts'
import { createHealth } from '../../src/outbox/health.ts'
import { usualPace } from '../../src/outbox/pace.ts'
import { roomFaults } from '../../src/outbox/room-fault.ts'
import { startOutbox } from '../../src/outbox/start-outbox.ts'
import { createDoor } from '../../src/platforms/door.ts'
import { holdFiles } from '../../src/platforms/held-files.ts'
import type { SentAgain } from '../../src/platforms/platform.ts'
import { people } from '../../src/rehearsal/people.ts'
import { createStore } from '../../src/store/create-store.ts'
import { openBothPlatforms } from '../support/both-platforms.ts'
import type { TestDatabase } from '../support/stores.ts'
import { slackClient } from './slack-client.ts'
import { teamsClient } from './teams-client.ts'
import { type User, userOf } from './user.ts'
import { openWire } from './wire.ts'

export type World = Awaited<ReturnType<typeof openWorld>>

/** The whole bot with both SDKs on a database, wired as in the program, except for a clock that the test sets. */
export async function openWorld(database: TestDatabase, at: string) {
  const logged: string[] = []
  const log = pino({ base: null, level: 'info' }, { write: (line: string) => void logged.push(line) })
  let now = new Date(at)
  const opened = await database.open()
  let ids = 0
  const sentAgain = new Map<PlatformName, SentAgain>()
  const byPlatform = new Map<PlatformName, Messenger>()
  const core: Core = {
    roomFault: roomFaults(byPlatform),
    store: createStore(opened),
    bankHolidays: bankHolidays(),
    files: holdFiles({ read: readPapersInChild, again: sentAgain }),
    newDiaryLink: null,
    now: () => now,
    newId: () => `id-${String(++ids).padStart(6, '0')}`,
  }
  const { close, messengers, ...both } = await openBothPlatforms(
    createDoor(core, readPapersInChild, log),
    log,
  )
  const { slack, teams } = messengers
  sentAgain.set('slack', both.sentAgain)
  const health = createHealth({
    log,
    realNow: () => new Date(),
    mended: (platform) => tryInstallationAgain(core, platform),
  })
  for (const one of [slack, teams]) byPlatform.set(one.platform, health.watch(one))
  const outbox = await startOutbox({
    core,
    messengers: byPlatform,
    draw: drawCard,
    log,
    realNow: () => new Date(),
    // A story need not be paced for people.
    pace: { ...usualPace, betweenEditsMs: 0, edits: 1000, installationMs: 500 },
  })
  const wire = openWire(both.slack.signingSecret)
  const account = (name: string) => {
    const person = people.find((one) => one.name === name)
    if (person === undefined) throw new Error(`${name} is not in the rehearsal`)
    return person
  }

  return {
    ...both,
    core,
    logged,
    wire,
    health,
    messengers,
    /** Somebody on their Slack. */
    inSlack: (name: string): User => userOf(slackClient(both.url, account(name).slackUser ?? '')),
    /** Somebody on their Teams. */
    inTeams: (name: string): User => userOf(teamsClient(both.url, account(name).teamsUser ?? '')),
    /** Sets the council's clock to a moment. */
    itIs(moment: string) {
      now = new Date(moment)
    },
    /** Waits until everything due has been sent. */
    async settled() {
      await vi.waitFor(
        async () => {
          expect(await core.store.look.touches.count({})).toBe(0)
          expect(await core.store.look.posts.find({ due: true })).toEqual([])
        },
        { timeout: 15_000, interval: 25 },
      )
    },
    async close() {
      both.isUp('slack')
      both.isUp('teams')
      wire.close()
      await outbox.stop()
      await close()
    },
  }
}
