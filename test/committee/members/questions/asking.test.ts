import { beforeEach, describe, expect, it } from 'vitest'
import { moveMilestone } from '../../../../src/committee/agenda/meetings/move-milestone.ts'
import { changeQuestion, withdrawQuestion } from '../../../../src/committee/members/questions/my-question.ts'
import { declareInterest } from '../../../../src/committee/members/replies/declare-interest.ts'
import { questionFormWords } from '../../../../src/conversation/questions/question.words.ts'
import { replyFormWords } from '../../../../src/conversation/replies/reply.words.ts'
import { type Marlshire, openMarlshire } from '../../../support/committee.ts'
import { type October, posted, readyToPost } from '../../../support/meeting.ts'
import {
  button,
  cardOf,
  cards,
  fillIn,
  labels,
  problems,
  refusal,
  shown,
  textOf,
} from '../../../support/press.ts'
import { ask, merge, send, words } from '../../../support/questions.ts'
import { twoStores } from '../../../support/stores.ts'

describe.each(twoStores)('a question for officers on $name', ({ open }) => {
  let m: Marlshire
  let october: October
  beforeEach(async () => {
    m = await openMarlshire((await open()).store)
    october = await posted(m)
  })
  const question = (id: string) => m.store.look.questions.get(id)
  const acts = async () =>
    (await m.store.look.acts.find({ subject: 'question' })).map(({ act, subjectId }) => `${act} ${subjectId}`)
  const change = (name: 'tom' | 'asha', questionId: string, said: string) =>
    changeQuestion(m.core, m.as(name), { questionId, words: said, wants: 'at-meeting' })
  const withdraw = (name: 'tom' | 'asha', questionId: string) =>
    withdrawQuestion(m.core, m.as(name), { questionId })

  it('is asked once from the post in the room, and shows on the clerk’s card at once', async () => {
    const [room] = await cards(m, { kind: 'agenda' })
    const { action, ids } = button(room?.card ?? { title: '', blocks: [] }, replyFormWords.ask)
    const { form } = await shown(m, m.as('tom'), action, ids)
    const given = { words: words.tom, wants: 'written' }
    for (let sent = 0; sent < 2; sent++) {
      const mine = await shown(m, m.as('tom'), form?.action ?? '', form?.ids ?? {}, given)
      expect(textOf(mine)).toContain(words.tom)
      expect(labels(mine)).toEqual([
        questionFormWords.change(1),
        questionFormWords.takeBack(1),
        questionFormWords.another,
      ])
    }
    expect(await m.store.look.questions.find({})).toMatchObject([
      { personId: m.id('tom'), itemId: october.item, words: words.tom, wants: 'written', via: 'slack' },
    ])
    expect(await acts()).toHaveLength(1)
    const other = { ...given, words: 'And how many have none?' }
    const mine = textOf(await shown(m, m.as('tom'), form?.action ?? '', form?.ids ?? {}, other))
    expect(mine).toContain(questionFormWords.askedBefore)
    expect(mine).not.toContain('how many have none')
    const desk = await shown(m, m.as('ruth'), 'desk', { meeting: october.meeting })
    expect(textOf(desk)).toContain('1 question, 1 without an answer')
    await ask(m, 'asha', 'question-2', october.item, words.asha, 'at-meeting')
    const again = await shown(m, m.as('ruth'), 'desk', { meeting: october.meeting })
    expect(textOf(again)).toContain('2 questions, 1 without an answer')
  })

  it('is taken from whoever sits: chair, co-opted, and a substitute in a member’s place', async () => {
    for (const name of ['tom', 'nia', 'asha', 'eve', 'gil', 'sam'] as const)
      await ask(m, name, `question-${name}`, october.item, 'Why?')
    expect(await m.store.look.questions.count({})).toBe(6)
    expect((await refusal(ask(m, 'dev', 'question-dev', october.item, 'Why?'))).code).toBe('no-seat')
    const { code, message } = await refusal(ask(m, 'olive', 'question-olive', october.item, 'Why?'))
    expect({ code, message }).toEqual({
      code: 'not-allowed',
      message:
        'Only members of the committee put questions to officers here. Nothing was recorded. The clerk, Ruth Adeyemi, can help.',
    })
  })

  it('is refused on an exempt item, on one that is not taken, and from whoever takes no part', async () => {
    const part = { openness: 'exempt', title: 'Secret sale' } as const
    await m.store.transact((tx) => tx.items.update({ id: october.item }, part))
    const exempt = await refusal(ask(m, 'tom', 'question-1', october.item, 'Why?'))
    expect(exempt.code).toBe('exempt')
    expect(exempt.message).not.toContain('Secret')
    await m.store.transact((tx) =>
      tx.items.update({ id: october.item }, { openness: 'open', state: 'deferred' }),
    )
    expect(await refusal(ask(m, 'tom', 'question-1', october.item, 'Why?'))).toMatchObject({
      code: 'questions-closed',
      message: expect.stringContaining('does not take item 7 (deferred)'),
    })
    await m.store.transact((tx) => tx.items.update({ id: october.item }, { state: 'standing' }))
    await declareInterest(m.core, m.as('tom'), { itemId: october.item, kind: 'pecuniary' })
    expect((await refusal(ask(m, 'tom', 'question-1', october.item, 'Why?'))).code).toBe('takes-no-part')
    expect(await m.store.look.questions.count({})).toBe(0)
  })

  it('is taken until questions close, also where the clerk has moved that moment', async () => {
    m.at('2017-09-27T11:59')
    await ask(m, 'tom', 'question-1', october.item, words.tom)
    m.at('2017-09-27T12:00')
    expect(await refusal(ask(m, 'asha', 'question-2', october.item, words.asha))).toMatchObject({
      code: 'questions-closed',
      message:
        'Questions for officers closed (Wednesday 27 September, noon), so nothing was recorded. You can still ask at the meeting. The clerk, Ruth Adeyemi, can help.',
    })
    expect((await refusal(change('tom', 'question-1', 'Other?'))).code).toBe('questions-closed')
    expect((await refusal(withdraw('tom', 'question-1'))).code).toBe('questions-closed')
    const move = (day: string, time: string) =>
      moveMilestone(m.core, m.as('ruth'), {
        meetingId: october.meeting,
        key: 'questions-close',
        day,
        time,
      })
    expect(await refusal(move('2017-10-10', '12:00'))).toMatchObject({
      code: 'date-wrong',
      field: 'day',
      message: expect.stringContaining('by Monday 2 October, 6.30pm at the latest'),
    })
    await move('2017-09-28', '09:00')
    await ask(m, 'asha', 'question-2', october.item, words.asha)
    expect(await m.store.look.questions.count({})).toBe(2)
  })

  it('is not taken after the meeting, whatever the committee’s settings say', async () => {
    const { settings, id } = m.committee
    const milestones = settings.milestones.map((one) =>
      one.key === 'questions-close' ? { ...one, workingDays: 6 } : one,
    )
    await m.store.transact((tx) => tx.committees.update({ id }, { settings: { ...settings, milestones } }))
    const timetable = textOf(await shown(m, m.as('ruth'), 'timetable', { meeting: october.meeting }))
    expect(timetable).toContain('“Questions for officers close” does not come before the day of the meeting.')
    m.at('2017-10-02T10:00')
    await ask(m, 'tom', 'question-1', october.item, words.tom)
    m.at('2017-10-05T12:00')
    expect((await refusal(ask(m, 'tom', 'question-2', october.item, words.tom))).code).toBe(
      'questions-closed',
    )
  })

  it('is not taken before the meeting is posted or once it is cancelled', async () => {
    const other = await openMarlshire((await open()).store)
    const { item } = await readyToPost(other)
    expect((await refusal(ask(other, 'tom', 'question-1', item, 'Why?'))).code).toBe('not-posted')
    const cancelled = { postedAt: other.core.now(), cancelledAt: other.core.now() }
    await other.store.transact((tx) => tx.meetings.update({}, cancelled))
    expect(await refusal(ask(other, 'tom', 'question-1', item, 'Why?'))).toMatchObject({
      code: 'questions-closed',
      message: expect.stringContaining('cancelled'),
    })
  })

  it('is still taken if replies were closed early', async () => {
    await shown(m, m.as('ruth'), 'close-replies', { meeting: october.meeting }, { confirmed: ['yes'] })
    const [room] = await cards(m, { kind: 'agenda' })
    const { action, ids } = button(room?.card ?? { title: '', blocks: [] }, replyFormWords.ask)
    await fillIn(m, m.as('tom'), action, ids, { words: words.tom, wants: 'written' })
    expect(await m.store.look.questions.count({})).toBe(1)
  })

  it('can be changed by its asker until the clerk begins work on it', async () => {
    await ask(m, 'tom', 'question-1', october.item, words.tom)
    expect(await change('tom', 'question-1', 'How many have a plan?')).toBe(true)
    expect(await change('tom', 'question-1', 'How many have a plan?')).toBe(false)
    expect(await question('question-1')).toMatchObject({
      words: 'How many have a plan?',
      wants: 'at-meeting',
    })
    expect((await refusal(change('asha', 'question-1', 'Mine?'))).code).toBe('not-allowed')
    await send(m, 'question-1')
    expect(await refusal(change('tom', 'question-1', 'Another?'))).toMatchObject({
      code: 'question-taken-in',
      message: expect.stringContaining('You can take it back and ask anew.'),
    })
    await ask(m, 'tom', 'question-2', october.item, words.tom)
    await ask(m, 'asha', 'question-3', october.item, words.asha)
    await merge(m, 'question-3', 'question-2')
    expect((await refusal(change('tom', 'question-2', 'Another?'))).code).toBe('question-taken-in')
    expect((await refusal(change('asha', 'question-3', 'Another?'))).code).toBe('question-taken-in')
  })

  it('can be taken back, even from an officer, who is told that no answer is needed', async () => {
    await ask(m, 'tom', 'question-1', october.item, words.tom)
    await send(m, 'question-1')
    expect((await refusal(withdraw('asha', 'question-1'))).code).toBe('not-allowed')
    const mine = await shown(m, m.as('tom'), 'my-questions', { item: october.item })
    expect(labels(mine)).not.toContain(questionFormWords.change(1))
    const back = button(mine, questionFormWords.takeBack(1))
    const after = await fillIn(m, m.as('tom'), back.action, back.ids, { confirmed: ['yes'] })
    expect(textOf(after)).toContain(questionFormWords.none)
    expect(await withdraw('tom', 'question-1')).toBe(false)
    expect(textOf(await cardOf(m, 'question', m.id('olive')))).toContain('No answer is needed.')
    expect(textOf(await shown(m, m.as('ruth'), 'desk', { meeting: october.meeting }))).toContain(
      'None so far',
    )
    expect((await refusal(change('tom', 'question-1', 'Another?'))).code).toBe('question-withdrawn')
    expect(await acts()).toEqual([
      'ask a question question-1',
      'send a question question-1',
      'take back a question question-1',
    ])
  })

  it('has a form that works for no other person and no other item', async () => {
    await ask(m, 'tom', 'question-1', october.item, words.tom)
    await m.store.transact(async (tx) => {
      const item = await tx.items.get(october.item)
      if (item !== null) await tx.items.insert({ ...item, id: 'item-9', number: '9' })
    })
    expect((await refusal(ask(m, 'asha', 'question-1', october.item, 'Mine?'))).code).toBe('malformed')
    expect((await refusal(ask(m, 'tom', 'question-1', 'item-9', words.tom))).code).toBe('malformed')
    expect(await m.store.look.questions.count({})).toBe(1)
  })

  it('says what is wrong beside each field', async () => {
    const ids = { item: october.item, question: 'question-1' }
    const wrong = { words: 'x'.repeat(2001), wants: 'soon' }
    expect(await problems(m, m.as('tom'), 'ask-question', ids, wrong)).toEqual({
      words: 'Please shorten your question to 2,000 characters.',
      wants: 'Please choose one of the answers shown.',
    })
  })

  it('is entered by the clerk for a member who telephones, who gets a copy', async () => {
    const on = { on: m.id('ben') }
    const screen = await shown(m, m.as('ruth'), 'ask-question', { item: october.item, ...on })
    expect(textOf(screen)).toContain('For Ben Cole')
    await fillIn(
      m,
      m.as('ruth'),
      'ask-question',
      { item: october.item, ...on },
      {
        words: words.asha,
        wants: 'at-meeting',
      },
    )
    expect(await m.store.look.questions.find({})).toMatchObject([{ personId: m.id('ben'), entered: true }])
    const [act] = await m.store.look.acts.find({ act: 'ask a question' })
    expect(act).toMatchObject({ personId: m.id('ruth'), onBehalfOf: m.id('ben') })
    expect(textOf(await cardOf(m, 'entered', m.id('ben')))).toMatch(/your question on item 7.*rural routes/s)
    const mine = await shown(m, m.as('ben'), 'my-questions', { item: october.item })
    expect(textOf(mine)).toContain(words.asha)
    expect((await refusal(shown(m, m.as('tom'), 'ask-question', { item: october.item, ...on }))).code).toBe(
      'not-allowed',
    )
  })

  it('can be asked on every item, also where the post has no button for it', async () => {
    await m.store.transact(async (tx) => {
      const item = await tx.items.get(october.item)
      if (item === null) throw new Error('no item')
      const bare = { ...item, title: 'Minutes', authorId: null }
      await tx.items.insert({ ...bare, id: 'item-3', number: '3' })
      await tx.items.insert({ ...bare, id: 'item-9', number: '9', openness: 'exempt' })
      await tx.items.insert({ ...bare, id: 'item-10', number: '10', state: 'withdrawn' })
    })
    const [room] = await cards(m, { kind: 'agenda' })
    const card = room?.card ?? { title: '', blocks: [] }
    expect(labels(card).filter((label) => label === replyFormWords.ask)).toHaveLength(1)
    const another = button(card, 'Ask on another item')
    expect(another).toMatchObject({ action: 'ask-on-meeting', ids: { meeting: october.meeting } })
    const where = await shown(m, m.as('asha'), 'ask-on-meeting', { meeting: october.meeting })
    expect(labels(where)).toEqual([questionFormWords.askOn('3'), questionFormWords.askOn('7')])
    const { action, ids } = button(where, questionFormWords.askOn('3'))
    await fillIn(m, m.as('asha'), action, ids, { words: 'Are they true?', wants: 'at-meeting' })
    const again = await shown(m, m.as('asha'), 'ask-on-meeting', { meeting: october.meeting })
    expect(labels(again)).toEqual([
      questionFormWords.askOn('3'),
      questionFormWords.mineOn('3'),
      questionFormWords.askOn('7'),
    ])
  })

  it('has one button for the meeting if no item has its own', async () => {
    await m.store.transact(async (tx) => {
      const item = await tx.items.get(october.item)
      if (item === null) throw new Error('no item')
      await tx.items.insert({ ...item, id: 'item-3', number: '3', title: 'Minutes' })
      await tx.items.update({ id: october.item }, { state: 'withdrawn' })
    })
    const [room] = await cards(m, { kind: 'agenda' })
    const { action, ids } = button(room?.card ?? { title: '', blocks: [] }, replyFormWords.ask)
    expect({ action, ids }).toEqual({ action: 'ask-on-meeting', ids: { meeting: october.meeting } })
  })
})
