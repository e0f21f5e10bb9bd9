import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import type { Actor } from './actor.ts'
import { noChromium } from './chromium.ts'
import { openRehearsal, postQuietly, type Rehearsal } from './open-rehearsal.ts'
import {
  correct,
  correction,
  correctReport,
  everyoneIsTold,
  moveClosing,
  newVersion,
  nobodyElse,
  oneReads,
  remindNow,
  sixReply,
  twoReply,
} from './remind.ts'

let rehearsal: Rehearsal
let at: Actor

describe.skipIf(noChromium)('reminders and notices, in a browser', { timeout: 90_000 }, () => {
  beforeAll(async () => {
    rehearsal = await openRehearsal('reminders', 8_000)
    at = rehearsal.at
    await postQuietly(at)
  }, 180_000)

  afterEach(async ({ task }) => {
    if (task.result?.state === 'fail') await rehearsal.failed()
  })

  afterAll(() => rehearsal?.close())

  test('six of the eight reply', () => sixReply(at))
  test('another reads the report in Teams', () => oneReads(at))
  test('the clerk reads the timetable and moves the closing time', () => moveClosing(at))
  test('the clerk sees who owes a reply, and reminds them now', () => remindNow(at))
  test('the two get one message each and reply from it', () => twoReply(at))
  test('the other six get nothing', () => nobodyElse(at))
  test('the clerk corrects a recommendation', () => correct(at))
  test('everyone gets a notice of the correction, and no reminder', () =>
    everyoneIsTold(at, correction, 'slack'))
  test('the clerk replaces the report with a corrected version', () => correctReport(at))
  test('everyone gets a notice of the new version, and no reminder', () =>
    everyoneIsTold(at, newVersion, 'teams'))

  test('neither platform refused anything that the bot did', async () => {
    const response = await fetch(`${rehearsal.program.url}/rehearsal/refusals`)
    expect(await response.json()).toEqual([])
  })
})
