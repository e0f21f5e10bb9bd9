import { beforeAll, describe, expect, it } from 'vitest'
import type { Answers } from '../../../src/cards/screen.ts'
import { closeReplies } from '../../../src/committee/members/replies/close-replies.ts'
import { declareInterest } from '../../../src/committee/members/replies/declare-interest.ts'
import { replyToRecommendation } from '../../../src/committee/members/replies/reply-to-recommendation.ts'
import { enterForWords } from '../../../src/conversation/enter-for/enter-for.words.ts'
import { enteredWords } from '../../../src/conversation/enter-for/entered.words.ts'
import { deskWords } from '../../../src/conversation/meetings/desk.words.ts'
import { replyFormWords } from '../../../src/conversation/replies/reply.words.ts'
import { type Marlshire, type Name, openMarlshire } from '../../support/committee.ts'
import { entering } from '../../support/deeds/attendance.ts'
import { position, posted, reply } from '../../support/meeting.ts'
import { button, cardOf, cards, refusal, shown, textOf } from '../../support/press.ts'
import { twoStores } from '../../support/stores.ts'
import { enterForOne } from '../../support/telephone.ts'

const topicAnswers = { what: 'Roads', 'why-now': 'Now', change: 'Less', method: 'visit' }

const copies = async (m: Marlshire, name: Name) =>
  (await cards(m, { kind: 'entered', targetId: m.id(name) })).map(({ card }) => card)

describe.each(twoStores)('for a member who telephones, on $name', ({ open }) => {
  beforeAll(async () => {
    await open()
  })

  it('the clerk enters replies item by item, and every screen says whose they are', async () => {
    const m = await openMarlshire((await open()).store)
    const october = await posted(m)
    const ruth = m.as('ruth')
    const enter = await enterForOne(m, 'asha')
    expect(textOf(enter)).toContain('For Asha Patel: you are entering what they told you.')
    expect(textOf(enter)).toContain(enterForWords.answered(0, 3))
    const replies = button(enter, enterForWords.replies('7'))
    expect(replies.ids).toEqual({ item: october.item, on: m.id('asha') })
    const first = await shown(m, ruth, replies.action, replies.ids)
    expect(textOf(first)).toContain('For Asha Patel: you are entering')
    expect(textOf(first)).toContain('marked as entered by the clerk')
    expect(textOf(first)).not.toContain('Only you see this')
    const send = async (from: typeof first, answers: Answers) =>
      shown(m, ruth, from.form?.action ?? '', from.form?.ids ?? {}, answers)
    const second = await send(first, { position: 'partly-assured', words: 'Rural routes.' })
    expect(textOf(second)).toContain(replyFormWords.taken('(a)', 'Partly assured', false))
    const third = await send(second, { position: 'suggested', words: 'That wardens are paid.' })
    const topic = await send(third, { position: 'proposed' })
    const all = await send(topic, topicAnswers)
    expect(textOf(all)).toContain('That is all that is asked here.')
    expect(textOf(all)).toContain('Partly assured. “Rural routes.” (entered by the clerk)')
    for (const screen of [second, third, topic, all]) {
      expect(textOf(screen)).toContain('For Asha Patel: you are entering')
      for (const block of screen.blocks)
        if (block.kind === 'actions')
          for (const action of block.actions)
            expect(action.kind === 'open' && action.ids.on).toBe(m.id('asha'))
    }
    const back = button(all, 'Enter something else for them')
    expect(textOf(await shown(m, ruth, back.action, back.ids))).toContain(enterForWords.answered(3, 3))
    const kept = await m.store.look.replies.find({ personId: m.id('asha') })
    expect(kept.map(({ answer, entered, via }) => [answer, entered, via])).toEqual([
      ['partly-assured', true, 'slack'],
      ['suggested', true, 'slack'],
      ['proposed', true, 'slack'],
    ])
    expect(await m.store.look.replies.count({ personId: m.id('ruth') })).toBe(0)
    const acts = await m.store.look.acts.find({ act: 'reply' })
    expect(acts.map(({ personId, onBehalfOf }) => [personId, onBehalfOf])).toEqual(
      [1, 2, 3].map(() => [m.id('ruth'), m.id('asha')]),
    )
    await closeReplies(m.core, ruth, { meetingId: october.meeting })
    const sheet = textOf(await shown(m, m.as('ben'), 'read-sheet', { meeting: october.meeting }))
    expect(sheet).toContain('Asha Patel: Partly assured. “Rural routes.” (entered by the clerk)')
    expect(sheet).toContain('Asha Patel: That wardens are paid. (entered by the clerk)')
    expect(sheet).toContain('Proposed by Asha Patel (entered by the clerk).')
  })

  it('the member gets a copy of each, with a button to change it', async () => {
    const m = await openMarlshire((await open()).store)
    const october = await posted(m)
    const ruth = m.as('ruth')
    const on = m.id('asha')
    const words = { position: 'need-more-information', words: 'On dates.' }
    await shown(m, ruth, 'reply', { recommendation: october.a, on }, words)
    await shown(m, ruth, 'propose-topic', { meeting: october.meeting, proposal: 'topic-9', on }, topicAnswers)
    const question = { words: 'Who pays?', wants: 'written' }
    await shown(m, ruth, 'ask-question', { item: october.item, question: 'question-9', on }, question)
    await shown(m, ruth, 'coming', { meeting: october.meeting, on })
    const interest = { kind: 'other-taking-part', confirmed: ['yes'] }
    await shown(m, ruth, 'declare-interest', { item: october.item, on }, interest)
    const texts = (await copies(m, 'asha')).map(textOf)
    expect(texts).toHaveLength(5)
    for (const text of texts) expect(text).toContain('The clerk, Ruth Adeyemi, entered this for you')
    expect(texts[0]).toMatch(/recommendation \(a\) of item 7[\s\S]*Need more information. “On dates.”/)
    expect(texts[1]).toContain('Roads')
    expect(texts[2]).toContain('Who pays?')
    expect(texts[3]).toContain('Coming, on Monday 2 October 2017.')
    expect(texts[4]).toContain('“Other interest: I take part”')

    const [card] = await copies(m, 'asha')
    if (card === undefined) throw new Error('no copy')
    const change = button(card, enteredWords.changeReply)
    const form = await shown(m, m.as('asha'), change.action, change.ids)
    expect(textOf(form)).toContain('You answered: Need more information (entered by the clerk).')
    await shown(m, m.as('asha'), form.form?.action ?? '', form.form?.ids ?? {}, { position: 'assured' })
    expect(await m.store.look.replies.find({ recommendationId: october.a })).toMatchObject([
      { answer: 'assured', entered: false },
    ])
    expect(textOf((await copies(m, 'asha'))[0] ?? card)).toContain(enteredWords.changedSince)
  })

  it('the clerk does not see what the member answered, and may enter another answer', async () => {
    const m = await openMarlshire((await open()).store)
    const october = await posted(m)
    await reply(m, 'asha', october.a, position('not-assured', 'MARK'))
    await reply(m, 'asha', october.b, { kind: 'suggestion', words: 'MARK' })
    await reply(m, 'asha', october.c, { kind: 'nothing', words: null })
    const ruth = m.as('ruth')
    const on = m.id('asha')
    expect(textOf(await enterForOne(m, 'asha'))).toContain(enterForWords.answered(3, 3))
    const mine = await shown(m, ruth, 'my-replies', { item: october.item, on })
    expect(textOf(mine)).toContain(
      'Recommendation (a): answered by the member. You see it when replies close.',
    )
    for (const key of ['a', 'b', 'c'] as const) {
      const form = await shown(m, ruth, 'reply', { recommendation: october[key], on })
      expect(textOf(form)).toContain('The member has answered this already; you see it when replies close.')
      expect(JSON.stringify(form)).not.toContain('MARK')
      for (const field of form.form?.fields ?? []) expect('value' in field && field.value).toBeFalsy()
    }
    const same = { position: 'not-assured', words: 'MARK' }
    const told = textOf(await shown(m, ruth, 'reply', { recommendation: october.a, on }, same))
    expect(told).toContain(replyFormWords.taken('(a)', 'Not assured', true))
    expect(await m.store.look.replies.find({ recommendationId: october.a })).toMatchObject([
      { answer: 'not-assured', entered: true, revision: 2 },
    ])
    const twice = await shown(m, ruth, 'reply', { recommendation: october.a, on }, same)
    expect(textOf(twice)).toContain('(entered by the clerk)')
    expect(await m.store.look.replies.find({ recommendationId: october.a })).toMatchObject([{ revision: 2 }])
  })

  it('a member without an account counts, and the clerk sees that they have none', async () => {
    const m = await openMarlshire((await open()).store)
    const october = await posted(m)
    await m.store.transact((tx) => tx.accounts.remove({ personId: m.id('cara') }))
    const enter = button(await cardOf(m, 'desk', m.id('ruth')), deskWords.enterFor)
    const choose = await shown(m, m.as('ruth'), enter.action, enter.ids)
    expect(textOf(choose)).toContain(enterForWords.noAccount('Cara Dunn'))
    expect(textOf(await shown(m, m.as('ruth'), 'who-is-coming', { meeting: october.meeting }))).toContain(
      'Cara Dunn: has not said. No account: enter for them.',
    )
    expect(textOf(await enterForOne(m, 'cara'))).toContain(
      'Cara Dunn has no account, so no copy can be sent.',
    )
    const on = m.id('cara')
    for (const key of ['a', 'b', 'c'] as const)
      await shown(m, m.as('ruth'), 'reply', { recommendation: october[key], on }, { position: 'nothing' })
    await shown(m, m.as('ruth'), 'coming', { meeting: october.meeting, on })
    expect(await copies(m, 'cara')).toEqual([])
    const standing = textOf(await cardOf(m, 'desk', m.id('ruth')))
    expect(standing).toContain('1 of 7 replied')
    expect(standing).toContain('1 coming')
    await closeReplies(m.core, m.as('ruth'), { meetingId: october.meeting })
    const [closing] = await m.store.look.closings.find({})
    expect(closing).toMatchObject({ replied: 1, outOf: 7 })
    const sheet = textOf(await shown(m, m.as('asha'), 'read-sheet', { meeting: october.meeting }))
    expect(sheet).toContain('Cara Dunn: Nothing from me. (entered by the clerk)')
  })

  it('an entry is refused by name if they do not sit, have left, take no part, or telephone too late', async () => {
    const m = await openMarlshire((await open()).store)
    const october = await posted(m)
    const enter = (name: Name, key: 'a' | 'b' = 'a') =>
      refusal(
        replyToRecommendation(m.core, entering(m, m.as('ruth'), name), {
          recommendationId: october[key],
          given: position('assured'),
        }),
      )
    const said = async (name: Name) => {
      const { code, message } = await enter(name)
      return `${code}: ${message}`
    }
    expect(await said('dev')).toMatch(/^no-seat: Dev Shah does not sit at this meeting/)
    expect(await said('una')).toMatch(/^no-seat: Una Reed does not sit at this meeting/)
    expect(await said('olive')).toMatch(/^no-seat: Olive Park does not sit at this meeting/)
    expect(await said('ivy')).toMatch(/^no-seat: Ivy Lane has no seat on this committee/)
    await m.store.transact((tx) => tx.seats.update({ personId: m.id('cara') }, { until: '2017-09-19' }))
    expect(await said('cara')).toMatch(/^no-seat: Cara Dunn has no seat on this committee/)
    await declareInterest(m.core, m.as('ben'), { itemId: october.item, kind: 'pecuniary' })
    expect(await said('ben')).toMatch(/^takes-no-part: Ben Cole takes no part in item 7/)
    expect(textOf(await enterForOne(m, 'ben'))).toContain(enterForWords.takesNoPart)
    await closeReplies(m.core, m.as('ruth'), { meetingId: october.meeting })
    expect(await said('asha')).toMatch(/^replies-closed: .*Asha Patel can still speak at the meeting/)
    expect(await m.store.look.replies.count({})).toBe(0)
    expect(await copies(m, 'asha')).toEqual([])
  })
})
