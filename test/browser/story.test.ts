import { fileURLToPath } from 'node:url'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import type { Actor } from './actor.ts'
import { replyByKeyboard } from './by-keyboard.ts'
import { noChromium } from './chromium.ts'
import { closeReplies, poll, recordOutcomes, sameSheet } from './close-and-decide.ts'
import { findEverything } from './find-everything.ts'
import { handIn, postTwice, setUp } from './hand-in-and-post.ts'
import { openRehearsal, type Rehearsal } from './open-rehearsal.ts'
import { answerAndChange, mayNotReply, othersAnswer } from './reply.ts'
import { startProgram } from './start-program.ts'

const readmePicture = fileURLToPath(new URL('rehearsal.png', import.meta.url))
let rehearsal: Rehearsal
let at: Actor

describe.skipIf(noChromium)('the whole story, in a browser', { timeout: 90_000 }, () => {
  beforeAll(async () => {
    rehearsal = await openRehearsal('story', 8_000)
    at = rehearsal.at
  }, 120_000)

  afterEach(async ({ task }) => {
    if (task.result?.state === 'fail') await rehearsal.failed()
  })

  afterAll(() => rehearsal?.close())

  test('the clerk submits the sample report in Slack and corrects what was misread', () => handIn(at))
  test('the clerk continues in Teams: links, publication, closing', () => setUp(at))
  test('posted from both platforms at once, it is posted once per room', () => postTwice(at))
  test('those who may not reply are told so, with the clerk’s name', () => mayNotReply(at))
  test('a member reads the report, answers everything in Slack, and changes an answer in Teams', async () => {
    await answerAndChange(at)
    if (process.env.UPDATE_PICTURE === '1') await at.page.screenshot({ path: readmePicture })
  })
  test('a member on each platform answers using only the keyboard', async () => {
    await at.become('Cllr Margaret Hollis')
    await replyByKeyboard(at, 'teams')
    await at.become('Cllr Alan Whitcombe')
    await replyByKeyboard(at, 'slack')
  })

  test('the others answer, each in their own way', () => othersAnswer(at))
  test('the clerk closes replies, and later ones are refused', () => closeReplies(at))
  test('every member and the clerk have the same sheet, and the clerk has a skeleton for the minutes', () =>
    sameSheet(at))
  test('the chair opens a poll, members answer and change, and the clock closes it', () => poll(at))
  test('after the meeting the clerk records what was decided, and the proposer is told', () =>
    recordOutcomes(at))

  test('neither platform refused anything that the bot did', async () => {
    const response = await fetch(`${rehearsal.program.url}/rehearsal/refusals`)
    expect(await response.json()).toEqual([])
    expect(await at.page.locator('.refusals').isVisible()).toBe(false)
  })

  test('killed and started again on the same folder, everything is there', async () => {
    await rehearsal.program.kill('SIGKILL')
    await at.page.getByText('The rehearsal is not answering.').waitFor()
    rehearsal.program = await startProgram(rehearsal.folder, rehearsal.port)
    await at.page.getByText('The rehearsal is not answering.').waitFor({ state: 'hidden', timeout: 20_000 })
    await findEverything(at)
  })
})
