import { expect } from 'vitest'
import { formWords } from '../../src/conversation/kit/form.words.ts'
import { deskWords } from '../../src/conversation/meetings/desk.words.ts'
import { draftsWords } from '../../src/conversation/meetings/drafts.words.ts'
import { postingWords } from '../../src/conversation/meetings/posting.words.ts'
import { draftWords } from '../../src/conversation/reports/draft.words.ts'
import { draftFormWords } from '../../src/conversation/reports/draft-form.words.ts'
import { fileQuestionWords } from '../../src/conversation/reports/file-question.words.ts'
import { linksWords } from '../../src/conversation/reports/links.words.ts'
import { receivedWords } from '../../src/conversation/reports/received.words.ts'
import type { Actor, PaneName } from './actor.ts'
import { dayFromMeeting, site } from './scene.ts'

/** The clerk submits the sample report in Slack and corrects what was misread. */
export async function handIn(at: Actor): Promise<void> {
  await at.become('Ruth Adeyemi')
  await at.picture('01-the-page', 'slack')
  await at.page.getByText('What to try').click()
  await at.open('slack', 'quorate')
  await at.press('slack', 'Attach the sample report')
  await at.pane('slack').getByText('road-safety-review.md').waitFor()
  await at.press('slack', 'Send')
  await at.pane('slack').getByText(fileQuestionWords.question).first().waitFor()
  await at.picture('02-is-it-open', 'slack')
  await at.press('slack', fileQuestionWords.yes)
  await at.formSays('slack', 'Read and put down as item 5')
  await at.pressInForm('slack', receivedWords.checkDraft)
  await at.formSays('slack', 'Recommendation (a)')
  await at.picture('03-the-draft', 'slack')
  const { yes, no } = draftFormWords.education
  await at.choose('slack', draftFormWords.isEducation('(b)'), no)
  await at.pressInForm('slack', draftWords.edit('(a)'))
  await at.fill('slack', draftFormWords.label, '(A)')
  await at.fill(
    'slack',
    draftFormWords.recommendation,
    'the committee considers the outcome of the peer review;',
  )
  await at.picture('04-mend-a-recommendation', 'slack')
  await at.pressInForm('slack', formWords.save)
  await at.formSays('slack', 'Changed: recommendation (A).')
  await at.choose('slack', draftFormWords.asksOn('(A)'), draftFormWords.asked.assurance)
  await at.choose('slack', draftFormWords.isEducation('(A)'), yes)
  await at.pressInForm('slack', formWords.save)
  await at.formSays('slack', draftFormWords.saved)
  await at.closeForm('slack')
}

/** The clerk continues in Teams: links, publication, closing. */
export async function setUp(at: Actor): Promise<void> {
  await at.open('teams', 'quorate')
  await at.say('teams', 'Good morning')
  await at.press('teams', deskWords.open)
  await at.formSays('teams', 'The link to the published agenda is missing.')
  await at.picture('05-the-meeting', 'teams')
  await at.pressInForm('teams', postingWords.post.title)
  await at.formSays('teams', deskWords.back)
  await at.formSays('teams', 'The link to the published agenda is missing.')
  await at.closeForm('teams')

  await at.press('teams', deskWords.open)
  await at.pressInForm('teams', deskWords.mends.drafts)
  await at.pressInForm('teams', draftsWords.check('5'))
  await at.choose('teams', draftFormWords.isEducation('(c)'), draftFormWords.education.no)
  await at.pressInForm('teams', formWords.save)
  await at.formSays('teams', draftFormWords.saved)
  await at.pressInForm('teams', draftWords.links)
  await at.fill('teams', linksWords.report, `${site}/report.pdf`)
  await at.fill('teams', 'Appendix 1', `${site}/appendix-1.pdf`)
  await at.picture('06-links', 'teams')
  await at.pressInForm('teams', formWords.save)
  await at.formSays('teams', linksWords.saved)
  await at.pressInForm('teams', deskWords.open)
  await publish(at, 'teams')
  await at.formSays('teams', 'Post to members on that day or later.')
  await at.closeForm('teams')
  await at.putClockForward(dayFromMeeting(-7), '09:00')

  await at.press('teams', deskWords.open)
  await setClosing(at, 'teams')
  await at.formSays('teams', 'Ready. Check it once more')
  await at.picture('07-ready-to-post', 'teams')
}

/** From the open desk, says where the agenda is published and since when. */
export async function publish(at: Actor, pane: PaneName): Promise<void> {
  await at.pressInForm(pane, deskWords.mends['set-publication'])
  await at.fill(pane, postingWords.publication.link, `${site}/agenda`)
  await at.fill(pane, postingWords.publication.published, dayFromMeeting(-7))
  await at.pressInForm(pane, formWords.save)
  await at.formSays(pane, postingWords.publication.saved)
}

/** From the open desk, says when replies close. */
export async function setClosing(at: Actor, pane: PaneName): Promise<void> {
  await at.pressInForm(pane, deskWords.mends['set-closing'])
  await at.fill(pane, postingWords.closing.day, dayFromMeeting(-4))
  await at.pressInForm(pane, formWords.save)
}

/** Posted from both platforms at once, it is posted once per room. */
export async function postTwice(at: Actor): Promise<void> {
  await at.pressInForm('teams', postingWords.post.title)
  await at.tick('teams', postingWords.post.checked)
  // At a real desk Slack has its own window; here Teams' dialog covers it.
  await at.button('slack', deskWords.open).dispatchEvent('click')
  await at.pressInForm('slack', postingWords.post.title)
  await at.tick('slack', postingWords.post.checked)
  await at.pressInForm('slack', postingWords.post.title)
  await at.formSays('slack', 'Posted to members.')
  await at.closeForm('slack')
  await at.pressInForm('teams', postingWords.post.title)
  await at.formSays('teams', postingWords.post.already)
  await at.closeForm('teams')
  for (const name of ['slack', 'teams'] as const) {
    const messages = await at.open(name, 'committee')
    await messages.getByText('0 of 8 replied').waitFor()
    expect(await messages.count()).toBe(1)
    expect(await at.link(name, 'Report')).toBe(`${site}/report.pdf`)
  }
  await at.picture('08-posted', 'slack')
  await at.picture('08-posted-in-teams', 'teams')
}
