import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import type { Actor } from './actor.ts'
import { answerAndForward, mergeAndSend, sameQuestionSheet, twoAsk } from './ask-officers.ts'
import { noChromium } from './chromium.ts'
import {
  askedAgain,
  correctWording,
  replyOnEarlierWording,
  replyOnPresentWording,
} from './correct-wording.ts'
import { authorTold, goneEverywhere, hidden, hideFromSheet, sheetWithMark } from './hide-words.ts'
import { openRehearsal, postQuietly, type Rehearsal } from './open-rehearsal.ts'
import { dayAfterPosting } from './remind.ts'
import { chairSees, confirm, hasHerSeat, sendApologies, substituteTold } from './send-apologies.ts'

let rehearsal: Rehearsal
let at: Actor

describe.skipIf(noChromium)('a day of the clerk and the members, in a browser', { timeout: 90_000 }, () => {
  beforeAll(async () => {
    rehearsal = await openRehearsal('day', 12_000)
    at = rehearsal.at
    await postQuietly(at)
    await at.putClockForward(dayAfterPosting, '10:05')
  }, 180_000)

  afterEach(async ({ task }) => {
    if (task.result?.state === 'fail') await rehearsal.failed()
  })

  afterAll(() => rehearsal?.close())

  test('a member replies on the wording as it was posted', () => replyOnEarlierWording(at))
  test('the clerk corrects it in Teams', () => correctWording(at))
  test('the member gets a notice, sees both wordings, and is asked again', () => askedAgain(at))
  test('another replies on the current wording', () => replyOnPresentWording(at, hidden))
  test('two members ask officers the same question, in Slack by keyboard and in Teams', () => twoAsk(at))
  test('the clerk merges the two and sends them to the officer', () => mergeAndSend(at))
  test('the officer answers, and the clerk forwards it', () => answerAndForward(at))
  test('a member sends apologies and asks for her substitute to be told', () => sendApologies(at))
  test('the substitute is told, and has no seat yet', () => substituteTold(at))
  test('the clerk sees who is coming beside the quorum, and confirms him', () => confirm(at))
  test('he has her seat, and both are told', () => hasHerSeat(at))
  test('at the sheet’s time everyone who sits and the clerk have the same question sheet', () =>
    sameQuestionSheet(at))
  test('the chair sees who is coming, too', () => chairSees(at))
  test('the sheet marks the reply to the earlier wording', () => sheetWithMark(at))
  test('the clerk hides words of a reply from the sheet', () => hideFromSheet(at))
  test('nobody finds the words any more, and everyone finds the mark', () => goneEverywhere(at))
  test('the author of the words is told', () => authorTold(at))

  test('neither platform refused anything that the bot did', async () => {
    const response = await fetch(`${rehearsal.program.url}/rehearsal/refusals`)
    expect(await response.json()).toEqual([])
  })
})
