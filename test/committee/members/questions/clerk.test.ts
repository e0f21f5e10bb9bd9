import { beforeEach, describe, expect, it } from 'vitest'
import { separateQuestion } from '../../../../src/committee/members/questions/clerks-question.ts'
import { withdrawQuestion } from '../../../../src/committee/members/questions/my-question.ts'
import { clerksQuestionsWords } from '../../../../src/conversation/questions/clerks-questions.words.ts'
import { officersQuestionWords } from '../../../../src/conversation/questions/officers-question.words.ts'
import { replyFormWords } from '../../../../src/conversation/replies/reply.words.ts'
import { type Marlshire, openMarlshire } from '../../../support/committee.ts'
import type { October } from '../../../support/meeting.ts'
import {
  button,
  cardOf,
  fillIn,
  labels,
  problems,
  refusal,
  refusals,
  shown,
  textOf,
} from '../../../support/press.ts'
import { answer, ask, merge, offer, questioned, send, words } from '../../../support/questions.ts'
import { twoStores } from '../../../support/stores.ts'

describe.each(twoStores)('what the clerk does with questions on $name', ({ open }) => {
  let m: Marlshire
  let october: October
  beforeEach(async () => {
    m = await openMarlshire((await open()).store)
    october = await questioned(m)
  })
  const all = async () => textOf(await shown(m, m.as('ruth'), 'questions', { meeting: october.meeting }))
  const mergedInto = async (id: string) => (await m.store.look.questions.get(id))?.mergedIntoId
  const separate = (questionId: string) => separateQuestion(m.core, m.as('ruth'), { questionId })

  it('shows them by item: who asks, what is wanted, where each stands, and when they close', async () => {
    const text = await all()
    expect(text).toContain(
      'Questions close Wednesday 27 September, noon. The question sheet goes to every committee member and you on Thursday 28 September, 9.30am.',
    )
    expect(text).toMatch(/Item 7\. .*1\. Asked by Tom Baxter.*Not sent to an officer yet\./s)
    expect(text).toMatch(/2\. Asked by Asha Patel and Gil Hart\nWhich rural routes were visited\?/)
    expect(text).toContain(
      'Wants a written answer before the meeting. Gil Hart wants it raised at the meeting. Not sent',
    )
    expect(text).toMatch(/Merged: Gil Hart:\nWhere in the country did the peers go\?/)
    expect(text).toMatch(/3\. Asked by Nia Okafor.*Sent to Olive Park\./s)
    expect((await refusal(shown(m, m.as('tom'), 'questions', { meeting: october.meeting }))).code).toBe(
      'not-allowed',
    )
  })

  it('merges duplicates, and each asker keeps the credit', async () => {
    const screen = await shown(m, m.as('ruth'), 'questions', { meeting: october.meeting })
    const { action, ids } = button(screen, clerksQuestionsWords.merge(1))
    const merging = await shown(m, m.as('ruth'), action, ids)
    const field = merging.form?.fields[0]
    expect(field?.kind === 'one-of' ? field.options : []).toEqual([
      { value: 'question-2', label: 'Question 2, Asha Patel' },
      { value: 'question-3', label: 'Question 3, Nia Okafor' },
    ])
    expect(textOf(merging)).toContain('Question 2, Asha Patel\nWhich rural routes were visited?')
    expect(textOf(merging)).toContain('Who wants it raised at the meeting is named as wanting that.')
    const after = await fillIn(m, m.as('ruth'), action, ids, { into: 'question-2' })
    expect(textOf(after)).toContain('Asked by Asha Patel, Tom Baxter and Gil Hart')
  })

  it('takes along what was merged before, and follows a merged question to its root', async () => {
    await merge(m, 'question-2', 'question-1')
    expect([await mergedInto('question-2'), await mergedInto('question-4')]).toEqual([
      'question-1',
      'question-1',
    ])
    expect(await merge(m, 'question-3', 'question-4')).toBe(true)
    expect(await mergedInto('question-3')).toBe('question-1')
    expect(await merge(m, 'question-3', 'question-1')).toBe(false)
  })

  it('separates them again', async () => {
    expect(await separate('question-4')).toBe(true)
    expect(await separate('question-4')).toBe(false)
    expect(await all()).toMatch(/4\. Asked by Gil Hart/)
  })

  it('merges no question into itself, in a ring, or across items', async () => {
    await m.store.transact(async (tx) => {
      const item = await tx.items.get(october.item)
      if (item !== null) await tx.items.insert({ ...item, id: 'item-9', number: '9' })
    })
    await ask(m, 'asha', 'question-9', 'item-9', 'Elsewhere?')
    const into = (intoId: string) =>
      problems(m, m.as('ruth'), 'merge-question', { question: 'question-2' }, { into: intoId })
    expect(await into('question-2')).toEqual({
      into: 'A question is not merged into itself. Please choose another.',
    })
    expect(await into('question-4')).toEqual({
      into: 'That question is merged into this one already. Please choose another, or separate them first.',
    })
    expect(await into('no-such-question')).toEqual(await into('question-9'))
    expect(await into('question-9')).toEqual({
      into: 'Only questions on the same item are merged. Please choose one of those shown.',
    })
  })

  it('suggests the report’s author if it is plain who that is, and never guesses', async () => {
    const chosen = async () => {
      const { form } = await shown(m, m.as('ruth'), 'send-question', { question: 'question-1' })
      const field = form?.fields[0]
      return field?.kind === 'one-of' ? field.value : 'no form'
    }
    expect(await chosen()).toBeUndefined()
    await m.store.transact((tx) => tx.reports.update({}, { reportBy: 'Olive Parker' }))
    expect(await chosen()).toBeUndefined()
    await m.store.transact((tx) => tx.reports.update({}, { reportBy: 'Olive Park' }))
    expect(await chosen()).toBe(m.id('olive'))
    await m.store.transact((tx) => tx.reports.update({}, { reportBy: null }))
    await m.store.transact((tx) => tx.items.update({ id: october.item }, { authorId: m.id('olive') }))
    expect(await chosen()).toBe(m.id('olive'))
  })

  it('sends them to nobody but an officer of the committee', async () => {
    const ids = { question: 'question-1' }
    for (const officer of ['no-such-person', m.id('asha'), m.id('hal')])
      expect(await problems(m, m.as('ruth'), 'send-question', ids, { officer })).toEqual({
        officer: 'Please choose one of the officers shown.',
      })
    expect(await m.store.look.posts.count({ kind: 'question', subjectId: 'question-1' })).toBe(0)
  })

  it('gives the officer the question, the askers’ names and a button to answer', async () => {
    const given = { officer: m.id('olive') }
    await fillIn(m, m.as('ruth'), 'send-question', { question: 'question-2' }, given)
    const posts = await m.store.look.posts.find({ kind: 'question', subjectId: 'question-2' })
    expect(posts.map(({ targetId }) => targetId)).toEqual([m.id('olive')])
    expect(await send(m, 'question-4')).toBe(false)
    await m.store.transact((tx) => tx.posts.remove({ subjectId: 'question-3' }))
    const card = await cardOf(m, 'question', m.id('olive'))
    expect(textOf(card)).toMatch(/Asked by Asha Patel and Gil Hart\nWhich rural routes were visited\?/)
    expect(textOf(card)).toContain(
      'The question sheet goes to every committee member on Thursday 28 September, 9.30am.',
    )
    expect(labels(card)).toEqual(['Answer', replyFormWords.readReport])
  })

  it('offers text to copy, also if no officer has an account', async () => {
    const copy = await shown(m, m.as('ruth'), 'copy-questions', { item: october.item })
    expect(textOf(copy)).toContain(`Children and Young People Scrutiny Committee, Monday 2 October 2017
Item 7. Outcome of the school travel peer review

Members ask the following. Please send the clerk your answers by Thursday 28 September, 9.30am, when the question sheet goes to every committee member.

1. Asked by Tom Baxter. Wants a written answer before the meeting.
How many schools have a travel plan?

2. Asked by Asha Patel and Gil Hart. Wants a written answer before the meeting. Gil Hart wants it raised at the meeting.
Which rural routes were visited?`)
    await m.store.transact((tx) => tx.accounts.remove({ personId: m.id('olive') }))
    const screen = await shown(m, m.as('ruth'), 'send-question', { question: 'question-1' })
    expect(screen.form).toBeUndefined()
    expect(textOf(screen)).toContain('No officer of this committee has an account here.')
    expect(labels(screen)).toEqual([clerksQuestionsWords.textToCopy])
    expect(await refusal(send(m, 'question-1'))).toMatchObject({ code: 'unknown-choice', field: 'officer' })
  })

  it('forwards what the officer wrote, and only that officer may write it', async () => {
    const by = { question: 'question-3' }
    expect((await refusal(offer(m, 'question-1', 'Twelve.'))).code).toBe('not-allowed')
    expect((await refusal(shown(m, m.as('asha'), 'offer-answer', by))).code).toBe('not-allowed')
    await fillIn(m, m.as('olive'), 'offer-answer', by, { words: 'In October.' })
    expect(await offer(m, 'question-3', 'In October.')).toBe(false)
    expect(await all()).toMatch(/Olive Park has written an answer\..*Offered: In October\./s)
    const desk = await shown(m, m.as('ruth'), 'desk', { meeting: october.meeting })
    expect(textOf(desk)).toContain('3 questions, 3 without an answer')
    const card = await cardOf(m, 'question', m.id('olive'))
    expect(labels(card)).toEqual([officersQuestionWords.changeAnswer, replyFormWords.readReport])
    expect(textOf(card)).toContain('The clerk has your answer.')
    const screen = await shown(m, m.as('ruth'), 'questions', { meeting: october.meeting })
    const forward = button(screen, clerksQuestionsWords.forward(3))
    const { form } = await shown(m, m.as('ruth'), forward.action, forward.ids)
    expect(form?.fields).toMatchObject([{ id: 'words', value: 'In October.' }])
    const after = await fillIn(m, m.as('ruth'), forward.action, forward.ids, { words: 'In October.' })
    expect(textOf(after)).toContain('Answer: In October.')
    expect(textOf(await cardOf(m, 'question', m.id('olive')))).toContain('This question has its answer.')
    expect(await answer(m, 'question-3', 'In October.')).toBe(false)
  })

  it('enters an answer that came another way, to a merged question or its root alike', async () => {
    await answer(m, 'question-4', 'Three of them.')
    expect(await m.store.look.questions.get('question-2')).toMatchObject({ answer: 'Three of them.' })
    expect(await all()).toMatch(/Asked by Asha Patel and Gil Hart.*Answered\..*Answer: Three of them\./s)
    const desk = await shown(m, m.as('ruth'), 'desk', { meeting: october.meeting })
    expect(textOf(desk)).toContain('3 questions, 2 without an answer')
  })

  it('asks somebody else instead, and the first officer is told', async () => {
    await m.store.transact(async (tx) => {
      const [seat] = await tx.seats.find({ personId: m.id('olive') })
      if (seat === undefined) throw new Error('no seat')
      await tx.seats.insert({ ...seat, id: 'seat-hal', personId: m.id('hal') })
    })
    await fillIn(
      m,
      m.as('ruth'),
      'send-question',
      { question: 'question-3' },
      {
        officer: m.id('hal'),
      },
    )
    expect(textOf(await cardOf(m, 'question', m.id('olive')))).toContain('The clerk has asked somebody else.')
    expect(labels(await cardOf(m, 'question', m.id('hal')))).toContain('Answer')
    expect((await refusal(offer(m, 'question-3', 'In October.'))).code).toBe('not-allowed')
  })

  it('does nothing more with a question that nobody asks any longer', async () => {
    await withdrawQuestion(m.core, m.as('asha'), { questionId: 'question-2' })
    expect(await all()).toMatch(/Asked by Gil Hart\nWhere in the country/)
    expect(await send(m, 'question-2')).toBe(true)
    await withdrawQuestion(m.core, m.as('gil'), { questionId: 'question-4' })
    await withdrawQuestion(m.core, m.as('tom'), { questionId: 'question-1' })
    for (const { code } of await refusals([
      send(m, 'question-1'),
      answer(m, 'question-2', 'Yes.'),
      offer(m, 'question-2', 'Yes.'),
    ]))
      expect(code).toBe('question-withdrawn')
    expect(await all()).not.toContain(words.asha)
  })
})
