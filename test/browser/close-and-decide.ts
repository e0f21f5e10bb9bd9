import { expect } from 'vitest'
import { replyWords } from '../../src/committee/members/replies/reply.words.ts'
import { pollWords } from '../../src/committee/members/work-plan/poll.words.ts'
import { topicOutcomeWords } from '../../src/committee/members/work-plan/topic-outcome.words.ts'
import { resolutionWords } from '../../src/committee/outcomes/resolution.words.ts'
import { agendaCardWords } from '../../src/conversation/meetings/agenda-card.words.ts'
import { deskWords } from '../../src/conversation/meetings/desk.words.ts'
import { postingWords } from '../../src/conversation/meetings/posting.words.ts'
import { outcomesScreenWords } from '../../src/conversation/outcomes/outcomes.words.ts'
import { resolutionFormWords } from '../../src/conversation/outcomes/resolution.words.ts'
import { topicOutcomeFormWords } from '../../src/conversation/outcomes/topic-outcome.words.ts'
import { replyFormWords } from '../../src/conversation/replies/reply.words.ts'
import { pollCardWords } from '../../src/conversation/work-plan/poll.words.ts'
import { pollFormWords } from '../../src/conversation/work-plan/polls.words.ts'
import { workPlanScreenWords } from '../../src/conversation/work-plan/work-plan.words.ts'
import type { Actor } from './actor.ts'
import { dayFromMeeting, topic } from './scene.ts'

/** The clerk closes replies, and later ones are refused. */
export async function closeReplies(at: Actor): Promise<void> {
  await at.become('Cllr Tom Bexley')
  await at.press('slack', agendaCardWords.prepareItem('5'))
  await at.tick('slack', replyWords.answers.assured)

  await at.become('Ruth Adeyemi')
  await at.open('slack', 'quorate')
  await at.press('slack', deskWords.open)
  await at.formSays('slack', 'Not yet:')
  await at.picture('17-who-has-replied', 'slack')
  await at.pressInForm('slack', postingWords.close.closeNow)
  await at.tick('slack', postingWords.close.closeNow)
  await at.pressInForm('slack', postingWords.close.title)
  await at.formSays('slack', 'Replies are closed.')
  await at.closeForm('slack')

  await at.become('Cllr Tom Bexley')
  await at.tick('slack', replyWords.answers.assured)
  await at.pressInForm('slack', replyFormWords.send)
  await at.formSays('slack', 'Replies closed')
  await at.picture('18-too-late', 'slack')
  await at.closeForm('slack')
  await at.pane('slack').getByText('replied to everything. Members and the clerk have the sheet.').waitFor()
  await at.picture('19-replies-closed', 'slack')
}

/** Every member and the clerk have the same sheet, and the clerk has a skeleton for the minutes. */
export async function sameSheet(at: Actor): Promise<void> {
  const sheets = new Map<string, string>()
  for (const [name, pane] of [
    ['Cllr Alan Whitcombe', 'slack'],
    ['Cllr Gwen Tranter', 'slack'],
    ['Cllr Daniel Okafor', 'teams'],
    ['Canon Michael Frayne', 'teams'],
    ['Cllr Margaret Hollis', 'teams'],
    ['Cllr Priya Nair', 'teams'],
    ['Ruth Adeyemi', 'slack'],
  ] as const) {
    await at.become(name)
    await at.open(pane, 'quorate')
    sheets.set(name, await at.sheet(pane))
    if (name === 'Cllr Daniel Okafor') await at.picture('20-the-sheet-in-teams', 'teams')
    if (name === 'Cllr Alan Whitcombe') await at.picture('20-the-sheet', 'slack')
  }
  expect(new Set(sheets.values()).size).toBe(1)
  const minutes = at.pane('slack').locator('[data-message]', { hasText: 'skeleton' })
  const skeleton = (await minutes.textContent()) ?? ''
  expect(skeleton).toContain('Resolved')
  expect(skeleton).not.toMatch(/assured|volunteers|replied|side roads|Nair/i)
  await at.picture('21-the-clerk-afterwards', 'slack')
}

/** The chair opens a poll, members answer and change, and the clock closes it. */
export async function poll(at: Actor): Promise<void> {
  await at.become('Cllr Margaret Hollis')
  await at.press('teams', pollFormWords.open.onTopics)
  await at.fill('teams', pollFormWords.open.day, dayFromMeeting(-3))
  await at.picture('22-open-a-poll', 'teams')
  await at.pressInForm('teams', pollFormWords.open.submit)
  await at.formSays('teams', 'The poll is open.')
  await at.closeForm('teams')

  await at.become('Cllr Alan Whitcombe')
  await at.press('slack', pollCardWords.give)
  await at.tick('slack', pollWords.indications['support-adding'])
  await at.picture('23-an-indication', 'slack')
  await at.pressInForm('slack', pollFormWords.indicate.submit)
  await at.formSays('slack', 'Taken: Support adding.')
  await at.tick('slack', pollWords.indications['no-view'])
  await at.pressInForm('slack', pollFormWords.indicate.submit)
  await at.formSays('slack', 'Taken: No view.')
  await at.closeForm('slack')

  await at.become('Cllr Daniel Okafor')
  await at.press('teams', pollCardWords.give)
  await at.tick('teams', pollWords.indications['support-adding'])
  await at.pressInForm('teams', pollFormWords.indicate.submit)
  await at.formSays('teams', 'Topic 2 of 2')
  await at.tick('teams', pollWords.indications['support-adding'])
  await at.pressInForm('teams', pollFormWords.indicate.submit)
  await at.formSays('teams', pollCardWords.own)
  await at.pressInForm('teams', pollCardWords.change(1))
  await at.tick('teams', pollWords.indications['not-now'])
  await at.pressInForm('teams', pollFormWords.indicate.submit)
  await at.formSays('teams', 'Taken: Not now.')
  await at.picture('24-indications', 'teams')
  await at.closeForm('teams')

  await at.putClockForward(dayFromMeeting(1), '09:00')
  await at.pane('teams').getByText('A tie between adding it and not now.').waitFor()
  await at.picture('25-the-poll-has-closed', 'teams')
}

/** After the meeting the clerk records what was decided, and the proposer is told. */
export async function recordOutcomes(at: Actor): Promise<void> {
  await at.become('Ruth Adeyemi')
  await at.say('slack', 'Good morning')
  await at.press('slack', deskWords.open)
  await at.pressInForm('slack', deskWords.enterOutcomes)
  await at.formSays('slack', outcomesScreenWords.notRecorded)
  await at.picture('26-outcomes', 'slack')
  await at.pressInForm('slack', outcomesScreenWords.outcomeOf('5 (A)'))
  await at.tick('slack', resolutionWords.decisions['as-printed'])
  await at.picture('27-an-outcome', 'slack')
  await at.pressInForm('slack', resolutionFormWords.submit)
  await at.formSays('slack', resolutionFormWords.done)
  await at.pressInForm('slack', outcomesScreenWords.outcomeOfTopic(1))
  await at.tick('slack', topicOutcomeWords.decisions.add)
  await at.fill('slack', topicOutcomeFormWords.meeting, dayFromMeeting(56))
  await at.picture('28-outcome-of-a-topic', 'slack')
  await at.pressInForm('slack', resolutionFormWords.submit)
  await at.formSays('slack', topicOutcomeFormWords.done)
  await at.pressInForm('slack', outcomesScreenWords.outcomeOfTopic(2))
  await at.tick('slack', topicOutcomeWords.decisions.decline)
  await at.fill('slack', 'Reasons', 'Cabinet has it in hand.')
  await at.pressInForm('slack', resolutionFormWords.submit)
  await at.formSays('slack', topicOutcomeFormWords.done)
  await at.pressInForm('slack', workPlanScreenWords.title)
  await at.formSays('slack', 'A report to a meeting;')
  await at.formSays('slack', topic)
  await at.picture('29-the-work-plan', 'slack')
  await at.closeForm('slack')
  await at.become('Cllr Priya Nair')
  await at.pane('teams').getByText('The topic that you proposed').waitFor()
  await at.picture('30-the-proposer-is-told', 'teams')
}
