import { beforeEach, describe, expect, it } from 'vitest'
import { moveMilestone } from '../../../../src/committee/agenda/meetings/move-milestone.ts'
import { cancelMeeting } from '../../../../src/committee/changes/cancel-meeting.ts'
import { takeOffItem } from '../../../../src/committee/changes/take-off-item.ts'
import { withholdItem } from '../../../../src/committee/changes/withhold-item.ts'
import { confirmSubstitute } from '../../../../src/committee/members/attendance/confirm-substitute.ts'
import { sayWhetherComing } from '../../../../src/committee/members/attendance/say-whether-coming.ts'
import { standSubstituteDown } from '../../../../src/committee/members/attendance/stand-substitute-down.ts'
import { withdrawQuestion } from '../../../../src/committee/members/questions/my-question.ts'
import { sendDueQuestionSheets } from '../../../../src/committee/members/questions/send-question-sheets.ts'
import { declareInterest } from '../../../../src/committee/members/replies/declare-interest.ts'
import { questionSheetWords } from '../../../../src/conversation/questions/question-sheet.words.ts'
import { replyFormWords } from '../../../../src/conversation/replies/reply.words.ts'
import { type Marlshire, type Name, openMarlshire } from '../../../support/committee.ts'
import { type October, posted } from '../../../support/meeting.ts'
import { deliverPosts, duePosts } from '../../../support/posts.ts'
import { cardOf, cards, fillIn, labels, refusal, shown, textOf } from '../../../support/press.ts'
import { answer, ask, merge, offer, questioned, send, words } from '../../../support/questions.ts'
import { twoStores } from '../../../support/stores.ts'

const readers = ['asha', 'ben', 'cara', 'dev', 'eve', 'gil', 'nia', 'ruth', 'sam', 'tom'] as const

describe.each(twoStores)('the question sheet on $name', ({ open }) => {
  let m: Marlshire
  let october: October
  beforeEach(async () => {
    m = await openMarlshire((await open()).store)
    october = await questioned(m)
  })
  const sheets = () => cards(m, { kind: 'question-sheet' })
  const goOut = async () => {
    m.at('2017-09-28T09:30')
    return sendDueQuestionSheets(m.core)
  }
  const read = (name: Name) => shown(m, m.as(name), 'read-questions', { meeting: october.meeting })
  const notices = () => m.store.look.messages.find({ cause: 'change', about: 'answer' })

  it('goes to every member and the clerk: once, the same, at the same moment', async () => {
    m.at('2017-09-28T09:29')
    expect(await sendDueQuestionSheets(m.core)).toBe(0)
    expect(await sheets()).toEqual([])
    expect(await goOut()).toBe(1)
    const out = await sheets()
    expect(out.map(({ post }) => post.targetId).sort()).toEqual(readers.map((name) => m.id(name)).sort())
    for (const { card } of out) expect(card).toEqual(out[0]?.card)
    m.at('2017-09-28T11:00')
    expect(await sendDueQuestionSheets(m.core)).toBe(0)
    expect(await sheets()).toHaveLength(10)
    const acts = await m.store.look.acts.find({ act: 'send the question sheet' })
    expect(acts).toMatchObject([{ via: 'timer', personId: null, subjectId: october.meeting }])
  })

  it('goes to a substitute who is confirmed later', async () => {
    await goOut()
    const { meeting: meetingId } = october
    expect(await cards(m, { kind: 'question-sheet', targetId: m.id('una') })).toEqual([])
    await sayWhetherComing(m.core, m.as('ben'), { meetingId, says: 'apologies', tellSubstitute: false })
    await confirmSubstitute(m.core, m.as('ruth'), {
      meetingId,
      memberId: m.id('ben'),
      substituteId: m.id('una'),
    })
    expect(textOf(await cardOf(m, 'question-sheet', m.id('una')))).toContain(words.tom)
  })

  it('is redrawn for everyone when somebody stops taking part in an item', async () => {
    await goOut()
    await deliverPosts(m)
    await declareInterest(m.core, m.as('nia'), { itemId: october.item, kind: 'pecuniary' })
    expect(await duePosts(m, { kind: 'question-sheet' })).toHaveLength(10)
  })

  it('has each question by item: who asks, and the answer, that it is raised, or that there is none', async () => {
    await answer(m, 'question-2', 'Three of them.')
    await ask(m, 'eve', 'question-5', october.item, 'Who pays?', 'at-meeting')
    await goOut()
    const text = textOf(await cardOf(m, 'question-sheet', m.id('ben')))
    expect(text).toContain(`Item 7. Outcome of the school travel peer review
Asked by Tom Baxter
How many schools have a travel plan?
No answer yet.
Asked by Asha Patel and Gil Hart
Which rural routes were visited?
Answer
Three of them.
Gil Hart wants it raised at the meeting.
Asked by Nia Okafor
When will the crossing at Marl Lane be repaired?
No answer yet.
Asked by Eve Frost
Who pays?
To be raised at the meeting.`)
    expect(text).toContain(
      'Every committee member and the clerk have this same sheet. Nothing on it is a view.',
    )
    expect(textOf(await read('asha'))).toContain('Three of them.')
  })

  it('marks what the clerk entered for a member who telephoned, as the clerk’s own list does', async () => {
    await fillIn(
      m,
      m.as('ruth'),
      'ask-question',
      { item: october.item, question: 'question-5', on: m.id('eve') },
      { words: 'Who pays?', wants: 'written' },
    )
    await merge(m, 'question-5', 'question-1')
    const line = 'Asked by Tom Baxter and Eve Frost (entered by the clerk)'
    const list = await shown(m, m.as('ruth'), 'questions', { meeting: october.meeting })
    expect(textOf(list)).toContain(line)
    await goOut()
    expect(textOf(await cardOf(m, 'question-sheet', m.id('ben')))).toContain(line)
    expect(textOf(await read('asha'))).toContain(line)
  })

  it('can be read by those who get it, and by nobody before it has gone out', async () => {
    expect((await refusal(read('asha'))).code).toBe('question-sheet-not-sent')
    const [before] = await cards(m, { kind: 'agenda' })
    expect(labels(before?.card ?? { title: '', blocks: [] })).not.toContain('Question sheet')
    await goOut()
    for (const name of ['una', 'olive'] as const) expect((await refusal(read(name))).code).toBe('not-allowed')
    const [room] = await cards(m, { kind: 'agenda' })
    const buttons = labels(room?.card ?? { title: '', blocks: [] })
    expect(buttons).toContain('Question sheet')
    expect(buttons).not.toContain(replyFormWords.ask)
    expect((await refusal(ask(m, 'asha', 'question-9', october.item, 'Late?'))).code).toBe('questions-closed')
  })

  it('gets a late answer, and everyone is told', async () => {
    await goOut()
    const drawn = (await sheets()).map(({ post }) => post.wanted)
    expect(await answer(m, 'question-1', 'Twelve.')).toBe(true)
    expect(await answer(m, 'question-1', 'Twelve.')).toBe(false)
    await duePosts(m)
    for (const { post, card } of await sheets()) {
      expect(drawn).not.toContain(post.wanted)
      expect(post.due).toBe(true)
      expect(textOf(card)).toContain('Twelve.')
    }
    const told = await notices()
    expect(new Set(told.map(({ words }) => words))).toEqual(
      new Set(['Item 7: an officer has answered a question. It is on the question sheet.']),
    )
    expect(told.map(({ personId }) => personId)).toContain(m.id('ruth'))
    expect(told).toHaveLength(9)
    await answer(m, 'question-1', 'Thirteen.')
    expect((await notices()).at(-1)?.words).toBe(
      'Item 7: an officer’s answer was changed. It is on the question sheet.',
    )
  })

  it('leaves out a question if none of its askers takes part, and else keeps the words of one who does', async () => {
    const out = (name: Name) =>
      declareInterest(m.core, m.as(name), { itemId: october.item, kind: 'other-no-part' })
    await out('asha')
    await out('tom')
    await goOut()
    const text = textOf(await read('ben'))
    expect(text).not.toMatch(/Tom Baxter|Asha Patel|travel plan|rural/)
    expect(text).toContain('Asked by Gil Hart\nWhere in the country did the peers go?')
    await answer(m, 'question-1', 'Twelve.')
    expect(await notices()).toEqual([])
  })

  it('says only that the meeting does not take an item', async () => {
    await m.store.transact((tx) => tx.items.update({ id: october.item }, { state: 'deferred' }))
    await goOut()
    const text = textOf(await read('ben'))
    expect(text).toContain('The meeting does not take this item: it is deferred.')
    expect(text).not.toContain('Asked by')
  })

  it('never shows what was asked on an item that is no longer open', async () => {
    await m.store.transact((tx) => tx.items.update({ id: october.item }, { openness: 'exempt' }))
    expect(await goOut()).toBe(1)
    expect(await sheets()).toEqual([])
    expect(textOf(await shown(m, m.as('ruth'), 'questions', { meeting: october.meeting }))).not.toContain(
      'Asked by',
    )
  })

  it('goes out when the clerk has moved it to', async () => {
    const moved = { meetingId: october.meeting, key: 'question-sheet', day: '2017-09-29', time: '09:00' }
    await moveMilestone(m.core, m.as('ruth'), moved)
    expect(await goOut()).toBe(0)
    m.at('2017-09-29T09:00')
    expect(await sendDueQuestionSheets(m.core)).toBe(1)
  })

  it('waits for the hours of a working day; questions still close at their own time', async () => {
    for (const key of ['questions-close', 'question-sheet'])
      await moveMilestone(m.core, m.as('ruth'), {
        meetingId: october.meeting,
        key,
        day: '2017-09-30',
        time: '03:00',
      })
    const timetable = textOf(await shown(m, m.as('ruth'), 'timetable', { meeting: october.meeting }))
    for (const [name, waits] of [
      ['Question sheet to members', ' and waits'],
      ['Questions for officers close', '; only the notice of it waits'],
    ])
      expect(timetable).toContain(`“${name}” is outside the hours 08:30 to 18:30${waits} for them.`)
    const said = textOf(await shown(m, m.as('ruth'), 'questions', { meeting: october.meeting }))
    expect(said).toContain('Questions close Saturday 30 September, 3am.')
    expect(said).toContain('to every committee member and you on Monday 2 October, 8.30am.')
    for (const early of ['2017-09-30T03:01', '2017-09-30T12:00', '2017-10-02T08:29']) {
      m.at(early)
      expect([early, await sendDueQuestionSheets(m.core)]).toEqual([early, 0])
      expect((await refusal(ask(m, 'eve', 'late', october.item, 'Who pays?'))).code).toBe('questions-closed')
    }
    m.at('2017-10-02T08:30')
    expect(await sendDueQuestionSheets(m.core)).toBe(1)
    expect(await sheets()).toHaveLength(10)
  })

  it('waits for the morning if the program was down at its time', async () => {
    m.at('2017-09-28T20:00')
    expect(await sendDueQuestionSheets(m.core)).toBe(0)
    m.at('2017-09-29T08:30')
    expect(await sendDueQuestionSheets(m.core)).toBe(1)
  })

  it('does not go out for a meeting that is cancelled, or past', async () => {
    m.at('2017-10-03T09:30')
    expect(await sendDueQuestionSheets(m.core)).toBe(0)
    m.at('2017-09-27T09:30')
    await cancelMeeting(m.core, m.as('ruth'), { meetingId: october.meeting, reason: 'Snow.' })
    expect(await goOut()).toBe(0)
    expect(await sheets()).toEqual([])
  })

  it('does not go out if nothing was asked, and the clerk sees that', async () => {
    const other = await openMarlshire((await open()).store)
    const { meeting, item } = await posted(other)
    await ask(other, 'tom', 'question-1', item, 'Why?')
    await withdrawQuestion(other.core, other.as('tom'), { questionId: 'question-1' })
    other.at('2017-09-28T09:30')
    expect([await sendDueQuestionSheets(other.core), await sendDueQuestionSheets(other.core)]).toEqual([1, 0])
    expect(await other.store.look.posts.count({ kind: 'question-sheet' })).toBe(0)
    expect(textOf(await shown(other, other.as('ruth'), 'desk', { meeting }))).toContain(
      'No questions were put',
    )
    const [room] = await cards(other, { kind: 'agenda' })
    expect(labels(room?.card ?? { title: '', blocks: [] })).not.toContain('Question sheet')
    expect(textOf(await shown(other, other.as('asha'), 'read-questions', { meeting }))).toContain(
      questionSheetWords.none,
    )
  })

  it('fits on both platforms however much was asked, and leaves nothing out', async () => {
    const long = 'sevenfold '.repeat(199).trim()
    for (let at = 0; at < 12; at++) {
      await ask(m, 'ben', `long-${at}`, october.item, `${at} ${long}`)
      if (at % 2 === 0) await answer(m, `long-${at}`, `Answer ${at}. ${'sevenfold '.repeat(298).trim()}`)
    }
    await goOut()
    let text = ''
    for (let page = 1, more = true; more; page++) {
      const screen = await shown(m, m.as('eve'), 'read-questions', {
        meeting: october.meeting,
        page: `${page}`,
      })
      text += textOf(screen)
      more = labels(screen).includes('Next page')
    }
    expect(text.match(/Answer \d+\. sevenfold/g)).toHaveLength(6)
    expect(text.match(/Asked by Ben Cole/g)).toHaveLength(12)
    expect(labels(await cardOf(m, 'question-sheet', m.id('eve')))).toContain('Read on')
    const clerk = await shown(m, m.as('ruth'), 'questions', { meeting: october.meeting })
    expect(labels(clerk)).toContain('Next page')
    const answering = { question: 'long-0' }
    expect((await shown(m, m.as('ruth'), 'answer-question', answering)).form).toBeDefined()
  })

  it('tells nobody about a late answer if the item is off the agenda or the meeting cancelled', async () => {
    await goOut()
    const off = { itemId: october.item, state: 'withdrawn', reason: 'No time' } as const
    await takeOffItem(m.core, m.as('ruth'), off)
    expect(await answer(m, 'question-1', 'Nine.')).toBe(true)
    await cancelMeeting(m.core, m.as('ruth'), { meetingId: october.meeting, reason: 'Snow' })
    expect(await answer(m, 'question-2', 'None.')).toBe(true)
    expect(await notices()).toEqual([])
  })

  it('is no longer shown to a substitute who was stood down, nor are late answers', async () => {
    await goOut()
    const { meeting: meetingId } = october
    expect(textOf(await cardOf(m, 'question-sheet', m.id('sam')))).toContain(words.tom)
    await standSubstituteDown(m.core, m.as('ruth'), { meetingId, memberId: m.id('dev') })
    await answer(m, 'question-1', 'Nine.')
    expect((await refusal(read('sam'))).code).toBe('not-allowed')
    const sams = textOf(await cardOf(m, 'question-sheet', m.id('sam')))
    expect(sams).toContain('You do not sit at this meeting any more')
    expect(sams).not.toContain('Nine.')
    expect(textOf(await cardOf(m, 'question-sheet', m.id('dev')))).toContain('Nine.')
  })

  it('takes no answer from the officer or the clerk on an item that is no longer open', async () => {
    const withheld = { openness: 'exempt', titleShown: false, reason: 'It names a pupil' } as const
    await withholdItem(m.core, m.as('ruth'), { itemId: october.item, ...withheld })
    for (const late of [
      () => offer(m, 'question-3', 'EXEMPT'),
      () => answer(m, 'question-3', 'EXEMPT'),
      () => send(m, 'question-1'),
    ])
      expect((await refusal(late())).code).toBe('exempt')
    expect(JSON.stringify(await m.store.look.questions.find({}))).not.toContain('EXEMPT')
  })
})
