import { expect } from 'vitest'
import { bankHolidays } from '../../src/calendar/bank-holidays.ts'
import { settingsSchema } from '../../src/committee/council/settings.ts'
import { walk, workingDaysOf } from '../../src/committee/council/working-days.ts'
import { changesScreenWords } from '../../src/conversation/changes/changes.words.ts'
import { reasonFieldWords } from '../../src/conversation/changes/reason.words.ts'
import { formWords } from '../../src/conversation/kit/form.words.ts'
import { agendaCardWords } from '../../src/conversation/meetings/agenda-card.words.ts'
import { deskWords } from '../../src/conversation/meetings/desk.words.ts'
import { postingWords } from '../../src/conversation/meetings/posting.words.ts'
import { reminderFormWords } from '../../src/conversation/reminders/reminders.words.ts'
import { timetableScreenWords } from '../../src/conversation/reminders/timetable.words.ts'
import { replyFormWords } from '../../src/conversation/replies/reply.words.ts'
import { correctionWords } from '../../src/conversation/reports/correction.words.ts'
import { fileQuestionWords } from '../../src/conversation/reports/file-question.words.ts'
import { versionFormWords } from '../../src/conversation/reports/version-form.words.ts'
import { sampleReport } from '../../src/rehearsal/sample.ts'
import type { Actor, PaneName } from './actor.ts'
import { dayFromMeeting, meeting } from './scene.ts'

/** Those who reply, and where; then the two who reply only after a reminder. */
const six = [
  ['Cllr Margaret Hollis', 'teams'],
  ['Cllr Tom Bexley', 'slack'],
  ['Cllr Daniel Okafor', 'teams'],
  ['Cllr Joan Pettifer', 'teams'],
  ['Canon Michael Frayne', 'teams'],
  ['Cllr Gwen Tranter', 'slack'],
] as const
const two = [
  ['Cllr Alan Whitcombe', 'slack'],
  ['Cllr Priya Nair', 'teams'],
] as const

/** The schedule sends what is due every ten seconds. */
const nextLook = { timeout: 25_000 }
const reminder = 'waits for your reply'
const corrected = 'the committee considers the outcome of the peer review of school streets;'
export const correction = 'the wording of recommendation (A) was corrected'
export const newVersion = 'a new version of the report is in place'

/** People get messages on working days: the next one after posting. */
const days = workingDaysOf(settingsSchema.parse({}), bankHolidays())
export const dayAfterPosting = walk(days, dayFromMeeting(-7), 1).day

/** Six of the eight reply, each in their own way. Waiting for the meeting is a reply too. */
export async function sixReply(at: Actor): Promise<void> {
  for (const [number, [name, pane]] of six.entries()) {
    await at.become(name)
    await at.open(pane, 'committee')
    await at.press(pane, agendaCardWords.prepareItem('5'))
    await replyToAll(at, pane, number % 2 === 0 ? 'Nothing from me' : "I'll wait for the meeting")
    await at
      .pane(pane)
      .getByText(`${number + 1} of 8 replied`)
      .waitFor()
  }
}

async function replyToAll(at: Actor, pane: PaneName, answer: string): Promise<void> {
  await at.answer(pane, answer, `Taken: recommendation (A), ${answer}.`)
  await at.answer(pane, answer, `Taken: recommendation (b), ${answer}.`)
  await at.tick(pane, answer)
  await at.pressInForm(pane, replyFormWords.goOn)
  await at.formSays(pane, 'That is all that is asked here.')
  await at.closeForm(pane)
}

/** One of the two reads the report in Teams, though she also has an account in Slack. */
export async function oneReads(at: Actor): Promise<void> {
  await at.become('Cllr Priya Nair')
  await at.open('teams', 'committee')
  await at.press('teams', replyFormWords.readReport)
  await at.formSays('teams', 'Page 1 of')
  await at.closeForm('teams')
}

/** The clerk opens the timetable with its working, and moves the closing time of replies. */
export async function moveClosing(at: Actor): Promise<void> {
  await at.putClockForward(dayAfterPosting, '10:05')
  await at.become('Ruth Adeyemi')
  await at.open('slack', 'quorate')
  await at.say('slack', 'Good morning')
  await at.press('slack', deskWords.open)
  await at.pressInForm('slack', timetableScreenWords.title)
  await at.formSays('slack', 'Last day to publish:')
  await at.formSays('slack', '5 clear days')
  await at.formSays('slack', timetableScreenWords.working)
  await at.formSays('slack', 'Replies close today')
  await at.picture('40-the-timetable', 'slack')
  await at.pressInForm('slack', deskWords.mends['set-closing'])
  await at.fill('slack', postingWords.closing.day, dayFromMeeting(-3))
  await at.fill('slack', postingWords.closing.time, '16:00')
  await at.fill('slack', reasonFieldWords.label, 'Members asked for longer.')
  await at.picture('41-when-replies-close', 'slack')
  await at.pressInForm('slack', formWords.save)
  await at.formSays('slack', /Replies now close .*4pm\. Everyone gets a notice\./)
  await at.pressInForm('slack', timetableScreenWords.title)
  await at.formSays('slack', /4pm: Replies close/)
  await at.form('slack').getByText('Notices and reminders').scrollIntoViewIfNeeded()
  await at.picture('42-the-timetable-moved', 'slack')
}

/** The clerk sees who would get a reminder, and sends it. */
export async function remindNow(at: Actor): Promise<void> {
  await at.pressInForm('slack', reminderFormWords.now.title)
  for (const [name] of two) await at.formSays('slack', name)
  for (const [name] of six) expect(await at.form('slack').getByText(name).count()).toBe(0)
  await at.picture('43-remind-now', 'slack')
  await at.tick('slack', reminderFormWords.now.confirmed)
  await at.pressInForm('slack', reminderFormWords.now.title)
  await at.formSays('slack', '2 reminders are on their way.')
  await at.picture('44-on-their-way', 'slack')
  await at.closeForm('slack')
}

/** Each of the two has one message, on the platform they used last, and replies from it. */
export async function twoReply(at: Actor): Promise<void> {
  for (const [number, [name, pane]] of two.entries()) {
    await at.become(name)
    const messages = await at.open(pane, 'quorate')
    await messages.getByText(reminder).first().waitFor(nextLook)
    await at.picture(`45-a-reminder-in-${pane}`, pane)
    await at.press(pane, agendaCardWords.prepareItem('5'))
    await replyToAll(at, pane, 'Nothing from me')
    await at.open(pane, 'committee')
    await at
      .pane(pane)
      .getByText(`${number + 7} of 8 replied`)
      .waitFor()
  }
}

/** The two have one reminder each, on one platform; nobody else has any. */
export async function nobodyElse(at: Actor): Promise<void> {
  for (const [name, pane] of two) expect(await told(at, name, reminder)).toEqual([pane])
  for (const name of [...six.map(([name]) => name), 'Cllr Sheila Ormond', 'Ruth Adeyemi'])
    expect({ name, reminders: await told(at, name, reminder) }).toEqual({ name, reminders: [] })
}

/** The clerk corrects a recommendation, with the reason. */
export async function correct(at: Actor): Promise<void> {
  await at.become('Ruth Adeyemi')
  await at.open('slack', 'quorate')
  await at.press('slack', deskWords.open)
  await at.pressInForm('slack', changesScreenWords.title)
  await at.pressInForm('slack', changesScreenWords.changeItem('5'))
  await at.pressInForm('slack', correctionWords.titleOfItem('5'))
  await at.pressInForm('slack', correctionWords.correct('(A)'))
  await at.fill('slack', correctionWords.wording, corrected)
  await at.fill('slack', reasonFieldWords.label, 'A word was missing in print.')
  await at.picture('46-a-correction', 'slack')
  await at.pressInForm('slack', correctionWords.submit)
  await at.formSays('slack', 'Corrected: recommendation (A). Everyone gets a notice.')
  await at.closeForm('slack')
}

/** All eight and the clerk have one notice each. A member with a substitute has none, and nobody gets a reminder. */
export async function everyoneIsTold(at: Actor, what: string, clerkIn: PaneName): Promise<void> {
  for (const [name, pane] of [...two, ...six, ['Ruth Adeyemi', clerkIn] as const]) {
    await at.become(name)
    const messages = await at.open(pane, 'quorate')
    await messages.getByText(what).first().waitFor(nextLook)
    expect({ name, notices: await told(at, name, what) }).toEqual({ name, notices: [pane] })
  }
  await at.become('Cllr Priya Nair')
  await at.picture(`48-told-that-${what.replaceAll(/\W+/g, '-')}`, 'teams')
  expect(await told(at, 'Cllr Sheila Ormond', what)).toEqual([])
  await nobodyElse(at)
}

/** The clerk sends a corrected version of the report in Teams, and replaces the posted one with it. */
export async function correctReport(at: Actor): Promise<void> {
  await at.become('Ruth Adeyemi')
  await at.open('teams', 'quorate')
  const sample = await sampleReport(meeting)
  const text = sample.replace(/the committee considers.*?;/, corrected).replace('54% to 63%', '54% to 61%')
  expect(text).not.toBe(sample)
  const file = { name: 'item 5 revised.md', mimeType: 'text/markdown', buffer: Buffer.from(text) }
  await at.pane('teams').locator('input[type=file]').setInputFiles(file)
  await at.press('teams', 'Send')
  await at.pane('teams').getByText(fileQuestionWords.question).first().waitFor()
  await at.press('teams', fileQuestionWords.yes)
  await at.formSays('teams', 'Read as a new version')
  await at.picture('49-a-new-version', 'teams')
  await at.pressInForm('teams', versionFormWords.submit)
  await at.fill('teams', reasonFieldWords.label, 'A figure was out of date.')
  await at.formSays('teams', 'stand as they were, and so do replies.')
  await at.picture('50-replace-the-report', 'teams')
  await at.pressInForm('teams', versionFormWords.submit)
  await at.formSays('teams', versionFormWords.replaced)
  await at.closeForm('teams')
}

/** Where Quorate has told somebody something in private: one entry per message. */
async function told(at: Actor, name: string, words: string): Promise<PaneName[]> {
  await at.become(name)
  const where: PaneName[] = []
  for (const pane of ['slack', 'teams'] as const) {
    if ((await at.pane(pane).locator('[data-room=quorate]').count()) === 0) continue
    const messages = await at.open(pane, 'quorate')
    const count = await messages.filter({ hasText: words }).count()
    where.push(...Array.from({ length: count }, () => pane))
  }
  return where
}
