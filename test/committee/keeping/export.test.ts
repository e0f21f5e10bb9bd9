import { beforeAll, describe, expect, it } from 'vitest'
import { withholdItem } from '../../../src/committee/changes/withhold-item.ts'
import { exportItem } from '../../../src/committee/keeping/export-item.ts'
import { exportPerson } from '../../../src/committee/keeping/export-person.ts'
import { itemExportSchema } from '../../../src/committee/keeping/item-export.ts'
import { personExportSchema } from '../../../src/committee/keeping/person-export.ts'
import { closeReplies } from '../../../src/committee/members/replies/close-replies.ts'
import { closePoll } from '../../../src/committee/members/work-plan/close-poll.ts'
import { exportFormats, writeItemExport } from '../../../src/documents/write-item-export.ts'
import { writePersonExport } from '../../../src/documents/write-person-export.ts'
import { cast, console_, type Marlshire, type Name, openMarlshire } from '../../support/committee.ts'
import { everythingShown } from '../../support/everything-shown.ts'
import { held, said } from '../../support/kept.ts'
import { memoryStore } from '../../support/memory-store.ts'
import { everything, refusal, textOf } from '../../support/press.ts'
import { twoStores } from '../../support/stores.ts'

const item = (m: Marlshire, id: string) => exportItem(m.core, m.as('ruth'), id)
const person = (m: Marlshire, name: Name) => exportPerson(m.core, console_, m.id(name))
/** An export in every format. */
const itemTexts = async (m: Marlshire, id: string) => {
  const of = await item(m, id)
  return exportFormats.map((format) => writeItemExport(of, format))
}
const personTexts = async (m: Marlshire, name: Name) => {
  const of = await person(m, name)
  return exportFormats.map((format) => writePersonExport(of, format))
}

describe.each(twoStores)('an export, on $name', ({ open }) => {
  beforeAll(async () => {
    await open()
  })

  it('of an item has everything about it, once replies have closed', async () => {
    const m = await openMarlshire((await open()).store)
    const october = await held(m)
    await closePoll(m.core, m.as('tom'), { pollId: 'poll-1' })
    const before = await everything(m)
    const of = itemExportSchema.parse(await item(m, october.item))
    expect(of.item).toMatchObject({ number: '7', title: 'Outcome of the school travel peer review' })
    expect(of.recommendations.map((one) => one.label)).toEqual(['(a)', '(b)', '(c)'])
    const ashas = of.replies.find((one) => one.member === 'Asha Patel' && one.recommendation === '(a)')
    expect(ashas).toMatchObject({ answer: 'partly-assured', words: 'LAST rural routes' })
    expect(ashas?.earlier).toMatchObject([{ answer: 'not-assured', words: 'FIRST rural routes' }])
    expect(of.suggestions).toMatchObject([{ member: 'Asha Patel', words: 'SUGGESTED wardens' }])
    expect(of.topics).toMatchObject([
      { id: 'topic-1', withdrawnAt: null, polls: [{ given: 1 }] },
      { id: 'topic-2', what: 'WITHDRAWN', polls: [] },
    ])
    expect(of.topics[1]?.withdrawnAt).not.toBeNull()
    expect(of.questions).toMatchObject([
      { words: 'ASKED of officers', answer: 'ANSWERED by officers' },
      { words: 'CHAIRS question' },
    ])
    expect(of.tallies).toHaveLength(3)
    expect(of.resolutions).toMatchObject([
      { recommendation: '(a)', draft: true, madeTo: 'The Cabinet', vote: { for: ['Asha Patel'] } },
    ])
    const acts = of.acts.map(({ who, act, on }) => `${who}: ${act}, ${on}`)
    expect(acts).toContain('Asha Patel: reply, recommendation (a)')
    expect(acts).toContain('Ruth Adeyemi: record an outcome, recommendation (a)')
    expect(await everything(m)).toEqual(before)
    for (const text of await itemTexts(m, october.item))
      for (const words of [
        'LAST rural',
        'SUGGESTED',
        'WITHDRAWN',
        'ASKED',
        'ANSWERED',
        'Peers visited',
        'The Cabinet',
      ])
        expect(text).toContain(words)
  })

  it('of an item marks what was hidden, without the words', async () => {
    const m = await openMarlshire((await open()).store)
    const october = await held(m)
    const of = await item(m, october.item)
    expect(of.hidden).toMatchObject([{ kind: 'reply', by: 'Ruth Adeyemi', reason: 'It names a child.' }])
    const [hidden] = of.hidden
    expect(of.replies.find((one) => one.id === hidden?.of)?.words).toMatch(/^\[Hidden by the clerk/)
    const all = [...(await itemTexts(m, october.item)), ...(await personTexts(m, 'tom'))]
    for (const text of all) {
      expect(text).toContain('It names a child.')
      expect(text).not.toContain('CHAIRS words')
    }
  })

  it('of an item leaves out what members said until replies close, and says so', async () => {
    const m = await openMarlshire((await open()).store)
    const october = await said(m)
    const of = await item(m, october.item)
    expect([of.replies, of.suggestions, of.topics, of.tallies]).toEqual([[], [], [], []])
    expect(of.leftOut[0]).toMatch(
      /hidden from everyone until replies close\. Please export the item again then\.$/,
    )
    expect(of.acts.map(({ act }) => act)).not.toContain('reply')
    for (const text of await itemTexts(m, october.item))
      expect(text).not.toMatch(/LAST|FIRST|SUGGESTED|WITHDRAWN|CHAIRS words|assured/)
    for (const text of await personTexts(m, 'asha')) {
      expect(text).not.toMatch(/LAST|FIRST|SUGGESTED|partly-assured/)
      expect(text).toContain('ASKED of officers')
    }
    expect((await person(m, 'asha')).leftOut[0]).toContain('Monday 2 October 2017')
    await closeReplies(m.core, m.as('ruth'), { meetingId: october.meeting })
    expect((await item(m, october.item)).replies.length).toBeGreaterThan(0)
    expect((await person(m, 'asha')).replies).toHaveLength(3)
  })

  it('of an item that is not open has only its number', async () => {
    const m = await openMarlshire((await open()).store)
    const october = await held(m)
    await withholdItem(m.core, m.as('ruth'), {
      itemId: october.item,
      openness: 'confidential',
      titleShown: true,
      reason: 'It was posted by mistake.',
    })
    const secret = /LAST|FIRST|SUGGESTED|ASKED|ANSWERED|peer review|Cabinet|wardens|CHAIRS/
    for (const text of [...(await itemTexts(m, october.item)), ...(await personTexts(m, 'asha'))]) {
      expect(text).not.toMatch(secret)
      expect(text).toMatch(/item 7|Item 7|"number": "7"/)
    }
    const of = await person(m, 'asha')
    expect([of.replies, of.suggestions, of.questions, of.interests, of.votes]).toEqual([[], [], [], [], []])
    expect(of.leftOut.join(' ')).toContain('item 7 of Children and Young People Scrutiny Committee')
  })

  it('of a person has everything of theirs across the council, and nothing of others', async () => {
    const m = await openMarlshire((await open()).store)
    await held(m)
    await closePoll(m.core, m.as('tom'), { pollId: 'poll-1' })
    const of = personExportSchema.parse(await person(m, 'asha'))
    expect(of).toMatchObject({ council: 'Marlshire', name: 'Asha Patel', email: 'asha@marlshire.example' })
    expect(of.seats).toMatchObject([{ kind: 'member' }])
    expect(of.accounts.map(({ platform }) => platform).sort()).toEqual(['slack', 'teams'])
    expect(of.replies.map(({ recommendation, answer }) => [recommendation, answer])).toEqual([
      ['(a)', 'partly-assured'],
      ['(b)', 'suggested'],
      ['(c)', 'proposed'],
    ])
    expect(of.replies[0]?.earlier).toMatchObject([{ words: 'FIRST rural routes' }])
    expect(of.topics).toMatchObject([{ what: 'Road safety outside schools', item: '7' }])
    expect(of.questions).toMatchObject([{ words: 'ASKED of officers' }])
    expect(of.indications).toMatchObject([{ answer: 'not-now' }])
    expect(of.counted).toHaveLength(3)
    expect(of.saidOfComing).toMatchObject([{ says: 'coming', meeting: '2017-10-02' }])
    expect([of.attendance, of.votes]).toMatchObject([[{ state: 'present' }], [{ vote: 'for' }]])
    expect(of.acts.map(({ act }) => act)).toContain('reply')
    const text = writePersonExport(of, 'text')
    const item7 = 'Children and Young People Scrutiny Committee, Monday 2 October 2017, item 7'
    expect(text).toContain('\nExported Tuesday 3 October 2017, 10am\n')
    expect(text).toContain(`${item7}, recommendation (a), when replies closed (`)
    expect(text).toMatch(
      /when replies closed \(\w+ \d+ September 2017, [^)]*\): Asha Patel counts, as a member\./,
    )
    expect(text).toContain(`${item7}, recommendation (a): for`)
    const others = Object.values(cast).filter((name) => name !== 'Asha Patel')
    for (const text of await personTexts(m, 'asha')) {
      expect(text).not.toMatch(/ANSWERED|CHAIRS|WITHDRAWN|It names a child/)
      for (const name of others) expect(text).not.toContain(name)
    }
    const nias = await person(m, 'nia')
    expect(nias.interests).toMatchObject([{ kind: 'pecuniary', item: '7' }])
    expect(nias.replies).toEqual([])
  })

  it('of an item is for the clerk only; of a person, only for whoever runs Quorate', async () => {
    const m = await openMarlshire((await open()).store)
    const october = await said(m)
    for (const name of ['asha', 'tom', 'olive', 'hal', 'wes'] as const)
      expect((await refusal(exportItem(m.core, m.as(name), october.item))).code).toMatch(
        /^(no-seat|not-allowed)$/,
      )
    for (const name of ['ruth', 'asha'] as const)
      expect((await refusal(exportPerson(m.core, m.as(name), m.id('asha')))).code).toBe('not-allowed')
    expect((await refusal(item(m, 'gone'))).code).toBe('not-found')
  })
})

describe('an export', () => {
  it('shows an interest only to the person who declared it', async () => {
    const m = await openMarlshire(memoryStore())
    const october = await held(m)
    for (const text of await itemTexts(m, october.item))
      expect(text.replace(/Interests that members told the clerk of[^"\n]*/g, '')).not.toMatch(
        /interest|pecuniary/i,
      )
    for (const text of await personTexts(m, 'asha')) expect(text).not.toMatch(/pecuniary/)
    for (const text of await personTexts(m, 'nia')) expect(text).toMatch(/pecuniary/)
  })
})

describe('how often one person replies', () => {
  /** A person with “how many of how many” on the same line. */
  const rateOf = (name: string) =>
    new RegExp(`${name}[^\\n]*\\b\\d+ ?(of|out of|/) ?\\d+|\\b\\d+ of \\d+[^\\n]*\\b(by|from) ${name}`)

  it('is not shown on any screen or in any export', async () => {
    const m = await openMarlshire(memoryStore())
    const october = await held(m)
    const names = Object.values(cast)
    const seen: string[] = []
    for (const name of ['ruth', 'tom', 'asha', 'olive'] as const)
      for (const { shown } of await everythingShown(m, name, 3)) seen.push(textOf(shown))
    seen.push(...(await itemTexts(m, october.item)))
    for (const name of ['tom', 'asha', 'ruth'] as const) seen.push(...(await personTexts(m, name)))
    expect(seen.some((text) => text.includes('Asha Patel'))).toBe(true)
    for (const text of seen) for (const name of names) expect(rateOf(name).exec(text)?.[0] ?? null).toBeNull()
    for (const text of seen) expect(text).not.toMatch(/\d ?%|per ?cent|response rate|reply rate/i)
  }, 120_000)

  it('would be found by this test', () => {
    expect('Asha Patel replied to 3 of 7 items').toMatch(rateOf('Asha Patel'))
    expect('Asha Patel: 3/7').toMatch(rateOf('Asha Patel'))
    expect('3 of 7 replied. Not yet: Asha Patel.').not.toMatch(rateOf('Asha Patel'))
  })
})
