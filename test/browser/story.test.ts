import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Browser } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { type Actor, actor } from './actor.ts'
import { replyByKeyboard } from './by-keyboard.ts'
import { noChromium, openChromium } from './chromium.ts'
import { closeReplies, poll, recordOutcomes, sameSheet } from './close-and-decide.ts'
import { findEverything } from './find-everything.ts'
import { handIn, postTwice, setUp } from './hand-in-and-post.ts'
import { answerAndChange, mayNotReply, othersAnswer } from './reply.ts'
import { freePort, type RunningProgram, startProgram } from './start-program.ts'

const readmePicture = fileURLToPath(new URL('rehearsal.png', import.meta.url))
let folder: string
let port: number
let program: RunningProgram
let browser: Browser
let at: Actor

describe.skipIf(noChromium)('the whole story, in a browser', { timeout: 90_000 }, () => {
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'quorate-story-'))
    port = await freePort()
    program = await startProgram(folder, port)
    browser = await openChromium()
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, locale: 'en-GB' })
    page.setDefaultTimeout(8_000)
    at = actor(page)
    await page.goto(program.url)
  }, 120_000)

  afterEach(async ({ task }) => {
    if (task.result?.state !== 'fail') return
    await at.picture('failed', 'slack')
    console.error(program.log())
  })

  afterAll(async () => {
    await browser?.close()
    await program?.kill('SIGTERM')
    await rm(folder, { recursive: true, force: true })
  })

  test('the clerk hands in the sample report in Slack and mends what was read', () => handIn(at))
  test('the clerk goes on in Teams: links, publication, closing', () => setUp(at))
  test('posted from both platforms at once, it is posted once a room', () => postTwice(at))
  test('who may not reply is told so, with the clerk’s name', () => mayNotReply(at))
  test('a member reads the report, answers everything in Slack, and changes an answer in Teams', async () => {
    await answerAndChange(at)
    if (process.env.UPDATE_PICTURE === '1') await at.page.screenshot({ path: readmePicture })
  })
  test('a member in each place answers with the keyboard alone', async () => {
    await at.become('Cllr Margaret Hollis')
    await replyByKeyboard(at, 'teams')
    await at.become('Cllr Alan Whitcombe')
    await replyByKeyboard(at, 'slack')
  })

  test('the others answer, each in their own way', () => othersAnswer(at))
  test('the clerk closes replies, and what comes after is refused', () => closeReplies(at))
  test('every member and the clerk have the same sheet, and the clerk a skeleton for the minutes', () =>
    sameSheet(at))
  test('the chair opens a poll, members answer and change, and the clock closes it', () => poll(at))
  test('after the meeting the clerk records what was decided, and the proposer is told', () =>
    recordOutcomes(at))

  test('neither platform refused anything that the bot did', async () => {
    const response = await fetch(`${program.url}/rehearsal/refusals`)
    expect(await response.json()).toEqual([])
    expect(await at.page.locator('.refusals').isVisible()).toBe(false)
  })

  test('killed and started again on the same folder, everything is there', async () => {
    await program.kill('SIGKILL')
    await at.page.getByText('The rehearsal is not answering.').waitFor()
    program = await startProgram(folder, port)
    await at.page.getByText('The rehearsal is not answering.').waitFor({ state: 'hidden', timeout: 20_000 })
    await findEverything(at)
  })
})
