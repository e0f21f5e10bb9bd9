import { expect } from 'vitest'
import { bankHolidays } from '../../src/calendar/bank-holidays.ts'
import { settingsSchema } from '../../src/committee/council/settings.ts'
import { walk, workingDaysOf } from '../../src/committee/meetings/working-days.ts'
import type { Actor, PaneName } from './actor.ts'
import { dayFromMeeting } from './scene.ts'

/** Who replies, and where; then the two who do not until they are reminded. */
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

/** What is due goes out when the schedule next looks, which is every ten seconds. */
const nextLook = { timeout: 25_000 }
const reminder = 'waits for your reply'
const correction = 'the wording of recommendation (A) was corrected'

/** People are written to on working days: the next one after posting. */
const days = workingDaysOf(settingsSchema.parse({}), bankHolidays())
export const dayAfterPosting = walk(days, dayFromMeeting(-7), 1).day

/** Six of the eight reply, each in their own way; waiting for the meeting is a reply. */
export async function sixReply(at: Actor): Promise<void> {
  for (const [number, [name, pane]] of six.entries()) {
    await at.become(name)
    await at.open(pane, 'committee')
    await at.press(pane, 'Prepare item 5')
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
  await at.pressInForm(pane, 'Go on')
  await at.formSays(pane, 'That is all that is asked here.')
  await at.closeForm(pane)
}

/** One of the two reads the report in Teams, though she has an account in Slack as well. */
export async function oneReads(at: Actor): Promise<void> {
  await at.become('Cllr Priya Nair')
  await at.open('teams', 'committee')
  await at.press('teams', 'Read the report')
  await at.formSays('teams', 'Page 1 of')
  await at.closeForm('teams')
}

/** The clerk looks at the timetable with its working, and moves the time at which replies close. */
export async function moveClosing(at: Actor): Promise<void> {
  await at.putClockForward(dayAfterPosting, '10:05')
  await at.become('Ruth Adeyemi')
  await at.open('slack', 'quorate')
  await at.say('slack', 'Good morning')
  await at.press('slack', 'Open the meeting')
  await at.pressInForm('slack', 'Timetable')
  await at.formSays('slack', 'Last day to publish:')
  await at.formSays('slack', '5 clear days')
  await at.formSays('slack', 'The working:')
  await at.formSays('slack', 'Replies close today')
  await at.picture('40-the-timetable', 'slack')
  await at.pressInForm('slack', 'When replies close')
  await at.fill('slack', 'Day', dayFromMeeting(-3))
  await at.fill('slack', 'Time', '16:00')
  await at.picture('41-when-replies-close', 'slack')
  await at.pressInForm('slack', 'Save')
  await at.formSays('slack', '4pm')
  await at.pressInForm('slack', 'Timetable')
  await at.formSays('slack', /4pm: Replies close/)
  await at.form('slack').getByText('Notices and reminders').scrollIntoViewIfNeeded()
  await at.picture('42-the-timetable-moved', 'slack')
}

/** The clerk sees who would get a reminder, and sends it. */
export async function remindNow(at: Actor): Promise<void> {
  await at.pressInForm('slack', 'Remind now')
  for (const [name] of two) await at.formSays('slack', name)
  for (const [name] of six) expect(await at.form('slack').getByText(name).count()).toBe(0)
  await at.picture('43-remind-now', 'slack')
  await at.tick('slack', 'Send the reminder')
  await at.pressInForm('slack', 'Remind now')
  await at.formSays('slack', '2 reminders are on their way.')
  await at.picture('44-on-their-way', 'slack')
  await at.closeForm('slack')
}

/** Each of the two has one message, where they were last, and replies from it. */
export async function twoReply(at: Actor): Promise<void> {
  for (const [number, [name, pane]] of two.entries()) {
    await at.become(name)
    const messages = await at.open(pane, 'quorate')
    await messages.getByText(reminder).first().waitFor(nextLook)
    await at.picture(`45-a-reminder-in-${pane}`, pane)
    await at.press(pane, 'Prepare item 5')
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
  await at.press('slack', 'Open the meeting')
  await at.pressInForm('slack', 'Links to reports')
  await at.pressInForm('slack', 'Correct item 5')
  await at.pressInForm('slack', 'Correct (A)')
  await at.fill('slack', 'The wording as it should be', 'the committee considers the peer review’s outcome;')
  await at.fill('slack', 'The reason', 'A word was missing in print.')
  await at.picture('46-a-correction', 'slack')
  await at.pressInForm('slack', 'Correct it')
  await at.formSays('slack', 'Corrected: recommendation (A). Everyone gets a notice.')
  await at.closeForm('slack')
}

/** All eight and the clerk have one notice of it each; whoever has a substitute has none, and nobody is nagged. */
export async function everyoneIsTold(at: Actor): Promise<void> {
  for (const [name, pane] of [...two, ...six, ['Ruth Adeyemi', 'slack'] as const]) {
    await at.become(name)
    const messages = await at.open(pane, 'quorate')
    await messages.getByText(correction).first().waitFor(nextLook)
    expect({ name, notices: await told(at, name, correction) }).toEqual({ name, notices: [pane] })
  }
  await at.pane('slack').getByText(correction).scrollIntoViewIfNeeded()
  await at.picture('47-a-notice-to-the-clerk', 'slack')
  await at.become('Cllr Priya Nair')
  await at.picture('48-a-notice-in-teams', 'teams')
  expect(await told(at, 'Cllr Sheila Ormond', correction)).toEqual([])
  await nobodyElse(at)
}

/** Where somebody has been told something by Quorate in private, once for each message. */
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
