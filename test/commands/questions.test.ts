import { beforeEach, describe, expect, it } from 'vitest'
import { questionsCommandWords } from '../../src/commands/questions.words.ts'
import { sendDueQuestionSheets } from '../../src/committee/members/questions/send-question-sheets.ts'
import { type Marlshire, openMarlshire } from '../support/committee.ts'
import { memoryStore } from '../support/memory-store.ts'
import { answer, questioned } from '../support/questions.ts'
import { typedTo } from './typed.ts'

describe('quorate questions', () => {
  let m: Marlshire
  beforeEach(async () => {
    m = await openMarlshire(memoryStore())
    await questioned(m)
  })
  const type = (...more: string[]) =>
    typedTo(m.core, '/').type('questions', '--committee', m.committee.name, ...more)
  const october = ['--meeting', '2017-10-02'] as const

  it('prints what members ask, item by item, as text to send to the officer', async () => {
    const { code, out } = await type(...october)
    expect(code).toBe(0)
    expect(out).toMatch(
      /^Children and Young People Scrutiny Committee, Monday 2 October 2017\nItem 7\. .*\n\nMembers ask the following\. Please send the clerk your answers by Thursday 28 September, 9\.30am/,
    )
    expect(out).toContain('2. Asked by Asha Patel and Gil Hart. Wants a written answer before the meeting.')
    m.at('2017-09-28T09:30')
    await sendDueQuestionSheets(m.core)
    await answer(m, 'question-1', 'Twelve.')
    const late = await type(...october)
    expect(late.out).toContain('Answer so far: Twelve.')
    expect(late.out).toContain('; a late answer goes to every committee member, too.')
  })

  it('prints them for a program', async () => {
    await answer(m, 'question-1', 'Twelve.')
    const { out } = await type(...october, '--format', 'json')
    expect(JSON.parse(out)).toMatchObject({
      closesAt: '2017-09-27T11:00:00.000Z',
      sheetAt: '2017-09-28T08:30:00.000Z',
      items: [
        {
          number: '7',
          questions: [
            { askedBy: ['Tom Baxter'], wants: 'written', sentTo: null, answer: 'Twelve.' },
            { askedBy: ['Asha Patel', 'Gil Hart'], answer: null },
            { askedBy: ['Nia Okafor'], sentTo: 'Olive Park', answer: null },
          ],
        },
      ],
    })
  })

  it('prints nothing of an item that is not open', async () => {
    await m.store.transact((tx) => tx.items.update({}, { openness: 'exempt' }))
    expect((await type(...october)).out).toBe(`${questionsCommandWords.none}\n`)
  })

  it('says what is wrong with the call', async () => {
    expect(await type('--meeting', '2017-10-03')).toMatchObject({
      code: 2,
      err: expect.stringContaining('has no meeting on Tuesday 3 October 2017'),
    })
    expect((await type(...october, '--format', 'csv')).code).toBe(2)
  })
})
