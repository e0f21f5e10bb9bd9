import { beforeEach, describe, expect, it } from 'vitest'
import { reportHeadSchema } from '../../src/committee/agenda/reports/filed-report.ts'
import { closeReplies } from '../../src/committee/members/replies/close-replies.ts'
import { declareInterest } from '../../src/committee/members/replies/declare-interest.ts'
import type { ReplyTaken } from '../../src/committee/store.ts'
import { type Marlshire, openMarlshire } from '../support/committee.ts'
import { type October, polled, posted } from '../support/meeting.ts'
import { stores } from '../support/stores.ts'

const asha = { platform: 'slack', workspace: 'T-MARL', user: 'U-asha' } as const

describe.each(stores)('what a member’s press reads and writes, on $name', ({ open }) => {
  let m: Marlshire
  let at: October
  beforeEach(async () => {
    m = await openMarlshire((await open()).store)
    at = await posted(m)
  })

  /** Asha’s reply to recommendation (a), with everything that is recorded with it. */
  async function taking(answer: 'assured' | 'nothing', revision = 1): Promise<ReplyTaken> {
    const { look } = m.store
    const recommendation = await look.recommendations.get(at.a)
    const meeting = await look.meetings.get(at.meeting)
    const personId = m.id('asha')
    if (recommendation === null || meeting === null) throw new Error('nothing was posted')
    const { councilId } = meeting
    const said = {
      councilId,
      answer,
      words: null,
      revision,
      wording: 1,
      via: 'slack',
      entered: false,
    } as const
    const reply = { ...said, id: 'reply-1', recommendationId: at.a, personId, at: m.core.now() }
    const { recommendationId: _, personId: __, ...history } = reply
    const act = {
      councilId,
      at: m.core.now(),
      personId,
      via: 'slack',
      act: 'reply',
      onBehalfOf: null,
    } as const
    return {
      meeting,
      itemId: recommendation.itemId,
      reply,
      change: { ...history, id: `change-${revision}`, replyId: reply.id },
      act: { ...act, id: `act-${revision}`, subject: 'recommendation', subjectId: at.a },
      touches: [{ id: `touch-${revision}`, subjectId: meeting.id, kind: 'agenda', targetId: null }],
    }
  }

  it('reads what surrounds a recommendation: the place, what is asked there, and what the member said', async () => {
    const { look, reads } = m.store
    await m.store.takeReply(await taking('assured'))
    await declareInterest(m.core, m.as('asha'), { itemId: at.item, kind: 'other-taking-part' })
    const sight = await reads.memberSight(asha, { recommendation: at.a })
    const personId = m.id('asha')
    const recommendations = await look.recommendations.find({ itemId: at.item })
    expect(sight).toEqual({
      person: await look.people.get(personId),
      accounts: await look.accounts.find({ personId }),
      committee: await look.committees.get(m.committee.id),
      seats: await look.seats.find({ committeeId: m.committee.id }),
      meeting: await look.meetings.get(at.meeting),
      items: await look.items.find({ id: at.item }),
      reports: await look.reports.findParts({ itemId: at.item }, reportHeadSchema),
      recommendations,
      interests: await look.interests.find({ itemId: at.item, personId }),
      replies: await look.replies.find({ personId }),
      suggestions: [],
    })
    expect(sight?.replies).toHaveLength(1)
    expect(await reads.memberSight(asha, { item: at.item })).toEqual(sight)
  })

  it('reads a whole meeting', async () => {
    const sight = await m.store.reads.memberSight(asha, { meeting: at.meeting })
    expect(sight?.items).toEqual(await m.store.look.items.find({ meetingId: at.meeting }))
  })

  it('reads nothing for a stranger, or for a missing row', async () => {
    const { reads } = m.store
    expect(await reads.memberSight({ ...asha, user: 'U-nobody' }, { meeting: at.meeting })).toBeNull()
    expect(await reads.memberSight(asha, { meeting: 'nothing' })).toBeNull()
    expect(await reads.memberSight(asha, { item: 'nothing' })).toBeNull()
    expect(await reads.memberSight(asha, { topic: 'nothing' })).toBeNull()
    expect(await reads.memberSight(asha, { recommendation: 'nothing' })).toBeNull()
  })

  it('records an answer once, with its history, its act and its touch', async () => {
    const first = await taking('assured')
    expect(await m.store.takeReply(first)).toBe(true)
    expect(await m.store.takeReply(first)).toBe(false)
    const { look } = m.store
    expect(await look.replies.find({})).toEqual([first.reply])
    expect(await look.replyChanges.find({})).toEqual([first.change])
    expect(await look.acts.find({ id: first.act.id })).toEqual([first.act])
    expect(await look.touches.find({ id: 'touch-1' })).toEqual(first.touches)
  })

  it('replaces an answer with another, unless a third came first', async () => {
    await m.store.takeReply(await taking('assured'))
    const second = await taking('nothing', 2)
    expect((await Promise.all([m.store.takeReply(second), m.store.takeReply(second)])).sort()).toEqual([
      false,
      true,
    ])
    expect(await m.store.look.replies.find({})).toEqual([second.reply])
    expect(await m.store.look.replyChanges.count({})).toBe(2)
  })

  it('records none once replies are closed, the closing was moved, or the item is no longer open', async () => {
    const read = await taking('assured')
    const { meeting, itemId } = read
    await m.store.transact((tx) => tx.items.update({ id: itemId }, { openness: 'exempt' }))
    expect(await m.store.takeReply(read)).toBe(false)
    await m.store.transact((tx) => tx.items.update({ id: itemId }, { openness: 'open' }))
    const moved = { ...meeting, repliesCloseAt: new Date('2017-09-27T10:00:00Z') }
    expect(await m.store.takeReply({ ...read, meeting: moved })).toBe(false)
    await closeReplies(m.core, m.as('ruth'), { meetingId: meeting.id })
    expect(await m.store.takeReply(read)).toBe(false)
    expect(await m.store.look.replies.count({})).toBe(0)
  })
})

describe.each(stores)('what an indication reads, on $name', ({ open }) => {
  it('is the meeting of the poll, and the item that the topic is from, if any', async () => {
    const m = await openMarlshire((await open()).store)
    const { meeting, item, pollTopic: topic } = await polled(m)
    const { look, reads } = m.store
    const sight = await reads.memberSight(asha, { topic })
    expect(sight?.meeting).toEqual(await look.meetings.get(meeting))
    expect(sight?.items).toEqual(await look.items.find({ id: item }))
    await m.store.transact((tx) => tx.proposals.update({ id: 'topic-1' }, { itemId: null }))
    expect(await reads.memberSight(asha, { topic })).toMatchObject({
      meeting: sight?.meeting,
      items: [],
      recommendations: [],
      replies: [],
    })
  })
})
