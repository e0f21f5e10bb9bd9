import { expect } from 'vitest'
import { replyWords } from '../../src/committee/members/replies/reply.words.ts'
import { changesScreenWords } from '../../src/conversation/changes/changes.words.ts'
import { reasonFieldWords } from '../../src/conversation/changes/reason.words.ts'
import { whatChangedWords } from '../../src/conversation/changes/what-changed.words.ts'
import { agendaCardWords } from '../../src/conversation/meetings/agenda-card.words.ts'
import { deskWords } from '../../src/conversation/meetings/desk.words.ts'
import { replyFormWords } from '../../src/conversation/replies/reply.words.ts'
import { correctionWords } from '../../src/conversation/reports/correction.words.ts'
import { slackWords } from '../../src/platforms/slack/slack.words.ts'
import type { Actor } from './actor.ts'

const asPosted = 'the committee considers the outcome of the peer review;'
const asCorrected = 'the committee considers the outcome of the peer review of school streets;'
const reason = 'Two words were missing in print.'

/** A reply on the wording as posted. */
export async function replyOnEarlierWording(at: Actor): Promise<void> {
  await at.become('Cllr Alan Whitcombe')
  await at.open('slack', 'committee')
  await at.press('slack', agendaCardWords.prepareItem('5'))
  await at.fill('slack', replyFormWords.words, 'The missed closures trouble me.')
  await at.answer(
    'slack',
    replyWords.answers['partly-assured'],
    replyFormWords.taken('(A)', replyWords.answers['partly-assured'], false),
  )
  await at.closeForm('slack')
}

export async function correctWording(at: Actor): Promise<void> {
  await at.become('Ruth Adeyemi')
  await at.open('teams', 'quorate')
  await at.say('teams', 'Good morning')
  await at.press('teams', deskWords.open)
  await at.pressInForm('teams', changesScreenWords.title)
  await at.formSays('teams', 'Each change asks for a reason')
  await at.picture('60-what-may-be-changed', 'teams')
  await at.pressInForm('teams', changesScreenWords.changeItem('5'))
  await at.pressInForm('teams', correctionWords.titleOfItem('5'))
  await at.pressInForm('teams', correctionWords.correct('(A)'))
  await at.fill('teams', correctionWords.wording, asCorrected)
  await at.fill('teams', reasonFieldWords.label, reason)
  await at.pressInForm('teams', correctionWords.submit)
  await at.formSays('teams', 'Corrected: recommendation (A). Everyone gets a notice.')
  await at.closeForm('teams')
}

/** Those who replied before get the notice, see both wordings, and are asked again. Their reply stays as it was. */
export async function askedAgain(at: Actor): Promise<void> {
  await at.become('Cllr Alan Whitcombe')
  const told = await at.open('slack', 'quorate')
  await told.getByText('the wording of recommendation (A) was corrected').waitFor({ timeout: 25_000 })
  await at.picture('61-told-of-a-correction', 'slack')
  await at.open('slack', 'committee')
  await at.press('slack', agendaCardWords.prepareItem('5'))
  await at.formSays('slack', 'The wording was corrected since you answered: Partly assured.')
  await at.formSays('slack', asCorrected)
  await at.picture('62-asked-again', 'slack')
  await at.fill('slack', replyFormWords.words, 'Typed before what changed was read.')
  await at.pressInForm('slack', replyFormWords.whatChanged)
  await bothWordings(at, 'slack')
  await at.picture('63-what-changed', 'slack')
  await at.pressInForm('slack', slackWords.back)
  const words = at.form('slack').getByLabel('In your words')
  expect(await words.inputValue()).toBe('Typed before what changed was read.')
  await at.closeForm('slack')
}

/** Somebody else replies on the current wording. */
export async function replyOnPresentWording(at: Actor, words: string): Promise<void> {
  await at.become('Cllr Priya Nair')
  await at.open('teams', 'committee')
  await at.press('teams', replyFormWords.whatChanged)
  await bothWordings(at, 'teams')
  await at.picture('64-what-changed-in-teams', 'teams')
  await at.closeForm('teams')
  await at.press('teams', agendaCardWords.prepareItem('5'))
  await at.formSays('teams', asCorrected)
  await at.fill('teams', replyFormWords.words, words)
  await at.answer(
    'teams',
    replyWords.answers['not-assured'],
    replyFormWords.taken('(A)', replyWords.answers['not-assured'], false),
  )
  await at.closeForm('teams')
}

async function bothWordings(at: Actor, name: 'slack' | 'teams'): Promise<void> {
  await at.formSays(name, whatChangedWords.asNow)
  await expect.poll(() => at.form(name).textContent()).toContain(asCorrected)
  const shown = (await at.form(name).textContent()) ?? ''
  expect(shown).toContain(asPosted)
  expect(shown).toContain(`The reason: ${reason}`)
  expect(shown).toContain('Put in: “of school streets”.')
}
