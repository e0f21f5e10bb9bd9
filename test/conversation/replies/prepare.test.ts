import { beforeEach, describe, expect, it } from 'vitest'
import { postToMembers } from '../../../src/committee/agenda/meetings/post-to-members.ts'
import { putItem } from '../../../src/committee/agenda/meetings/put-item.ts'
import { receiveReport } from '../../../src/committee/agenda/reports/receive-report.ts'
import { takeOffItem } from '../../../src/committee/changes/take-off-item.ts'
import { closeReplies } from '../../../src/committee/members/replies/close-replies.ts'
import { declareInterest } from '../../../src/committee/members/replies/declare-interest.ts'
import { myRepliesWords } from '../../../src/conversation/replies/my-replies.words.ts'
import { replyFormWords } from '../../../src/conversation/replies/reply.words.ts'
import { type Marlshire, openMarlshire } from '../../support/committee.ts'
import {
  file,
  nothing,
  type October,
  posted,
  readyToPost,
  received,
  recommendationsOf,
  reply,
  report,
  sayWhen,
} from '../../support/meeting.ts'
import { memoryStore } from '../../support/memory-store.ts'
import { button, cardOf, cards, press, refusal, shown, textOf } from '../../support/press.ts'

describe('a meeting with two reports', () => {
  let m: Marlshire
  let october: October
  let second: { item: string; first: string; all: string[] }

  beforeEach(async () => {
    m = await openMarlshire(memoryStore())
    // Nobody counts on education matters only, so nothing needs marking.
    await m.store.transact((tx) => tx.seats.remove({ personId: m.id('eve') }))
    october = await received(m)
    const { item } = await receiveReport(m.core, m.as('ruth'), {
      committeeId: m.committee.id,
      meetingDate: null,
      number: '8',
      file: { ...file, digest: 'sha-of-the-second' },
      received: { kind: 'report', report: { ...report, title: 'Budget monitoring' } },
    })
    const theirs = (await recommendationsOf(m, october.meeting)).filter((one) => one.itemId === item.id)
    second = { item: item.id, first: theirs[0]?.id ?? '', all: theirs.map((one) => one.id) }
    await sayWhen(m, october.meeting)
    await postToMembers(m.core, m.as('ruth'), { meetingId: october.meeting })
  })

  const prepare = () => shown(m, m.as('asha'), 'prepare-meeting', { meeting: october.meeting })

  it('leads a member from one item to the next that is left', async () => {
    expect((await prepare()).title).toBe(replyFormWords.title('7', 1, 3))
    for (const key of ['a', 'b'] as const) await reply(m, 'asha', october[key], nothing)
    const last = await shown(m, m.as('asha'), 'reply', { recommendation: october.c }, { position: 'nothing' })
    expect(button(last, myRepliesWords.goOnTo('8'))).toEqual({
      action: 'prepare',
      ids: { item: second.item },
    })
    expect((await prepare()).title).toBe(replyFormWords.title('8', 1, 3))
    for (const one of second.all) await reply(m, 'asha', one, nothing)
    expect(textOf(await prepare())).toContain('That is all that is asked here.')
  })

  it('leads a member past an item in which they take no part', async () => {
    await declareInterest(m.core, m.as('asha'), { itemId: october.item, kind: 'pecuniary' })
    expect((await prepare()).title).toBe(replyFormWords.title('8', 1, 3))
    for (const one of second.all) await reply(m, 'asha', one, nothing)
    expect(textOf(await prepare())).toContain('Item 8. Budget monitoring. That is all that is asked here.')
    await declareInterest(m.core, m.as('asha'), { itemId: second.item, kind: 'other-no-part' })
    expect((await refusal(prepare())).code).toBe('takes-no-part')
  })

  it('says that somebody has replied to everything only if they have', async () => {
    for (const key of ['a', 'b', 'c'] as const) await reply(m, 'asha', october[key], nothing)
    for (const one of second.all) await reply(m, 'ben', one, nothing)
    for (const one of [october.a, october.b, october.c, ...second.all]) await reply(m, 'cara', one, nothing)
    await closeReplies(m.core, m.as('ruth'), { meetingId: october.meeting })
    expect(textOf(await cardOf(m, 'sheet', m.id('tom')))).toContain(
      '1 of 6 replied to everything that was asked.',
    )
  })
})

describe('an item that is not open', () => {
  it('shows its number, its title only if the clerk said so, and its report to nobody', async () => {
    const m = await openMarlshire(memoryStore())
    const october = await readyToPost(m)
    const put = (
      number: string,
      title: string,
      openness: 'exempt' | 'confidential' | 'open',
      titleShown: boolean,
    ) =>
      putItem(m.core, m.as('ruth'), {
        meetingId: october.meeting,
        item: { number, title, openness, titleShown, urgency: null },
      })
    await put('1', 'Apologies', 'open', true)
    await put('7', 'SECRET placements', 'exempt', false)
    await put('8', 'SECRET contract', 'confidential', false)
    await put('9', 'School land sale', 'exempt', true)
    await postToMembers(m.core, m.as('ruth'), { meetingId: october.meeting })
    const secret = /SECRET|peer review|considers the outcome|Director of/
    const [agenda] = await cards(m, { kind: 'agenda' })
    const text = textOf(agenda?.card ?? { title: '', blocks: [] })
    expect(text).toMatch(/Item 7\. Exempt item\.\nItem 8\. Confidential item\.\nItem 9\. School land sale\./)
    expect(text).not.toMatch(secret)
    for (const { card } of await cards(m)) expect(textOf(card)).not.toMatch(secret)
    for (const name of ['asha', 'ruth'] as const)
      for (const action of [
        'read-report',
        'prepare',
        'draft',
        'mend-header',
        'my-replies',
        'set-item-links',
      ]) {
        const screen = await press(m, m.as(name), action, { item: october.item }).catch(() => null)
        if (screen !== null && screen.kind !== 'close') expect(textOf(screen.screen)).not.toMatch(secret)
      }
    for (const name of ['asha', 'ruth'] as const)
      for (const action of ['reply', 'reply-topic', 'mend-recommendation', 'record-recommendation']) {
        const ids = { recommendation: october.a, proposal: 'topic-1' }
        expect(['exempt', 'not-allowed', 'not-found']).toContain(
          (await refusal(press(m, m.as(name), action, ids))).code,
        )
      }
    expect((await refusal(reply(m, 'asha', october.a, nothing))).code).toBe('exempt')
    await closeReplies(m.core, m.as('ruth'), { meetingId: october.meeting })
    for (const { card } of await cards(m)) expect(textOf(card)).not.toMatch(secret)
  })

  it('keeps only the number and the title of an exempt report', async () => {
    const m = await openMarlshire(memoryStore())
    const { item, report: filed } = await receiveReport(m.core, m.as('ruth'), {
      committeeId: m.committee.id,
      meetingDate: '2017-10-02',
      number: null,
      file,
      received: { kind: 'exempt', title: 'SECRET placements', classification: 'exempt' },
    })
    expect(filed).toBeNull()
    expect(item).toMatchObject({ number: '1', openness: 'exempt', titleShown: false })
    expect(await m.store.look.reports.count({})).toBe(0)
    for (const { card } of await cards(m)) expect(textOf(card)).not.toContain('SECRET')
  })
})

describe('a meeting at which nothing is asked', () => {
  it('says so only to those who sit there, even if a press names somebody else', async () => {
    const m = await openMarlshire(memoryStore())
    const { meeting, item: itemId } = await posted(m)
    await takeOffItem(m.core, m.as('ruth'), { itemId, state: 'withdrawn', reason: 'No time' })
    expect(textOf(await shown(m, m.as('asha'), 'prepare-meeting', { meeting }))).toContain(
      replyFormWords.nothingAsked,
    )
    for (const more of [[], [['on', m.id('tom')]]]) {
      const ids = { meeting, ...Object.fromEntries(more) }
      expect((await refusal(shown(m, m.as('wes'), 'prepare-meeting', ids))).code).toBe('no-seat')
    }
  })
})
