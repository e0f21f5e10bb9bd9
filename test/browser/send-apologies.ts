import { expect } from 'vitest'
import { replyWords } from '../../src/committee/members/replies/reply.words.ts'
import { clerksSubstitutesWords } from '../../src/conversation/attendance/clerks-substitutes.words.ts'
import { comingWords } from '../../src/conversation/attendance/coming.words.ts'
import { whoComesWords } from '../../src/conversation/attendance/who-comes.words.ts'
import { agendaCardWords } from '../../src/conversation/meetings/agenda-card.words.ts'
import { deskWords } from '../../src/conversation/meetings/desk.words.ts'
import { replyFormWords } from '../../src/conversation/replies/reply.words.ts'
import type { Actor } from './actor.ts'

const nextLook = { timeout: 25_000 }

/**
 * A member who has replied to something sends apologies using only the keyboard, and asks for her substitute to be
 * told.
 */
export async function sendApologies(at: Actor): Promise<void> {
  const { keyboard } = at.page
  await at.become('Cllr Joan Pettifer')
  await at.open('teams', 'committee')
  await at.press('teams', agendaCardWords.prepareItem('5'))
  await at.answer(
    'teams',
    replyWords.answers.assured,
    replyFormWords.taken('(A)', replyWords.answers.assured, false),
  )
  await at.closeForm('teams')
  await at.button('teams', comingWords.apologiesTitle).focus()
  await keyboard.press('Enter')
  await at.formSays('teams', 'Named as your substitute: Cllr Henry Dale.')
  const form = await at.form('teams').ariaSnapshot()
  expect(form).toMatch(/dialog "Sending apologies"/)
  expect(form).toMatch(/(group|radiogroup) "Should your substitute be told now/)
  await at.tabTo('teams', 'radio', comingWords.toldNow.yes)
  await keyboard.press('Space')
  await at.picture('73-sending-apologies', 'teams')
  await at.tabTo('teams', 'button', comingWords.send)
  await keyboard.press('Enter')
  await at.formSays('teams', 'Cllr Henry Dale will be told.')
  await at.picture('74-apologies-taken', 'teams')
  await at.closeForm('teams')
}

/** The substitute is told, and has no seat until the clerk has confirmed it. */
export async function substituteTold(at: Actor): Promise<void> {
  await at.become('Cllr Henry Dale')
  const told = await at.open('slack', 'quorate')
  await told.getByText('Cllr Joan Pettifer sends apologies for the meeting').waitFor()
  await at.picture('75-the-substitute-is-told', 'slack')
  await at.open('slack', 'committee')
  await at.press('slack', agendaCardWords.prepareItem('5'))
  await at.formSays('slack', 'You are a substitute and do not sit at this meeting')
  await at.closeForm('slack')
}

/** The clerk sees who is coming beside the quorum, and confirms him. */
export async function confirm(at: Actor): Promise<void> {
  await at.become('Ruth Adeyemi')
  await at.open('slack', 'quorate')
  await at.press('slack', deskWords.open)
  await at.formSays('slack', /1 sending apologies, 6 yet to say\. Quorum 3\./)
  await at.pressInForm('slack', deskWords.whoIsComing)
  await at.formSays('slack', 'Named substitute, told: Cllr Henry Dale.')
  await at.picture('76-who-is-coming', 'slack')
  await at.pressInForm('slack', whoComesWords.substituteFor('Cllr Joan Pettifer'))
  await at.tick('slack', clerksSubstitutesWords.named('Cllr Henry Dale'))
  expect(await at.form('slack').ariaSnapshot()).toMatch(/(group|radiogroup) "Who sits in their place/)
  await at.picture('77-confirm-a-substitute', 'slack')
  await at.pressInForm('slack', clerksSubstitutesWords.confirm)
  await at.formSays('slack', 'Cllr Henry Dale sits in Cllr Joan Pettifer’s place. Both are told.')
  await at.formSays('slack', '(in Cllr Joan Pettifer’s place, who sends apologies)')
  await at.closeForm('slack')
}

/** He replies in her place, and she no longer can. */
export async function hasHerSeat(at: Actor): Promise<void> {
  await at.become('Cllr Henry Dale')
  const told = await at.open('slack', 'quorate')
  await told.getByText('You sit in Cllr Joan Pettifer’s place at this meeting.').waitFor(nextLook)
  await told.getByText('The clerk has confirmed it.').waitFor()
  await at.picture('78-he-has-her-seat', 'slack')
  await at.open('slack', 'committee')
  await at.press('slack', agendaCardWords.coming)
  await at.formSays('slack', 'Recorded: you are coming on')
  await at.closeForm('slack')
  await at.press('slack', agendaCardWords.prepareItem('5'))
  await at.answer(
    'slack',
    replyWords.answers.assured,
    replyFormWords.taken('(A)', replyWords.answers.assured, false),
  )
  await at.closeForm('slack')

  await at.become('Cllr Joan Pettifer')
  const toldToo = await at.open('teams', 'quorate')
  await toldToo.getByText('Cllr Henry Dale sits in your place at this meeting.').waitFor(nextLook)
  await at.picture('79-she-is-told', 'teams')
  await at.open('teams', 'committee')
  await at.press('teams', agendaCardWords.prepareItem('5'))
  await at.formSays('teams', 'A substitute has your seat at this meeting, so nothing was recorded.')
  await at.closeForm('teams')
}

/** The chair sees who is coming, but has none of the clerk’s buttons. */
export async function chairSees(at: Actor): Promise<void> {
  await at.become('Cllr Margaret Hollis')
  await at.open('teams', 'quorate')
  await at.say('teams', 'Who is coming?')
  await at.press('teams', deskWords.whoIsComing)
  await at.formSays(
    'teams',
    /1 coming, 1 sending apologies \(1 with a substitute\), 6 yet to say\. Quorum 3\./,
  )
  await at.formSays('teams', '(in Cllr Joan Pettifer’s place, who sends apologies)')
  const form = await at.form('teams').ariaSnapshot()
  expect(form).not.toMatch(/button "(Stand down|Substitute for|Enter for)/)
  await at.picture('82-the-chair-sees-who-is-coming', 'teams')
  await at.closeForm('teams')
}
