import { describe, expect, it } from 'vitest'
import { correctRecommendation } from '../../../src/committee/agenda/reports/correct-recommendation.ts'
import { takeOffItem } from '../../../src/committee/changes/take-off-item.ts'
import { withholdItem } from '../../../src/committee/changes/withhold-item.ts'
import { compareWordings } from '../../../src/conversation/changes/compare-wordings.ts'
import { whatChangedScreen } from '../../../src/conversation/changes/what-changed.screen.ts'
import { whatChangedWords } from '../../../src/conversation/changes/what-changed.words.ts'
import { pageWords } from '../../../src/conversation/kit/page.words.ts'
import { replyFormWords } from '../../../src/conversation/replies/reply.words.ts'
import { console_, openMarlshire } from '../../support/committee.ts'
import { long } from '../../support/largest.ts'
import { closed, position, posted, readyToPost, reply } from '../../support/meeting.ts'
import { memoryStore } from '../../support/memory-store.ts'
import { button, cardOf, everything, labels, refusal, shown, textOf } from '../../support/press.ts'
import { twoStores } from '../../support/stores.ts'

describe('comparing two wordings', () => {
  it('shows differences in bold, and lists them for people who use a screen reader', () => {
    const { earlier, present, inWords } = compareWordings(
      'considers the outcome of the peer review',
      'notes the outcome of the peer review, and its costs',
    )
    expect(earlier).toEqual([
      { kind: 'text', text: [{ strong: 'considers' }, ' the outcome of the peer review'] },
    ])
    expect(present).toEqual([
      {
        kind: 'text',
        text: [{ strong: 'notes' }, ' the outcome of the peer review', { strong: ', and its costs' }],
      },
    ])
    expect(inWords).toBe('Taken out: “considers”. Put in: “notes”, “, and its costs”.')
  })

  it('keeps both texts exactly, and joins changed words that follow each other', () => {
    const was = 'the outcome of the peer  review; and'
    const is = 'the outcome of the peer  review of school streets; or'
    const { earlier, present, inWords } = compareWordings(was, is)
    expect(textOf({ title: 'Was', blocks: earlier })).toBe(`Was\n${was}`)
    expect(textOf({ title: 'Is', blocks: present })).toBe(`Is\n${is}`)
    expect(inWords).toBe('Taken out: “and”. Put in: “of school streets”, “or”.')
    expect(compareWordings('as two words', 'as new ones').inWords).toBe(
      'Taken out: “two words”. Put in: “new ones”.',
    )
  })

  it('uses no bold if nearly everything differs, or nothing', () => {
    const words = (first: number) => Array.from({ length: 200 }, (_, at) => `w${first + at} the`).join(' ')
    const all = compareWordings(words(0), words(1000))
    expect(all.inWords).toBe(whatChangedWords.nearlyAll)
    expect(JSON.stringify(all)).not.toContain('strong')
    expect(compareWordings('notes it', 'notes it').inWords).toBeNull()
  })

  it('leaves nothing out of a long wording', () => {
    const { earlier, present } = compareWordings(long(9000), `${long(9000)} and more`)
    const said = (blocks: readonly unknown[]) => JSON.stringify(blocks).match(/sevenfold/g)?.length
    expect(said(earlier)).toBe(900)
    expect(said(present)).toBe(900)
  })
})

describe.each(twoStores)('a corrected recommendation, on $name', ({ open }) => {
  it('is shown from every place to members and the clerk as it was and is, with the reason and the time', async () => {
    const m = await openMarlshire((await open()).store)
    const { a, meeting } = await posted(m)
    await reply(m, 'asha', a, position('assured'))
    const correct = (wording: number, text: string, reason: string) =>
      correctRecommendation(m.core, m.as('ruth'), { recommendationId: a, wording, text, reason })
    await correct(1, 'notes the outcome of the peer review', 'The report asks to note it.')
    m.at('2017-09-21T10:00')
    await correct(2, 'notes the outcome of the second peer review', 'There were two.')
    const form = await shown(m, m.as('asha'), 'reply', { recommendation: a })
    const what = button(form, replyFormWords.whatChanged)
    expect(labels(await cardOf(m, 'agenda', (await m.store.look.rooms.find({}))[0]?.id ?? ''))).toContain(
      replyFormWords.whatChanged,
    )
    // Opened from a reply's form, both lead back to it. Opened from the room's post, there is nothing to go back to.
    for (const label of [replyFormWords.whatChanged, replyFormWords.readReport]) {
      const { action, ids } = button(form, label)
      const { back, blocks } = await shown(m, m.as('asha'), action, ids)
      expect(back).toEqual({
        kind: 'open',
        label: pageWords.backToRecommendation,
        action: 'reply',
        ids: { recommendation: a },
      })
      expect(labels({ title: '', blocks })).not.toContain('Prepare')
      const { recommendation: _, ...elsewhere } = ids
      expect((await shown(m, m.as('asha'), action, elsewhere)).back).toBeUndefined()
    }
    for (const name of ['asha', 'ruth', 'olive'] as const) {
      const text = textOf(await shown(m, m.as(name), what.action, what.ids))
      expect(text.split('\n').slice(1)).toEqual([
        'Item 7. Outcome of the school travel peer review',
        replyFormWords.recommendation('(a)'),
        'Corrected Thursday 21 September, 10am. The reason: There were two.',
        whatChangedWords.bold,
        whatChangedWords.asNow,
        'notes the outcome of the second peer review',
        whatChangedWords.asBefore,
        'notes the outcome of the peer review',
        'Put in: “second”.',
        replyFormWords.recommendation('(a)'),
        'Corrected Wednesday 20 September, 9am. The reason: The report asks to note it.',
        whatChangedWords.bold,
        whatChangedWords.asThen,
        'notes the outcome of the peer review',
        whatChangedWords.asBefore,
        'considers the outcome of the peer review',
        'Taken out: “considers”. Put in: “notes”.',
      ])
    }
    expect(textOf(await shown(m, m.as('ruth'), 'changes', { meeting }))).toContain(
      'Thursday 21 September, 10am: Recommendation (a) of item 7 worded anew. The reason: There were two. Before: notes the outcome of the peer review',
    )
  })

  it('is corrected once if two clerks do it at the same time', async () => {
    const m = await openMarlshire((await open()).store)
    const { a } = await posted(m)
    const correct = (by: 'slack' | 'teams') =>
      correctRecommendation(m.core, m.as('ruth', by), {
        recommendationId: a,
        wording: 1,
        text: `notes it, says ${by}`,
        reason: 'A word was missing.',
      })
    expect((await Promise.all([correct('slack'), correct('teams')])).sort()).toEqual([false, true])
    expect(await m.store.look.earlierWordings.count({})).toBe(1)
    expect((await m.store.look.recommendations.get(a))?.wording).toBe(2)
  })
})

describe('what changed', () => {
  it('is nothing on an item that was not changed', async () => {
    const m = await openMarlshire(memoryStore())
    const { item } = await closed(m)
    expect(textOf(await shown(m, m.as('asha'), 'what-changed', { item }))).toContain(whatChangedWords.nothing)
  })

  it('is not shown before posting, or to somebody without a seat', async () => {
    const m = await openMarlshire(memoryStore())
    const { item } = await readyToPost(m)
    expect((await refusal(whatChangedScreen(m.core, m.as('asha'), { item, page: 1 }))).code).toBe('not-found')
    expect((await refusal(whatChangedScreen(m.core, m.as('ivy'), { item, page: 1 }))).code).toBe('no-seat')
    expect((await refusal(whatChangedScreen(m.core, console_, { item, page: 1 }))).code).toBe('not-found')
  })

  it('takes no correction of an item that is withdrawn or not open', async () => {
    const m = await openMarlshire(memoryStore())
    const { a, item: itemId } = await posted(m)
    const correct = () =>
      correctRecommendation(m.core, m.as('ruth'), {
        recommendationId: a,
        wording: 1,
        text: 'notes the EXEMPT outcome',
        reason: 'It is EXEMPT.',
      })
    await takeOffItem(m.core, m.as('ruth'), { itemId, state: 'withdrawn', reason: 'No time' })
    const off = await refusal(correct())
    expect([off.code, off.message]).toEqual([
      'off-the-agenda',
      'Item 7 was withdrawn, so nothing is asked on it and nothing was changed. To correct it, please put the item back first.',
    ])
    const withheld = { itemId, openness: 'exempt', titleShown: false, reason: 'It names a pupil' } as const
    await withholdItem(m.core, m.as('ruth'), withheld)
    expect((await refusal(correct())).code).toBe('exempt')
    expect(JSON.stringify(await everything(m))).not.toContain('EXEMPT')
  })
})
