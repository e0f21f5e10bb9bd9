import { describe, expect, it } from 'vitest'
import { closeReplies } from '../../../../src/committee/members/replies/close-replies.ts'
import { enterDispensation } from '../../../../src/committee/members/replies/enter-dispensation.ts'
import { undoInterest } from '../../../../src/committee/members/replies/undo-interest.ts'
import { indicate } from '../../../../src/committee/members/work-plan/indicate.ts'
import { openPoll } from '../../../../src/committee/members/work-plan/open-poll.ts'
import { clerksInterestsWords } from '../../../../src/conversation/replies/clerks-interests.words.ts'
import { type Marlshire, openMarlshire } from '../../../support/committee.ts'
import { declare, dispense, interested, interestOf, undo } from '../../../support/interests.ts'
import { moment, type October, position, reply, topic } from '../../../support/meeting.ts'
import { memoryStore } from '../../../support/memory-store.ts'
import { button, cardOf, fillIn, refusal, shown, textOf } from '../../../support/press.ts'
import { twoStores } from '../../../support/stores.ts'

const close = (m: Marlshire, { meeting: meetingId }: October) =>
  closeReplies(m.core, m.as('ruth'), { meetingId })

async function tallyOf(m: Marlshire, recommendationId: string) {
  const [closing] = await m.store.look.closings.find({})
  const tally = closing?.tallies.find((one) => one.recommendationId === recommendationId)
  if (tally === undefined) throw new Error('nothing was frozen')
  return tally
}

const answer = (m: Marlshire, { a }: October) => reply(m, 'ben', a, position('assured', 'MARK it is good.'))

const sheetOf = async (m: Marlshire) => textOf(await cardOf(m, 'sheet', m.id('cara')))

describe.each(twoStores)('an interest, on $name', ({ open }) => {
  const marlshire = async () => openMarlshire((await open()).store)

  it('with a dispensation to speak lets the member reply, heard apart', async () => {
    const m = await marlshire()
    const october = await interested(m)
    expect((await refusal(answer(m, october))).code).toBe('takes-no-part')
    await dispense(m, 'ben', 'speak')
    await answer(m, october)
    await close(m, october)
    expect(await tallyOf(m, october.a)).toMatchObject({
      outOf: 6,
      replied: 0,
      advice: [{ label: 'Assured', count: 1 }],
    })
    expect(await sheetOf(m)).toContain('MARK it is good.')
    expect(await sheetOf(m)).toContain('Heard apart, in no count above.')
  })

  it('with a dispensation to speak and vote lets the member reply and count', async () => {
    const m = await marlshire()
    const october = await interested(m)
    await dispense(m, 'ben', 'speak-and-vote')
    await answer(m, october)
    await close(m, october)
    expect(await tallyOf(m, october.a)).toMatchObject({ outOf: 7, replied: 1, advice: [] })
  })

  it('keeps the member out again once its dispensation is taken back, and leaves out what they said', async () => {
    const m = await marlshire()
    const october = await interested(m)
    await dispense(m, 'ben', 'speak')
    await answer(m, october)
    expect(await dispense(m, 'ben', null)).toBe(true)
    expect((await refusal(answer(m, october))).code).toBe('takes-no-part')
    await close(m, october)
    expect(await tallyOf(m, october.a)).toMatchObject({ outOf: 6, replied: 0, advice: [] })
    expect(await sheetOf(m)).not.toContain('MARK')
  })

  it('keeps its dispensation when it is taken back and declared again', async () => {
    const m = await marlshire()
    const october = await interested(m)
    await dispense(m, 'ben', 'speak-and-vote')
    await declare(m, 'ben', october.item, null)
    await declare(m, 'ben', october.item, 'other-no-part')
    expect(await interestOf(m, 'ben')).toMatchObject({ dispensation: 'speak-and-vote', withdrawnAt: null })
    await answer(m, october)
  })

  it('that keeps nobody out can have no dispensation', async () => {
    const m = await marlshire()
    const october = await interested(m)
    await declare(m, 'ben', october.item, 'other-taking-part')
    expect((await refusal(dispense(m, 'ben', 'speak'))).message).toMatch(/^With this interest they take part/)
    await declare(m, 'ben', october.item, null)
    expect((await refusal(dispense(m, 'ben', 'speak'))).message).toMatch(/no longer stands/)
    expect((await interestOf(m, 'ben')).dispensation).toBeNull()
  })

  it('is undone by the clerk once; the reason is kept, and only the member is told', async () => {
    const m = await marlshire()
    const october = await interested(m)
    await m.store.transact((tx) => tx.messages.remove({}))
    expect([await undo(m, 'ben'), await undo(m, 'ben')]).toEqual([true, false])
    const changes = await m.store.look.changes.find({})
    expect(changes).toMatchObject([
      {
        kind: 'interest-undone',
        itemId: october.item,
        reason: 'It was on the wrong item.',
        before: 'Ben Cole: disclosable pecuniary interest, taking no part.',
        personId: m.id('ruth'),
      },
    ])
    const messages = await m.store.look.messages.find({})
    expect(messages.map(({ personId, words }) => [personId, words])).toEqual([
      [
        m.id('ben'),
        'The clerk, Ruth Adeyemi, has undone the interest that you declared in item 7. You take part in it again. It was on the wrong item. Only you and the clerk are told. If it is not right, please tell the clerk, and declare your interest at the meeting.',
      ],
    ])
    const acts = await m.store.look.acts.find({ act: 'undo an interest' })
    expect(acts.map(({ personId }) => personId)).toEqual([m.id('ruth')])
    await answer(m, october)
  })

  it('that is undone, declared and undone again is told twice', async () => {
    const m = await marlshire()
    const october = await interested(m)
    await undo(m, 'ben')
    m.at('2017-09-21T10:00')
    await declare(m, 'ben', october.item, 'pecuniary')
    await undo(m, 'ben')
    const told = await m.store.look.messages.find({ personId: m.id('ben'), kind: 'notice' })
    expect(told.filter(({ words }) => words.includes('has undone'))).toHaveLength(2)
  })

  it('taken back and undone at the same moment ends once', async () => {
    const m = await marlshire()
    const october = await interested(m)
    const { id: interestId } = await interestOf(m, 'ben')
    await Promise.all([
      declare(m, 'ben', october.item, null),
      undoInterest(m.core, m.as('ruth'), { interestId, reason: 'It was on the wrong item.' }),
    ])
    const acts = await m.store.look.acts.find({ act: ['withdraw an interest', 'undo an interest'] })
    expect(acts).toHaveLength(1)
    expect((await interestOf(m, 'ben')).withdrawnAt).not.toBeNull()
  })

  it('undone after closing changes no count, and lets the member into a poll', async () => {
    const m = await marlshire()
    const october = await interested(m)
    const given = { kind: 'topic', proposalId: 'topic-1', topic } as const
    await reply(m, 'asha', october.c, given)
    await close(m, october)
    const before = await sheetOf(m)
    await openPoll(m.core, m.as('tom'), {
      pollId: 'poll-1',
      meetingId: october.meeting,
      proposalIds: ['topic-1'],
      closesAt: moment('2017-09-29', '12:00'),
    })
    const [asked] = await m.store.look.pollTopics.find({})
    const vote = () =>
      indicate(m.core, m.as('ben'), { pollTopicId: asked?.id ?? '', answer: 'support-adding' })
    expect((await refusal(vote())).code).toBe('takes-no-part')
    expect(textOf(await cardOf(m, 'poll', m.id('ben')))).not.toContain(topic.what)
    await undo(m, 'ben')
    expect(textOf(await cardOf(m, 'poll', m.id('ben')))).toContain(topic.what)
    await vote()
    expect(await sheetOf(m)).toBe(before)
    expect(await tallyOf(m, october.a)).toMatchObject({ outOf: 6 })
  })
})

describe('the clerk', () => {
  it('goes from the items to who counts to the interests, and undoes one', async () => {
    const m = await openMarlshire(memoryStore())
    const october = await interested(m)
    const clerk = m.as('ruth')
    const desk = await shown(m, clerk, 'desk', { meeting: october.meeting })
    const go = async (from: Parameters<typeof button>[0], label: string) => {
      const { action, ids } = button(from, label)
      return shown(m, clerk, action, ids)
    }
    const items = await go(desk, 'See all items')
    expect(textOf(items)).toContain('Ben Cole (disclosable pecuniary interest, taking no part)')
    const counts = await go(items, 'Who counts on item 7')
    expect(textOf(counts)).toContain('Ben Cole is left out: they declared a disclosable pecuniary interest')
    const interests = await go(counts, 'Interests')
    expect(textOf(interests)).toContain('1. Ben Cole: disclosable pecuniary interest, taking no part.')

    const allow = button(interests, clerksInterestsWords.dispensation(1))
    const allowed = await fillIn(m, clerk, allow.action, allow.ids, { allowed: 'speak' })
    expect(textOf(allowed)).toContain('disclosable pecuniary interest; dispensation to speak, not to vote.')
    expect(textOf(await shown(m, m.as('ben'), 'declare-interest', { item: october.item }))).toContain(
      'The clerk has noted a dispensation to speak, not to vote, so you may reply.',
    )
    const end = button(allowed, clerksInterestsWords.undo(1))
    const undone = await fillIn(m, clerk, end.action, end.ids, { reason: 'It was about item 8.' })
    expect(textOf(undone)).toContain(clerksInterestsWords.undone)
    expect(textOf(undone)).toContain('1. Ben Cole: no longer stands.')
    expect(textOf(await go(undone, 'Who counts'))).toContain('Ben Cole counts, as a member.')
    const off = button(undone, clerksInterestsWords.dispensation(1))
    expect(textOf(await fillIn(m, clerk, off.action, off.ids, { allowed: 'none' }))).toContain('Saved.')
    expect((await interestOf(m, 'ben')).dispensation).toBeNull()
  })

  it('is told if somebody else has just undone it', async () => {
    const m = await openMarlshire(memoryStore())
    await interested(m)
    const { id } = await interestOf(m, 'ben')
    const { form } = await shown(m, m.as('ruth'), 'undo-interest', { interest: id })
    await undoInterest(m.core, m.as('ruth'), { interestId: id, reason: 'It was about item 8.' })
    const again = await shown(m, m.as('ruth'), 'undo-interest', form?.ids ?? {}, { reason: 'Item 8.' })
    expect(textOf(again)).toContain(clerksInterestsWords.stoodNoMore)
    expect(await enterDispensation(m.core, m.as('ruth'), { interestId: id, dispensation: null })).toBe(false)
  })
})
