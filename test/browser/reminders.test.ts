import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { type Actor, actor } from './actor.ts'
import { noChromium, openChromium } from './chromium.ts'
import { handIn, postTwice, setUp } from './hand-in-and-post.ts'
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
import { freePort, type RunningProgram, startProgram } from './start-program.ts'

let folder: string
let program: RunningProgram
let browser: Browser
let at: Actor

describe.skipIf(noChromium)('reminders and notices, in a browser', { timeout: 90_000 }, () => {
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'quorate-reminders-'))
    program = await startProgram(folder, await freePort())
    browser = await openChromium()
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, locale: 'en-GB' })
    page.setDefaultTimeout(8_000)
    at = actor(page)
    await page.goto(program.url)
    // The other story keeps the pictures of these.
    const quietly: Actor = { ...at, picture: async () => {} }
    await handIn(quietly)
    await setUp(quietly)
    await postTwice(quietly)
  }, 180_000)

  afterEach(async ({ task }) => {
    if (task.result?.state !== 'fail') return
    await at.picture('failed-reminders', 'slack')
    console.error(program.log())
  })

  afterAll(async () => {
    await browser?.close()
    await program?.kill('SIGTERM')
    await rm(folder, { recursive: true, force: true })
  })

  test('six of the eight reply', () => sixReply(at))
  test('another reads the report in Teams', () => oneReads(at))
  test('the clerk looks at the timetable and moves the closing time', () => moveClosing(at))
  test('the clerk sees who owes a reply, and reminds them now', () => remindNow(at))
  test('the two get one message each and reply from it', () => twoReply(at))
  test('the other six get nothing', () => nobodyElse(at))
  test('the clerk corrects a recommendation', () => correct(at))
  test('everyone gets a notice of the correction, and no reminder', () =>
    everyoneIsTold(at, correction, 'slack'))
  test('the clerk puts a corrected version of the report in place', () => correctReport(at))
  test('everyone gets a notice of the new version, and no reminder', () =>
    everyoneIsTold(at, newVersion, 'teams'))

  test('neither platform refused anything that the bot did', async () => {
    const response = await fetch(`${program.url}/rehearsal/refusals`)
    expect(await response.json()).toEqual([])
  })
})
