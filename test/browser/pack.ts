import { expect } from 'vitest'
import { longDay } from '../../src/committee/kernel/dates.ts'
import { formWords } from '../../src/conversation/kit/form.words.ts'
import { deskWords } from '../../src/conversation/meetings/desk.words.ts'
import { draftsWords } from '../../src/conversation/meetings/drafts.words.ts'
import { postingWords } from '../../src/conversation/meetings/posting.words.ts'
import { draftFormWords } from '../../src/conversation/reports/draft-form.words.ts'
import { fileQuestionWords } from '../../src/conversation/reports/file-question.words.ts'
import { committeeName } from '../../src/rehearsal/people.ts'
import type { Actor } from './actor.ts'
import { publish, setClosing } from './hand-in-and-post.ts'
import { dayFromMeeting, meeting } from './scene.ts'

/** Stands behind the mark, and must never be shown. */
export const secret = 'The price of the depot is SECRETX'

const paper = (item: number, title: string, mark: string, text: string) => `Agenda item ${item}

Report to: ${committeeName}
Date: ${longDay(meeting)}
Title: ${title}
${mark}
Recommendations

That the Committee:

(a) notes the report; and
(b) agrees the plan.

Background

${text}

`
const pack = [
  paper(5, 'Crossing wardens', '', 'Wardens were last reviewed three years ago.'),
  paper(6, 'Lease of the depot', '\nNOT FOR PUBLICATION\n', `${secret}.`),
  paper(7, 'Cycle parking', '', 'Four schools have none.'),
].join('')

/** The clerk sends a pack of three reports, one of them marked, and answers for all on one page. */
export async function takeInPack(at: Actor): Promise<void> {
  await at.become('Ruth Adeyemi')
  await at.open('slack', 'quorate')
  const file = { name: 'public-pack.txt', mimeType: 'text/plain', buffer: Buffer.from(pack) }
  await at.pane('slack').locator('input[type=file]').setInputFiles(file)
  await at.press('slack', 'Send')
  await at.pane('slack').getByText(fileQuestionWords.pack(3, 0)).first().waitFor()
  await at.press('slack', fileQuestionWords.choose)
  await at.formSays('slack', 'Item 5, Crossing wardens')
  await at.formSays('slack', fileQuestionWords.wholeMarked)
  await at.picture('09-a-pack', 'slack')
  await at.choose('slack', 'Item 5', fileQuestionWords.packAnswers.open)
  await at.choose('slack', 'Item 6', fileQuestionWords.packAnswers['not-open'])
  await at.choose('slack', 'Item 7', fileQuestionWords.packAnswers.open)
  expect(
    await at
      .form('slack')
      .getByRole('radiogroup', { name: /^Item 6/ })
      .getByLabel(fileQuestionWords.packAnswers.open)
      .count(),
  ).toBe(0)
  await at.pressInForm('slack', fileQuestionWords.save)
  await at.formSays('slack', fileQuestionWords.answered(3))
  await at.closeForm('slack')
  await at
    .pane('slack')
    .getByText(fileQuestionWords.open('7', meeting, 'Ruth Adeyemi'))
    .first()
    .waitFor()
}

/** Both reports are checked, and the agenda is posted with them. */
export async function postPack(at: Actor): Promise<void> {
  await at.say('slack', 'Good morning')
  for (const item of ['5', '7']) {
    await at.press('slack', deskWords.open)
    await at.pressInForm('slack', deskWords.mends.drafts)
    await at.pressInForm('slack', draftsWords.check(item))
    for (const label of ['(a)', '(b)'])
      await at.choose('slack', draftFormWords.isEducation(label), draftFormWords.education.no)
    await at.pressInForm('slack', formWords.save)
    await at.formSays('slack', draftFormWords.saved)
    await at.closeForm('slack')
  }
  await at.press('slack', deskWords.open)
  await publish(at, 'slack')
  await at.closeForm('slack')
  await at.putClockForward(dayFromMeeting(-7), '09:00')
  await at.press('slack', deskWords.open)
  await setClosing(at, 'slack')
  await at.pressInForm('slack', postingWords.post.title)
  await at.tick('slack', postingWords.post.checked)
  await at.pressInForm('slack', postingWords.post.title)
  await at.formSays('slack', 'Posted to members.')
  await at.closeForm('slack')
}

/** Members have two reports, and of the third its number. */
export async function membersHaveTwo(at: Actor): Promise<void> {
  for (const name of ['slack', 'teams'] as const) {
    const messages = await at.open(name, 'committee')
    await messages.getByText('Crossing wardens').first().waitFor()
    const text = (await messages.allTextContents()).join()
    expect(text).toContain('Cycle parking')
    expect(text).toContain('Item 6')
    expect(text).not.toMatch(/depot|SECRETX/)
  }
  await at.picture('10-a-pack-is-posted', 'slack')
}
