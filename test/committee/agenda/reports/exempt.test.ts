import { beforeEach, describe, expect, it } from 'vitest'
import { putItem } from '../../../../src/committee/agenda/meetings/put-item.ts'
import { receiveReport } from '../../../../src/committee/agenda/reports/receive-report.ts'
import type { Received } from '../../../../src/committee/agenda/reports/received.ts'
import { declareInterest } from '../../../../src/committee/members/replies/declare-interest.ts'
import { draftWords } from '../../../../src/conversation/reports/draft.words.ts'
import { type Marlshire, meetingDate, openMarlshire } from '../../../support/committee.ts'
import { file, posted, received, report } from '../../../support/meeting.ts'
import { memoryStore } from '../../../support/memory-store.ts'
import { cardOf, refusal, textOf } from '../../../support/press.ts'

describe('an item that is not open', () => {
  let m: Marlshire
  beforeEach(async () => {
    m = await openMarlshire(memoryStore())
  })

  const hand = (what: Received, number: string | null) =>
    receiveReport(m.core, m.as('ruth'), {
      committeeId: m.committee.id,
      meetingDate,
      number,
      file: { ...file, digest: 'another' },
      received: what,
    })
  const exempt: Received = { kind: 'exempt', title: 'Lease of the depot', classification: 'exempt' }

  it('is added once, however often its file is sent', async () => {
    const first = await hand(exempt, null)
    const again = await hand(exempt, null)
    expect(again.item.id).toBe(first.item.id)
    expect(await m.store.look.items.count({})).toBe(1)
    expect(await m.store.look.reports.count({})).toBe(0)
  })

  it('is never opened by a file', async () => {
    await hand(exempt, '7')
    const told = await refusal(hand({ kind: 'report', report }, '7'))
    expect(told.code).toBe('exempt')
    expect(told.message).toContain('Item 7 is marked exempt')
    expect((await m.store.look.items.find({}))[0]?.openness).toBe('exempt')
  })

  it('takes its draft out of the clerk’s messages', async () => {
    const october = await received(m)
    expect(textOf(await cardOf(m, 'draft', m.id('ruth')))).toContain('considers the outcome')
    const item = { number: '7', title: 'Item 7', openness: 'exempt', titleShown: false } as const
    await putItem(m.core, m.as('ruth'), { meetingId: october.meeting, item })
    expect(textOf(await cardOf(m, 'draft', m.id('ruth')))).toContain(draftWords.takenAway)
    expect(await m.store.look.posts.find({ kind: 'draft' })).toMatchObject([{ due: true }])
  })
})

describe('an interest', () => {
  it('is told to the clerk by its kind, and to nobody else', async () => {
    const m = await openMarlshire(memoryStore())
    const october = await posted(m)
    await declareInterest(m.core, m.as('asha'), { itemId: october.item, kind: 'pecuniary' })
    await declareInterest(m.core, m.as('cara'), { itemId: october.item, kind: 'not-sure' })
    const desk = textOf(await cardOf(m, 'desk', m.id('ruth')))
    expect(desk).toContain(
      'Interests declared: Asha Patel (disclosable pecuniary interest, taking no part), Cara Dunn (not sure: please ask them).',
    )
    await declareInterest(m.core, m.as('asha'), { itemId: october.item, kind: null })
    expect(textOf(await cardOf(m, 'desk', m.id('ruth')))).not.toContain('Asha Patel (')
  })
})
