import { expect } from 'vitest'
import { agendaCardWords } from '../../src/conversation/meetings/agenda-card.words.ts'
import { workPlanScreenWords } from '../../src/conversation/work-plan/work-plan.words.ts'
import type { Actor } from './actor.ts'
import { topic } from './scene.ts'

/** After a restart: both posts, the sheet, the poll, the outcome, the work plan, and the clock as set. */
export async function findEverything(at: Actor): Promise<void> {
  await at.become('Cllr Priya Nair')
  for (const name of ['slack', 'teams'] as const) {
    const messages = await at.open(name, 'committee')
    await messages.getByText('Replies closed. 2 of 7 replied to everything.').waitFor()
    expect(await messages.count()).toBe(1)
  }
  const told = await at.open('teams', 'quorate')
  await told.getByText('Sheet for').waitFor()
  await told.getByText('How the poll came out').or(told.getByText('it has closed')).waitFor()
  await told.getByText('The topic that you proposed').waitFor()
  await at.press('teams', workPlanScreenWords.title)
  await at.formSays('teams', topic)
  await at.closeForm('teams')
  await at.become('Cllr Margaret Hollis')
  await at.open('slack', 'committee')
  await at.press('slack', agendaCardWords.mySheet)
  await at.formSays('slack', 'How many closures were missed?')
  await at.picture('31-after-a-restart', 'slack')
  await at.closeForm('slack')
}
