import { expect } from 'vitest'
import type { Actor } from './actor.ts'
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
  await at.pane('slack').getByText('Read and put down as item 5').waitFor()
  await at.picture('02-the-report-is-read', 'slack')
  await at.press('slack', 'Check the draft')
  await at.formSays('slack', 'Recommendation (a)')
  await at.picture('03-the-draft', 'slack')
  await at.pressInForm('slack', 'Edit (a)')
  await at.fill('slack', 'Label, as printed', '(A)')
  await at.fill('slack', 'Recommendation', 'the committee considers the outcome of the peer review;')
  await at.tick('slack', 'Members are asked for their view')
  await at.tick('slack', 'Assured, partly assured, not assured')
  await at.tick('slack', 'Yes, an education matter')
  await at.picture('04-mend-a-recommendation', 'slack')
  await at.pressInForm('slack', 'Save')
  await at.formSays('slack', 'Changed: recommendation (A).')
  await at.pressInForm('slack', 'Edit (b)')
  await at.tick('slack', 'No')
  await at.pressInForm('slack', 'Save')
  await at.formSays('slack', 'Changed: recommendation (b).')
  await at.closeForm('slack')
}

/** The clerk continues in Teams: links, publication, closing. */
export async function setUp(at: Actor): Promise<void> {
  await at.open('teams', 'quorate')
  await at.say('teams', 'Good morning')
  await at.press('teams', 'Open the meeting')
  await at.formSays('teams', 'The link to the published agenda is missing.')
  await at.picture('05-the-meeting', 'teams')
  await at.pressInForm('teams', 'Post to members')
  await at.formSays('teams', 'Back to the meeting')
  await at.formSays('teams', 'The link to the published agenda is missing.')
  await at.closeForm('teams')

  await at.press('teams', 'Open the meeting')
  await at.pressInForm('teams', 'Check the drafts')
  await at.pressInForm('teams', 'Check item 5')
  await at.pressInForm('teams', 'Edit (c)')
  await at.tick('teams', 'No')
  await at.pressInForm('teams', 'Save')
  await at.formSays('teams', 'Changed: recommendation (c).')
  await at.pressInForm('teams', 'Links to the report')
  await at.fill('teams', 'The report', `${site}/report.pdf`)
  await at.fill('teams', 'Appendix 1', `${site}/appendix-1.pdf`)
  await at.picture('06-links', 'teams')
  await at.pressInForm('teams', 'Save')
  await at.formSays('teams', 'Saved: the links.')
  await at.pressInForm('teams', 'Open the meeting')
  await at.pressInForm('teams', 'Agenda link and publication')
  await at.fill('teams', 'Link to the agenda', `${site}/agenda`)
  await at.fill('teams', 'Published on', dayFromMeeting(-7))
  await at.pressInForm('teams', 'Save')
  await at.formSays('teams', 'Saved: the published agenda.')
  await at.formSays('teams', 'Post to members on that day or later.')
  await at.closeForm('teams')
  await at.putClockForward(dayFromMeeting(-7), '09:00')

  await at.press('teams', 'Open the meeting')
  await at.pressInForm('teams', 'When replies close')
  await at.fill('teams', 'Day', dayFromMeeting(-4))
  await at.pressInForm('teams', 'Save')
  await at.formSays('teams', 'Ready. Check it once more')
  await at.picture('07-ready-to-post', 'teams')
}

/** Posted from both platforms at once, it is posted once per room. */
export async function postTwice(at: Actor): Promise<void> {
  await at.pressInForm('teams', 'Post to members')
  await at.tick('teams', 'I have checked what members are asked')
  // At a real desk Slack has its own window; here Teams' dialog covers it.
  await at.button('slack', 'Open the meeting').dispatchEvent('click')
  await at.pressInForm('slack', 'Post to members')
  await at.tick('slack', 'I have checked what members are asked')
  await at.pressInForm('slack', 'Post to members')
  await at.formSays('slack', 'Posted to members.')
  await at.closeForm('slack')
  await at.pressInForm('teams', 'Post to members')
  await at.formSays('teams', 'It was posted to members already.')
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
