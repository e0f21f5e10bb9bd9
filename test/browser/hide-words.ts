import { expect } from 'vitest'
import { hideFormWords } from '../../src/conversation/changes/hide.words.ts'
import { reasonFieldWords } from '../../src/conversation/changes/reason.words.ts'
import { agendaCardWords } from '../../src/conversation/meetings/agenda-card.words.ts'
import { deskWords } from '../../src/conversation/meetings/desk.words.ts'
import { postingWords } from '../../src/conversation/meetings/posting.words.ts'
import { people } from '../../src/rehearsal/people.ts'
import type { Actor, PaneName } from './actor.ts'

/** What a member should not have written. */
export const hidden = 'Ask Ella Marsh in year four what she saw at the gate.'
const reason = 'It names a child.'
const mark = `[Hidden by the clerk, Ruth Adeyemi: ${reason}]`

/** Replies close. The sheet says which reply was given on the earlier wording, and shows the other one in full. */
export async function sheetWithMark(at: Actor): Promise<void> {
  await at.become('Ruth Adeyemi')
  await at.open('slack', 'quorate')
  await at.press('slack', deskWords.open)
  await at.pressInForm('slack', postingWords.close.closeNow)
  await at.tick('slack', postingWords.close.closeNow)
  await at.pressInForm('slack', postingWords.close.title)
  await at.formSays('slack', 'Replies are closed.')
  await at.closeForm('slack')

  await at.become('Cllr Priya Nair')
  for (const pane of ['teams', 'slack'] as const) await at.open(pane, 'quorate')
  const sheet = at.pane('teams').locator('[data-message]', { hasText: 'Sheet for' }).last()
  await sheet.getByText('(given on earlier wording)').scrollIntoViewIfNeeded()
  await at.picture('83-the-sheet-with-a-mark', 'teams')
  const shown = ((await sheet.textContent()) ?? '').replaceAll(/\s+/g, ' ')
  expect(shown).toContain(
    'Cllr Alan Whitcombe: Partly assured. “The missed closures trouble me.” (given on earlier wording)',
  )
  expect(shown).toContain(`Cllr Priya Nair: Not assured. “${hidden}”`)
  expect(shown.match(/\(given on earlier wording\)/g)).toHaveLength(1)
  expect(shown).toContain('Cllr Henry Dale: Assured.')
  expect(shown).not.toContain('Pettifer')
}

/** The clerk hides the words from the sheet. */
export async function hideFromSheet(at: Actor): Promise<void> {
  await at.become('Ruth Adeyemi')
  await at.open('slack', 'quorate')
  await at.press('slack', deskWords.open)
  await at.pressInForm('slack', deskWords.readSheet)
  await at.formSays('slack', hidden)
  await at.pressInForm('slack', hideFormWords.title)
  await at.form('slack').getByRole('button', { name: 'Hide 1' }).waitFor()
  await at.picture('84-hide-a-text', 'slack')
  const text = await at.form('slack').innerText()
  const [, number = ''] = /(\d+)\. Cllr Priya Nair: reply to/.exec(text) ?? []
  await at.pressInForm('slack', `Hide ${number}`)
  await at.formSays('slack', hidden)
  await at.fill('slack', reasonFieldWords.label, reason)
  expect(await at.form('slack').ariaSnapshot()).toMatch(/textbox "The reason/)
  await at.picture('85-the-reason', 'slack')
  await at.pressInForm('slack', hideFormWords.submit)
  await at.formSays('slack', hideFormWords.done)
  await at.formSays('slack', mark)
  await gone(at)
  await at.picture('86-it-is-hidden', 'slack')
  await at.closeForm('slack')
}

/** Nobody finds the words any more, wherever they look. Everybody with the sheet finds the mark. */
export async function goneEverywhere(at: Actor): Promise<void> {
  for (const { name, seat, slackUser, teamsUser } of people) {
    await at.become(name)
    const panes: PaneName[] = [
      ...(slackUser === undefined ? [] : (['slack'] as const)),
      ...(teamsUser === undefined ? [] : (['teams'] as const)),
    ]
    const sheets = []
    for (const pane of panes) {
      const told = await at.open(pane, 'quorate')
      const sheet = told.filter({ hasText: /(?<!Question )Sheet for/ })
      if ((await sheet.count()) > 0) {
        await sheet.getByText(mark).waitFor()
        sheets.push(pane)
      }
      await gone(at)
      await at.open(pane, 'committee')
      await gone(at)
    }
    const officer = seat === 'officer'
    expect({ name, sheets: sheets.length }).toEqual({ name, sheets: officer ? 0 : 1 })
    await openSheet(at, panes, officer)
  }
}

/** Posts are redrawn one by one. */
async function gone(at: Actor): Promise<void> {
  await expect.poll(async () => (await at.page.content()).includes('Ella'), { timeout: 15_000 }).toBe(false)
}

/** Opens the sheet from the post of the meeting; an officer is refused it. */
async function openSheet(at: Actor, panes: readonly PaneName[], officer: boolean): Promise<void> {
  for (const pane of panes) {
    await at.press(pane, agendaCardWords.mySheet)
    await at.formSays(pane, officer ? 'The sheet is for the members of the committee and its clerk.' : mark)
    await gone(at)
    await at.closeForm(pane)
  }
}

/**
 * The author of the words is told, on the platform they used last when it happened, and sees the mark in Slack and in
 * Teams.
 */
export async function authorTold(at: Actor): Promise<void> {
  await at.become('Cllr Priya Nair')
  await at.open('slack', 'quorate')
  await at.open('teams', 'quorate')
  const told = at.page.locator('[data-message]').getByText('has hidden words of yours')
  await told.first().waitFor({ timeout: 25_000 })
  await at.picture('87-the-author-is-told', 'teams')
  await gone(at)
}
