import { expect } from 'vitest'
import { replyWords } from '../../src/committee/members/replies/reply.words.ts'
import { agendaCardWords } from '../../src/conversation/meetings/agenda-card.words.ts'
import { replyFormWords } from '../../src/conversation/replies/reply.words.ts'
import type { Actor, PaneName } from './actor.ts'

/** A member answers using only the keyboard: from the post's button through the form and back to that button. */
export async function replyByKeyboard(at: Actor, name: PaneName): Promise<void> {
  const { keyboard } = at.page
  const prepare = at.button(name, agendaCardWords.prepareItem('5'))
  await prepare.focus()
  await keyboard.press('Enter')
  await at.formSays(name, 'Recommendation (A)')
  await readAloud(at, name)
  await at.tabTo(name, 'radio', replyWords.answers.assured)
  await keyboard.press('ArrowDown')
  await at.tabTo(name, 'textbox', replyFormWords.words)
  await keyboard.type('I would like to hear from the crossing patrols.')
  await at.tabTo(name, 'button', replyFormWords.send)
  await keyboard.press('Enter')
  await at.formSays(name, replyFormWords.taken('(A)', replyWords.answers['partly-assured'], false))
  await keyboard.press('Escape')
  await at.form(name).waitFor({ state: 'detached' })
  await expect.poll(() => prepare.evaluate((one) => one === document.activeElement)).toBe(true)
}

/** What a screen reader finds in the post and in the form. */
async function readAloud(at: Actor, name: PaneName): Promise<void> {
  const form = await at.form(name).ariaSnapshot()
  expect(form).toMatch(/dialog "Item 5: 1 of 3"/)
  expect(form).toMatch(/(group|radiogroup) "Your view/)
  expect(form).toContain('radio "Not assured"')
  expect(form).toMatch(/textbox "In your words/)
  expect(form).toContain('button "Send my reply"')
  expect(form).toContain('button "Close"')
}
