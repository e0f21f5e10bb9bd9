import { beforeAll, describe, expect, it } from 'vitest'
import { hideText } from '../../../src/committee/changes/hide-text.ts'
import { reopenReplies } from '../../../src/committee/changes/reopen-replies.ts'
import { takeOffItem } from '../../../src/committee/changes/take-off-item.ts'
import { undoOutcome } from '../../../src/committee/changes/undo-outcome.ts'
import { askQuestion } from '../../../src/committee/members/questions/ask-question.ts'
import { closeReplies } from '../../../src/committee/members/replies/close-replies.ts'
import { hideFormWords } from '../../../src/conversation/changes/hide.words.ts'
import { outcomesEntered } from '../../support/changes.ts'
import { type Marlshire, openMarlshire } from '../../support/committee.ts'
import { cardsShown, everythingShown } from '../../support/everything-shown.ts'
import { closed, moment, position, posted, reply, topic } from '../../support/meeting.ts'
import { postbag, users } from '../../support/postbag.ts'
import { button, cardOf, fillIn, labels, refusal, shown, textOf } from '../../support/press.ts'
import { answer, merge, offer, questioned } from '../../support/questions.ts'
import { twoStores } from '../../support/stores.ts'

/** Each kind of seat, authors and others, and people from other committees. */
const everyone = ['ruth', 'tom', 'asha', 'ben', 'dev', 'eve', 'gil', 'sam', 'una', 'olive', 'ivy'] as const
const secret = 'Tommy Brown of Elm Street told me so.'
const reason = 'It names a child'
const mark = '[Hidden by the clerk, Ruth Adeyemi: It names a child]'

/** Which of these texts a card or screen shows to anybody. */
async function seen(m: Marlshire, store: string, ...texts: string[]): Promise<string[]> {
  // All screens are read on the fastest store only; the other holds the same rows.
  const all = store === 'memory' ? everythingShown : cardsShown
  const found = new Set<string>()
  for (const name of everyone) {
    const whole = JSON.stringify((await all(m, name)).map((one) => one.shown))
    for (const text of texts) if (whole.includes(text)) found.add(text)
  }
  return texts.filter((text) => found.has(text))
}

describe.each(twoStores)('hiding a text, on $name', ({ name: store, open }) => {
  const marlshire = async () => openMarlshire((await open()).store)
  beforeAll(async () => {
    await open()
  })

  it('replaces a reply and its history on every card by a mark that says who hid it and why', async () => {
    const m = await marlshire()
    const { a, meeting } = await posted(m)
    await reply(m, 'asha', a, position('assured', 'Tommy Brown is well.'))
    await reply(m, 'asha', a, position('not-assured', secret))
    await reply(m, 'ben', a, position('assured', 'Fine.'))
    await closeReplies(m.core, m.as('ruth'), { meetingId: meeting })
    expect(await seen(m, 'cards', 'Tommy Brown')).toEqual(['Tommy Brown'])
    const ruth = m.as('ruth')
    const open_ = button(await shown(m, ruth, 'read-sheet', { meeting }), hideFormWords.title)
    const list = await shown(m, ruth, open_.action, open_.ids)
    expect(textOf(list)).toContain('1. Asha Patel: reply to recommendation (a) of item 7')
    const hide = button(list, hideFormWords.hide(1))
    const form = await shown(m, ruth, hide.action, hide.ids)
    expect(textOf(form)).toContain('The words are kept for the record and released only as the law requires.')
    const after = await fillIn(m, ruth, hide.action, hide.ids, { reason })
    expect(textOf(after)).toContain(hideFormWords.done)
    expect(textOf(after)).toContain(`${mark}\n${hideFormWords.marked}`)
    expect(labels(after)).toEqual([hideFormWords.hide(2)])
    const stale = await shown(m, ruth, hide.action, hide.ids)
    expect(stale.form).toBeUndefined()
    expect(textOf(stale)).toContain(hideFormWords.hiddenBefore)
    expect(textOf(await shown(m, ruth, hide.action, hide.ids, { reason }))).toContain(hideFormWords.already)
    expect(await seen(m, store, 'Tommy')).toEqual([])
    expect(textOf(await cardOf(m, 'sheet', m.id('ben')))).toContain(`Asha Patel: Not assured. “${mark}”`)
    expect(textOf(await cardOf(m, 'sheet', m.id('ben')))).toContain('Ben Cole: Assured. “Fine.”')
    // Both wordings are kept, but only here.
    const kept = await m.store.look.hidings.find({})
    expect(kept.map(({ words }) => words).sort()).toEqual(['Tommy Brown is well.', secret])
    expect(kept[0]).toMatchObject({ kind: 'reply', reason, personId: m.id('ruth'), meetingId: meeting })
    expect(JSON.stringify(await m.store.look.replies.find({}))).not.toContain('Tommy')
    expect(JSON.stringify(await m.store.look.replyChanges.find({}))).not.toContain('Tommy')
  })

  it('removes a suggestion from its author’s reply, too, and tells the author without quoting it', async () => {
    const m = await marlshire()
    const { b, meeting } = await posted(m)
    await reply(m, 'asha', b, { kind: 'suggestion', words: secret })
    await closeReplies(m.core, m.as('ruth'), { meetingId: meeting })
    const bag = postbag(m.core)
    await bag.look()
    const [one] = await m.store.look.suggestions.find({})
    const hide = () =>
      hideText(m.core, m.as('ruth'), { kind: 'suggestion', subjectId: one?.id ?? '', field: null, reason })
    expect((await Promise.all([hide(), hide()])).sort()).toEqual([false, true])
    expect(await seen(m, store, 'Tommy')).toEqual([])
    expect(await m.store.look.hidings.count({})).toBe(1)
    const told = await bag.rounds(2)
    expect(users(told)).toEqual(['asha'])
    expect(textOf(told[0]?.card ?? { title: '', blocks: [] })).toContain(
      'The clerk, Ruth Adeyemi, has hidden words of yours (your suggestion on recommendation (b) of item 7). It names a child. Nobody sees them here any more; they are kept for the record.',
    )
    expect(JSON.stringify(told)).not.toContain('Tommy')
  })

  it('can be repeated after replies are reopened and the author writes again', async () => {
    const m = await marlshire()
    const { a, meeting } = await closed(m)
    const [one] = await m.store.look.replies.find({ personId: m.id('asha'), recommendationId: a })
    const hide = { kind: 'reply', subjectId: one?.id ?? '', field: null, reason } as const
    await hideText(m.core, m.as('ruth'), hide)
    await reopenReplies(m.core, m.as('ruth'), {
      meetingId: meeting,
      round: 1,
      at: moment('2017-09-29', '12:00'),
      reason,
    })
    const form = await shown(m, m.as('asha'), 'reply', { recommendation: a })
    expect(JSON.stringify(form.form)).not.toContain('Hidden by the clerk')
    m.at('2017-09-21T09:00')
    await reply(m, 'asha', a, position('partly-assured', 'A pupil told me so.'))
    // It was given after the last sheet, so not even the clerk knows it yet.
    expect((await refusal(hideText(m.core, m.as('ruth'), hide))).code).toBe('not-found')
    await closeReplies(m.core, m.as('ruth'), { meetingId: meeting })
    expect(textOf(await cardOf(m, 'sheet', m.id('ben')))).toContain('“A pupil told me so.”')
    expect(await hideText(m.core, m.as('ruth'), hide)).toBe(true)
    expect(textOf(await cardOf(m, 'sheet', m.id('ben')))).not.toContain('A pupil')
    expect(await m.store.look.hidings.count({})).toBe(2)
  })

  it('removes a topic from the sheet, the poll, the work plan and its proposer’s card', async () => {
    const m = await marlshire()
    const { meeting } = await outcomesEntered(m)
    expect(await seen(m, 'cards', topic.what)).toEqual([topic.what])
    const ids = { proposal: 'topic-1' }
    const done = await fillIn(m, m.as('ruth'), 'hide-topic', ids, { part: 'what', reason })
    expect(textOf(done)).toContain(hideFormWords.done)
    expect(await seen(m, store, topic.what, topic.whyNow)).toEqual([topic.whyNow])
    expect(textOf(await shown(m, m.as('gil'), 'work-plan', { meeting }))).toContain(mark)
    expect(textOf(await cardOf(m, 'topic-outcome', m.id('asha')))).toContain(mark)
    await fillIn(m, m.as('ruth'), 'hide-topic', ids, { part: 'all', reason })
    const { whyNow, change, hearFrom, whenWanted } = topic
    expect(await seen(m, store, whyNow, change, hearFrom ?? '', whenWanted ?? '')).toEqual([])
    expect(await m.store.look.hidings.count({ kind: 'topic' })).toBe(5)
  })

  it('removes the text from a waiting notice that quotes it', async () => {
    const m = await marlshire()
    await outcomesEntered(m)
    const [outcome] = await m.store.look.topicOutcomes.find({})
    const { id, at } = outcome ?? { id: '', at: m.core.now() }
    const entered = { kind: 'topic', id, at } as const
    await undoOutcome(m.core, m.as('ruth'), { entered, reason: 'Wrong topic.' })
    const quoting = async () =>
      (await m.store.look.messages.find({ state: 'due' })).filter(({ words }) => words.includes(topic.what))
    expect(await quoting()).toHaveLength(9)
    const hide = { kind: 'topic', subjectId: 'topic-1', field: 'what', reason } as const
    await hideText(m.core, m.as('ruth'), hide)
    expect(await quoting()).toHaveLength(0)
    const bag = postbag(m.core)
    const told = (await bag.rounds(2)).map(({ card }) => textOf(card)).join('\n')
    expect(told).toContain(`The outcome that was entered for the topic “${mark}” is taken back.`)
  })

  it('removes a question at once, while replies are open', async () => {
    const m = await marlshire()
    const { item, meeting } = await posted(m)
    await askQuestion(m.core, m.as('asha'), {
      questionId: 'question-1',
      itemId: item,
      words: secret,
      wants: 'written',
    })
    const list = await shown(m, m.as('ruth'), 'hide-texts', { meeting })
    const hide = button(list, hideFormWords.hide(1))
    expect(hide.action).toBe('hide-question')
    await fillIn(m, m.as('ruth'), hide.action, hide.ids, { reason })
    expect(await seen(m, store, 'Tommy')).toEqual([])
    expect((await m.store.look.questions.get('question-1'))?.words).toBe(mark)
  })

  it('lists an answer once, and removes it both where the officer wrote it and where it was forwarded', async () => {
    const m = await marlshire()
    const { meeting } = await questioned(m)
    await offer(m, 'question-3', secret)
    await answer(m, 'question-3', secret)
    const list = await shown(m, m.as('ruth'), 'hide-texts', { meeting })
    expect(textOf(list).split(secret)).toHaveLength(2)
    const number = /(\d+)\. Olive Park: answer/.exec(textOf(list))?.[1]
    const hide = button(list, `Hide ${number}`)
    expect(textOf(await shown(m, m.as('ruth'), hide.action, hide.ids)).split(secret)).toHaveLength(2)
    await fillIn(m, m.as('ruth'), hide.action, hide.ids, { reason })
    expect(await seen(m, store, 'Tommy')).toEqual([])
    expect(await m.store.look.questions.get('question-3')).toMatchObject({ answer: mark, offered: mark })
  })

  it('is refused for replies before they close, as the clerk may not see them yet', async () => {
    const m = await marlshire()
    const { a, c, meeting } = await posted(m)
    await reply(m, 'asha', a, position('assured', secret))
    await reply(m, 'asha', c, { kind: 'topic', proposalId: 'topic-1', topic })
    expect(textOf(await shown(m, m.as('ruth'), 'hide-texts', { meeting }))).toContain(hideFormWords.none)
    const [one] = await m.store.look.replies.find({ recommendationId: a })
    for (const [kind, subjectId] of [
      ['reply', one?.id ?? ''],
      ['topic', 'topic-1'],
      ['reply', 'no-such-reply'],
    ] as const) {
      const { code, message } = await refusal(
        hideText(m.core, m.as('ruth'), { kind, subjectId, field: null, reason }),
      )
      // The same sentence as for a reply that does not exist.
      expect([code, message]).toEqual([
        'not-found',
        'This is no longer there. Please use the newest message from Quorate, or ask your clerk.',
      ])
    }
    expect(await m.store.look.hidings.count({})).toBe(0)
  })

  it('also hides a text that only looks like a mark', async () => {
    const m = await marlshire()
    const { a, meeting } = await posted(m)
    await reply(m, 'asha', a, position('assured', '[Hidden by the clerk: Tommy Brown]'))
    await closeReplies(m.core, m.as('ruth'), { meetingId: meeting })
    const [one] = await m.store.look.replies.find({ recommendationId: a })
    const hide = { kind: 'reply', subjectId: one?.id ?? '', field: null, reason } as const
    expect(await hideText(m.core, m.as('ruth'), hide)).toBe(true)
    expect(await seen(m, store, 'Tommy')).toEqual([])
  })

  it('removes an answer to merged questions from both', async () => {
    const m = await marlshire()
    await questioned(m)
    await offer(m, 'question-3', secret)
    await merge(m, 'question-3', 'question-1')
    await answer(m, 'question-1', secret)
    const hide = (subjectId: string) =>
      hideText(m.core, m.as('ruth'), { kind: 'answer', subjectId, field: null, reason })
    expect(await hide('question-1')).toBe(true)
    const questions = await m.store.look.questions.find({ id: ['question-1', 'question-3'] })
    expect(questions.map((one) => [one.id, one.answer, one.offered])).toEqual([
      ['question-1', mark, null],
      ['question-3', null, mark],
    ])
    const kept = await m.store.look.hidings.find({})
    expect(kept.map(({ subjectId, field, words }) => [subjectId, field, words]).sort()).toEqual([
      ['question-1', 'answer', secret],
      ['question-3', 'offered', secret],
    ])
    expect(await hide('question-3')).toBe(false)
  })

  it('is refused on an item that was off the agenda when replies closed, as nobody was shown it', async () => {
    const m = await marlshire()
    const { meeting, item, a, b } = await posted(m)
    await reply(m, 'asha', a, position('assured', secret))
    await reply(m, 'asha', b, { kind: 'suggestion', words: secret })
    await takeOffItem(m.core, m.as('ruth'), { itemId: item, state: 'withdrawn', reason: 'No time' })
    await closeReplies(m.core, m.as('ruth'), { meetingId: meeting })
    expect(textOf(await shown(m, m.as('asha'), 'read-sheet', { meeting }))).not.toContain(secret)
    expect(textOf(await shown(m, m.as('ruth'), 'hide-texts', { meeting }))).not.toContain(secret)
    const [theirs] = await m.store.look.replies.find({ recommendationId: a })
    const hide = { kind: 'reply', subjectId: theirs?.id ?? '', field: null, reason } as const
    expect((await refusal(hideText(m.core, m.as('ruth'), hide))).code).toBe('not-found')
  })
})
