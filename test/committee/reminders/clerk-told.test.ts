import { beforeAll, describe, expect, it } from 'vitest'
import { sayWhetherComing } from '../../../src/committee/members/attendance/say-whether-coming.ts'
import { declareInterest } from '../../../src/committee/members/replies/declare-interest.ts'
import type { InterestKind } from '../../../src/committee/members/replies/interest.ts'
import { type Marlshire, type Name, openMarlshire } from '../../support/committee.ts'
import { posted } from '../../support/meeting.ts'
import { postbag } from '../../support/postbag.ts'
import { cards, shown } from '../../support/press.ts'
import { offer, questioned } from '../../support/questions.ts'
import { twoStores } from '../../support/stores.ts'

/** The notices that go out now, without those of the timetable. */
const listener = async (m: Marlshire) => {
  const bag = postbag(m.core)
  await bag.rounds(2)
  return async () =>
    (await bag.rounds(2)).map(
      ({ user, card }) => `${user}: ${card.title.slice(card.title.indexOf(': ') + 2)}`,
    )
}
const says = (m: Marlshire, name: Name, meetingId: string, it: 'coming' | 'apologies') =>
  sayWhetherComing(m.core, m.as(name), { meetingId, says: it, tellSubstitute: false })

describe.each(twoStores)('the clerk is told, on $name', ({ open }) => {
  beforeAll(async () => {
    await open()
  })

  it('that an officer answered a question, without the answer', async () => {
    const m = await openMarlshire((await open()).store)
    await questioned(m)
    const heard = await listener(m)
    await offer(m, 'question-3', 'In October.')
    await offer(m, 'question-3', 'In November.')
    const told = await heard()
    expect(told).toHaveLength(1)
    expect(told[0]).toMatch(/^ruth: Item 7: Olive Park has answered a question\./)
    expect(told[0]).not.toMatch(/October|November/)
  })

  it('that a member wants to be asked about an interest, but not about other kinds or after they take it back', async () => {
    const m = await openMarlshire((await open()).store)
    const { item: itemId } = await posted(m)
    const heard = await listener(m)
    const declare = (name: Name, kind: InterestKind | null) =>
      declareInterest(m.core, m.as(name), { itemId, kind })
    await declare('asha', 'not-sure')
    await declare('ben', 'pecuniary')
    await declare('cara', 'not-sure')
    await declare('cara', null)
    expect(await heard()).toEqual([
      'ruth: Item 7: Asha Patel is not sure whether they have an interest, and would like you to ask them. Please talk of it outside this chat, where nothing of it is kept.',
    ])
  })

  it('that a member sends apologies or comes after all, unless a clerk entered it or it was taken back at once', async () => {
    const m = await openMarlshire((await open()).store)
    const { meeting } = await posted(m)
    const heard = await listener(m)
    await says(m, 'asha', meeting, 'apologies')
    await says(m, 'ben', meeting, 'coming')
    await says(m, 'cara', meeting, 'apologies')
    await says(m, 'cara', meeting, 'coming')
    await shown(m, m.as('ruth'), 'sending-apologies', { meeting, on: m.id('nia') }, { confirmed: ['yes'] })
    expect(await m.store.look.attendances.count({ says: 'apologies' })).toBe(2)
    expect(await heard()).toEqual([expect.stringContaining('ruth: Asha Patel has sent apologies')])
    await says(m, 'asha', meeting, 'coming')
    expect(await heard()).toEqual(['ruth: Asha Patel is coming to this meeting after all.'])
  })

  it('once, with the chair and the vice-chair, that too few are expected', async () => {
    const m = await openMarlshire((await open()).store)
    const { meeting } = await posted(m)
    const heard = await listener(m)
    const short = async () => (await heard()).filter((one) => one.includes('Short of the quorum'))
    for (const name of ['asha', 'ben', 'cara'] as const) await says(m, name, meeting, 'apologies')
    expect(await short()).toEqual([])
    // Three of six voting members are needed. A notice that is no longer true is not sent.
    await says(m, 'sam', meeting, 'apologies')
    await says(m, 'sam', meeting, 'coming')
    expect(await short()).toEqual([])
    await says(m, 'sam', meeting, 'apologies')
    const told = await short()
    expect(told.map((one) => one.split(':')[0]).sort()).toEqual(['nia', 'ruth', 'tom'])
    expect(told[0]).toContain('2 voting members would be there.')
    await says(m, 'sam', meeting, 'coming')
    await says(m, 'sam', meeting, 'apologies')
    expect(await short()).toEqual([])
    expect(await cards(m, { kind: 'desk' })).toHaveLength(1)
  })

  it('also when two apologies at the same time leave too few', async () => {
    const m = await openMarlshire((await open()).store)
    const { meeting } = await posted(m)
    for (const name of ['asha', 'ben'] as const) await says(m, name, meeting, 'apologies')
    await Promise.all([says(m, 'cara', meeting, 'apologies'), says(m, 'sam', meeting, 'apologies')])
    const short = (await m.store.look.messages.find({ personId: m.id('tom') })).filter(({ words }) =>
      words.startsWith('Short of the quorum'),
    )
    expect(short).toHaveLength(1)
  })
})
