import { expect } from 'vitest'
import { bankHolidays } from '../../src/calendar/bank-holidays.ts'
import { settingsSchema } from '../../src/committee/council/settings.ts'
import { walk, workingDaysOf } from '../../src/committee/council/working-days.ts'
import { questionWords } from '../../src/committee/members/questions/question.words.ts'
import { deskWords } from '../../src/conversation/meetings/desk.words.ts'
import { clerksQuestionsWords } from '../../src/conversation/questions/clerks-questions.words.ts'
import { officersQuestionWords } from '../../src/conversation/questions/officers-question.words.ts'
import { questionFormWords } from '../../src/conversation/questions/question.words.ts'
import { replyFormWords } from '../../src/conversation/replies/reply.words.ts'
import type { Actor, PaneName } from './actor.ts'
import { meeting } from './scene.ts'

const first = 'How many closures were missed last term, and at which schools?'
const second = 'Which schools had closures that were missed?'
const wrong = 'Eleven, at Millbrook and Castle Hill.'
const answer = 'Eleven: seven at Millbrook Primary School and four at Castle Hill.'
const askers = 'Asked by Cllr Alan Whitcombe and Cllr Daniel Okafor'

/**
 * Those who have the question sheet, and where: all who sit, the member whose place a substitute takes, and the clerk.
 */
const readers = [
  ['Cllr Margaret Hollis', 'slack'],
  ['Cllr Tom Bexley', 'slack'],
  ['Cllr Priya Nair', 'teams'],
  ['Cllr Alan Whitcombe', 'slack'],
  ['Cllr Sheila Ormond', 'slack'],
  ['Cllr Gwen Tranter', 'slack'],
  ['Cllr Daniel Okafor', 'teams'],
  ['Cllr Joan Pettifer', 'teams'],
  ['Cllr Henry Dale', 'slack'],
  ['Canon Michael Frayne', 'teams'],
  ['Ruth Adeyemi', 'slack'],
] as const

/** Two members ask the same: one in Slack using only the keyboard, the other in Teams. */
export async function twoAsk(at: Actor): Promise<void> {
  const { keyboard } = at.page
  await at.become('Cllr Alan Whitcombe')
  await at.open('slack', 'committee')
  await at.button('slack', replyFormWords.ask).focus()
  await keyboard.press('Enter')
  await at.formSays('slack', 'The clerk sees it at once, and the officer')
  await readAloud(at, 'slack')
  await at.tabTo('slack', 'textbox', questionFormWords.words)
  await keyboard.type(first)
  await at.tabTo('slack', 'radio', questionWords.wishes.written)
  await keyboard.press('Space')
  await at.picture('65-a-question', 'slack')
  await at.tabTo('slack', 'button', questionFormWords.send)
  await keyboard.press('Enter')
  await at.formSays('slack', questionFormWords.asked)
  await at.closeForm('slack')

  await at.become('Cllr Daniel Okafor')
  await at.open('teams', 'committee')
  await at.press('teams', replyFormWords.ask)
  await at.formSays('teams', 'The clerk sees it at once, and the officer')
  await readAloud(at, 'teams')
  await at.fill('teams', questionFormWords.words, second)
  await at.pressInForm('teams', questionFormWords.send)
  await at.formSays('teams', /Please (choose|say)/)
  await at.tick('teams', questionWords.wishes['at-meeting'])
  await at.picture('66-a-question-in-teams', 'teams')
  await at.pressInForm('teams', questionFormWords.send)
  await at.formSays('teams', questionFormWords.asked)
  await at.closeForm('teams')
}

/** What a screen reader finds in the form. */
async function readAloud(at: Actor, name: PaneName): Promise<void> {
  const form = await at.form(name).ariaSnapshot()
  expect(form).toMatch(/dialog "Ask a question"/)
  expect(form).toMatch(/textbox "The question for officers/)
  expect(form).toMatch(/(group|radiogroup) "How should it be answered/)
  expect(form).toContain('radio "A written answer before the meeting"')
  expect(form).toContain('button "Ask"')
  expect(form).toContain('button "Close"')
}

/** The clerk merges them and sends the remaining one to the officer. */
export async function mergeAndSend(at: Actor): Promise<void> {
  await openQuestions(at)
  await at.picture('67-questions', 'slack')
  await at.pressInForm('slack', clerksQuestionsWords.merge(2))
  await at.form('slack').getByLabel('Question 1, Cllr Alan Whitcombe').check()
  await at.picture('68-merge', 'slack')
  await at.pressInForm('slack', clerksQuestionsWords.mergeThem)
  await at.formSays('slack', clerksQuestionsWords.mergedNow)
  await at.formSays('slack', `1. ${askers}`)
  await at.pressInForm('slack', clerksQuestionsWords.send(1))
  await at.tick('slack', 'Nadia Rahman')
  await at.pressInForm('slack', clerksQuestionsWords.sendIt)
  await at.formSays('slack', 'Sent to Nadia Rahman.')
  await at.picture('69-merged-and-sent', 'slack')
  await at.closeForm('slack')
}

/** The officer answers in Teams and revises the answer, and the clerk forwards the latest one. */
export async function answerAndForward(at: Actor): Promise<void> {
  await at.become('Nadia Rahman')
  const asked = await at.open('teams', 'quorate')
  await asked.getByText(askers).waitFor()
  await at.picture('70-the-officer-is-asked', 'teams')
  await offer(at, 'Answer', wrong)
  await at.pane('teams').getByText('The clerk has your answer.').waitFor()
  await offer(at, 'Change my answer', answer)

  await openQuestions(at)
  await at.formSays('slack', 'Nadia Rahman has written an answer.')
  await at.picture('71-an-answer-is-offered', 'slack')
  await at.pressInForm('slack', clerksQuestionsWords.forward(1))
  expect(await at.form('slack').getByLabel('The officer’s answer').inputValue()).toBe(answer)
  await at.picture('72-forward-it', 'slack')
  await at.pressInForm('slack', clerksQuestionsWords.forwardAnswer)
  await at.formSays('slack', clerksQuestionsWords.answerEntered)
  await at.closeForm('slack')
}

async function openQuestions(at: Actor): Promise<void> {
  await at.become('Ruth Adeyemi')
  await at.open('slack', 'quorate')
  await at.say('slack', 'Good morning')
  await at.press('slack', deskWords.open)
  await at.pressInForm('slack', deskWords.questions)
  await at.formSays('slack', 'Questions close')
}

async function offer(at: Actor, button: string, words: string): Promise<void> {
  await at.press('teams', button)
  await at.fill('teams', officersQuestionWords.yourAnswer, words)
  await at.pressInForm('teams', officersQuestionWords.send)
  await at.formSays('teams', 'Sent to the clerk, who forwards it to members.')
  await at.closeForm('teams')
}

/** At the sheet's time everyone has the same question sheet; anybody who is not a member has none. */
export async function sameQuestionSheet(at: Actor): Promise<void> {
  const days = workingDaysOf(settingsSchema.parse({}), bankHolidays())
  await at.putClockForward(walk(days, meeting, -2).day, '09:31')
  const sheets = new Map<string, string>()
  for (const [name, pane] of readers) {
    await at.become(name)
    await at.open(pane, 'quorate')
    await at.pane(pane).getByText('Question sheet for').first().waitFor({ timeout: 25_000 })
    sheets.set(name, await at.sheet(pane, 'Question sheet for'))
    if (name === 'Cllr Daniel Okafor') await at.picture('80-the-question-sheet-in-teams', 'teams')
    if (name === 'Cllr Alan Whitcombe') await at.picture('81-the-question-sheet', 'slack')
  }
  expect(new Set(sheets.values()).size).toBe(1)
  const [sheet = ''] = sheets.values()
  const without = (words: string) => words.replaceAll(' ', '')
  for (const words of [askers, first, answer]) expect(sheet).toContain(without(words))
  for (const words of [second, wrong, 'Partly assured']) expect(sheet).not.toContain(without(words))
  await at.become('Nadia Rahman')
  await at.open('teams', 'quorate')
  expect(await at.pane('teams').getByText('Question sheet for').count()).toBe(0)
}
