import { beforeAll, describe, expect, it } from 'vitest'
import { addSupplement } from '../../../src/committee/changes/add-supplement.ts'
import { cancelMeeting } from '../../../src/committee/changes/cancel-meeting.ts'
import { restoreItem, takeOffItem } from '../../../src/committee/changes/take-off-item.ts'
import { undoOutcome } from '../../../src/committee/changes/undo-outcome.ts'
import { withholdItem } from '../../../src/committee/changes/withhold-item.ts'
import { askQuestion } from '../../../src/committee/members/questions/ask-question.ts'
import { sendDueQuestionSheets } from '../../../src/committee/members/questions/send-question-sheets.ts'
import { closeReplies } from '../../../src/committee/members/replies/close-replies.ts'
import { replyToRecommendation } from '../../../src/committee/members/replies/reply-to-recommendation.ts'
import { openPoll } from '../../../src/committee/members/work-plan/open-poll.ts'
import { recordTopicOutcome } from '../../../src/committee/outcomes/record-outcome.ts'
import { countUndelivered } from '../../../src/committee/reminders/undelivered.ts'
import { changesScreenWords } from '../../../src/conversation/changes/changes.words.ts'
import { itemChangesWords } from '../../../src/conversation/changes/item-changes.words.ts'
import { agendaCardWords } from '../../../src/conversation/meetings/agenda-card.words.ts'
import { draftsWords } from '../../../src/conversation/meetings/drafts.words.ts'
import { replyFormWords } from '../../../src/conversation/replies/reply.words.ts'
import { type Name, openMarlshire } from '../../support/committee.ts'
import { entering } from '../../support/deeds/attendance.ts'
import { everythingShown } from '../../support/everything-shown.ts'
import { closed, moment, polled, position, posted, readyToPost, reply, topic } from '../../support/meeting.ts'
import { memoryStore } from '../../support/memory-store.ts'
import { postbag, users } from '../../support/postbag.ts'
import { deliverPosts, duePosts } from '../../support/posts.ts'
import {
  button,
  cards,
  fillIn,
  labels,
  problems,
  refusal,
  refusals,
  shown,
  textOf,
} from '../../support/press.ts'
import { ask, send } from '../../support/questions.ts'
import { twoStores } from '../../support/stores.ts'

const everyone = ['asha', 'ben', 'cara', 'eve', 'gil', 'nia', 'ruth', 'sam', 'tom']

describe.each(twoStores)('an item of a posted agenda, on $name', ({ open }) => {
  const marlshire = async () => openMarlshire((await open()).store)
  beforeAll(async () => {
    await open()
  })

  it('can be withdrawn with a reason: it asks nothing more, everyone is told once, and replies are kept', async () => {
    const m = await marlshire()
    const { meeting, item, a } = await posted(m)
    const bag = postbag(m.core)
    await bag.look()
    await reply(m, 'asha', a, position('assured', 'Rural routes were left out.'))
    const ruth = m.as('ruth')
    const change = button(await shown(m, ruth, 'changes', { meeting }), changesScreenWords.changeItem('7'))
    const off = button(await shown(m, ruth, change.action, change.ids), draftsWords.takeOff('7'))
    const words = { state: 'withdrawn', reason: 'The peers asked for more time' }
    expect(textOf(await fillIn(m, ruth, off.action, off.ids, words))).toContain(
      itemChangesWords.takeOff.done('withdrawn'),
    )
    expect(textOf(await shown(m, ruth, off.action, off.ids, words))).toContain(
      itemChangesWords.takeOff.already,
    )

    const told = await bag.rounds(2)
    expect(users(told)).toEqual(everyone)
    expect(textOf(told[0]?.card ?? { title: '', blocks: [] })).toContain(
      'Item 7, Outcome of the school travel peer review, is withdrawn. The peers asked for more time. Nothing more is asked on it. What members said on it is kept.',
    )
    for (const { card } of await cards(m, { kind: 'agenda' })) {
      expect(textOf(card)).toContain('Withdrawn: The peers asked for more time')
      expect(labels(card)).not.toContain(agendaCardWords.prepareItem('7'))
      expect(labels(card)).not.toContain(replyFormWords.ask)
    }
    const late = await refusal(reply(m, 'ben', a, position('assured')))
    expect(late.code).toBe('off-the-agenda')
    expect(late.message).toContain('Item 7 was withdrawn, so nothing more is asked on it')
    expect(await m.store.look.replies.count({})).toBe(1)
    expect(await m.store.look.changes.find({})).toMatchObject([
      { kind: 'item-withdrawn', reason: words.reason, itemId: item, personId: m.id('ruth') },
    ])
  })

  it('can be put back, and then asks only what was not answered', async () => {
    const m = await marlshire()
    const { item, a, meeting } = await posted(m)
    await reply(m, 'asha', a, position('assured'))
    const ruth = m.as('ruth')
    await takeOffItem(m.core, ruth, { itemId: item, state: 'deferred', reason: 'No time.' })
    const back = button(await shown(m, ruth, 'change-item', { item }), itemChangesWords.restore.title('7'))
    await fillIn(m, ruth, back.action, back.ids, { reason: 'There is time after all.' })
    const text = textOf(await shown(m, m.as('asha'), 'prepare', { item }))
    expect(text).toContain(replyFormWords.recommendation('(b)'))
    const kinds = (await m.store.look.changes.find({})).map(({ kind, before }) => [kind, before])
    expect(kinds).toEqual([
      ['item-deferred', 'It was on the agenda.'],
      ['item-restored', 'It was deferred: No time.'],
    ])
    expect(textOf(await shown(m, ruth, 'changes', { meeting }))).toContain(
      'Item put back (item 7). The reason: There is time after all. Before: It was deferred: No time.',
    )
  })

  it('is either withdrawn or counted if replies close at the same moment', async () => {
    const m = await marlshire()
    const { meeting, item, a } = await posted(m)
    await reply(m, 'asha', a, position('assured'))
    await Promise.all([
      takeOffItem(m.core, m.as('ruth'), { itemId: item, state: 'withdrawn', reason: 'Ill.' }),
      closeReplies(m.core, m.as('ruth'), { meetingId: meeting }),
    ])
    const [closing] = await m.store.look.closings.find({})
    expect([0, 3]).toContain(closing?.tallies.length)
    const [sheet] = await cards(m, { kind: 'sheet', targetId: m.id('ben') })
    expect(textOf(sheet?.card ?? { title: '', blocks: [] })).toContain(
      'Withdrawn: Ill. What was said on it is kept on the record and not shown here.',
    )
    expect(textOf(sheet?.card ?? { title: '', blocks: [] })).not.toContain('Asha Patel')
  })

  it('is withdrawn once if two clerks do it at the same time', async () => {
    const m = await marlshire()
    const { item } = await posted(m)
    const off = (by: 'slack' | 'teams') =>
      takeOffItem(m.core, m.as('ruth', by), { itemId: item, state: 'withdrawn', reason: 'Ill.' })
    expect((await Promise.all([off('slack'), off('teams')])).sort()).toEqual([false, true])
    expect(await m.store.look.changes.count({})).toBe(1)
    expect(await m.store.look.messages.count({})).toBe(9)
  })

  it('can be withdrawn from a draft without telling members', async () => {
    const m = await marlshire()
    const { item, meeting } = await readyToPost(m)
    const drafts = await shown(m, m.as('ruth'), 'drafts', { meeting })
    const off = button(drafts, draftsWords.takeOff('7'))
    await fillIn(m, m.as('ruth'), off.action, { item }, { state: 'withdrawn', reason: 'Ill.' })
    expect(await m.store.look.messages.count({})).toBe(0)
    expect(textOf(await shown(m, m.as('ruth'), 'drafts', { meeting }))).toContain('Withdrawn: Ill.')
  })

  it('can get a supplement: its link is on the post, and everyone is told once', async () => {
    const m = await marlshire()
    const { item } = await posted(m)
    const bag = postbag(m.core)
    await bag.look()
    const ruth = m.as('ruth')
    const form = { title: 'Supplement 1', link: 'https://marlshire.example/s1', reason: 'It came late.' }
    const add = button(await shown(m, ruth, 'change-item', { item }), changesScreenWords.supplement('7'))
    expect(textOf(await fillIn(m, ruth, add.action, add.ids, form))).toContain(
      itemChangesWords.supplement.added,
    )
    expect(textOf(await shown(m, ruth, add.action, add.ids, form))).toContain(itemChangesWords.there)
    const told = await bag.rounds(2)
    expect(users(told)).toEqual(everyone)
    expect(textOf(told[0]?.card ?? { title: '', blocks: [] })).toContain(
      'has a supplement: “Supplement 1”. It came late.',
    )
    const [room] = await cards(m, { kind: 'agenda' })
    expect(JSON.stringify(room?.card)).toContain('https://marlshire.example/s1')
    expect((await m.store.look.changes.find({}))[0]?.before).toBe(
      'Appendices: Appendix A: letter from the peers.',
    )
    expect(await problems(m, ruth, add.action, add.ids, { ...form, link: 'javascript:alert(1)' })).toEqual({
      link: 'Please give the link as a web address that starts with https://.',
    })
    expect(await problems(m, ruth, add.action, add.ids, { ...form, reason: ' ' })).toEqual({
      reason: 'Please fill in the reason.',
    })
  })

  it('cannot be changed once its meeting is past', async () => {
    const m = await marlshire()
    const { item } = await closed(m)
    m.at('2017-10-03T09:00')
    const by = m.as('ruth')
    for (const { message } of await refusals([
      takeOffItem(m.core, by, { itemId: item, state: 'withdrawn', reason: 'Ill.' }),
      restoreItem(m.core, by, { itemId: item, reason: 'Well.' }),
    ]))
      expect(message).toBe(
        'The meeting of Monday 2 October 2017 is past, so what was posted for it stays as it is. Nothing was changed.',
      )
  })
})

describe('withholding an item that was posted as open by mistake', () => {
  it('removes it from every card and screen, and deletes its report', async () => {
    const m = await openMarlshire(memoryStore())
    const { meeting, item, a, b, c } = await posted(m)
    await reply(m, 'asha', a, position('assured', 'The peer review was thorough.'))
    await reply(m, 'asha', b, { kind: 'suggestion', words: 'That a peer review is held each year.' })
    const what = 'After the peer review'
    await reply(m, 'asha', c, { kind: 'topic', proposalId: 'topic-1', topic: { ...topic, what } })
    await ask(m, 'asha', 'question-1', item, 'What did the peer review cost?')
    const ruth = m.as('ruth')
    // A waiting notice and the list of changes both name the item.
    const link = 'https://marlshire.example/s'
    const reason = 'It was left out of the agenda by mistake.'
    await addSupplement(m.core, ruth, { itemId: item, title: 'Appendix A2', url: link, reason })
    const withhold = button(
      await shown(m, ruth, 'change-item', { item }),
      itemChangesWords.withhold.title('7'),
    )
    const form = { openness: 'exempt', reason: 'It was marked wrongly.', confirmed: ['yes'] }
    expect(textOf(await fillIn(m, ruth, withhold.action, withhold.ids, form))).toContain(
      itemChangesWords.withhold.done,
    )
    expect(textOf(await shown(m, ruth, withhold.action, withhold.ids, form))).toContain(
      itemChangesWords.withhold.already,
    )
    for (const name of ['ruth', 'tom', 'asha', 'olive', 'dev'] as const)
      for (const { how, shown: one } of await everythingShown(m, name)) {
        const found = /peer review|peers visited|Appendix A/i.exec(textOf(one))?.[0] ?? null
        expect({ name, how, found }).toEqual({ name, how, found: null })
      }
    expect(JSON.stringify(await m.store.look.reports.find({}))).not.toMatch(/peer/i)
    expect(JSON.stringify(await m.store.look.recommendations.find({}))).not.toMatch(/peer/i)
    const bag = postbag(m.core)
    await bag.look()
    const told = bag.sent.map(({ card }) => textOf(card)).filter((text) => text.includes('not open'))
    expect(told).toHaveLength(9)
    expect(bag.sent.map(({ card }) => textOf(card)).join()).not.toMatch(/peer review|Appendix A2|left out of/)
    expect(await m.store.look.messages.count({ state: 'dropped', why: 'withheld' })).toBe(9)
    expect(await countUndelivered(m.store.look, meeting)).toBe(0)
    expect(told[0]).toContain(
      'Item 7 is not open to the public and has been taken out of chat. It was marked wrongly. Please do not pass on what was read of it here.',
    )
  })

  it('redraws every post that showed it, and all that depends on it', async () => {
    const m = await openMarlshire(memoryStore())
    const { meeting, item, a, c } = await posted(m)
    await ask(m, 'asha', 'question-1', item, 'SHOWN asked')
    await send(m, 'question-1')
    const forCara = entering(m, m.as('ruth'), 'cara')
    await replyToRecommendation(m.core, forCara, {
      recommendationId: a,
      given: position('assured', 'SHOWN reply'),
    })
    await askQuestion(m.core, forCara, {
      questionId: 'question-2',
      itemId: item,
      words: 'SHOWN for Cara',
      wants: 'written',
    })
    const merged = { ...topic, what: 'SHOWN merged' }
    await reply(m, 'ben', c, { kind: 'topic', proposalId: 'topic-2', topic: merged })
    await reply(m, 'asha', c, {
      kind: 'topic',
      proposalId: 'topic-1',
      topic: { ...topic, what: 'SHOWN topic' },
    })
    m.at('2017-09-28T12:00')
    await sendDueQuestionSheets(m.core)
    await closeReplies(m.core, m.as('ruth'), { meetingId: meeting })
    const closesAt = moment('2017-09-29', '12:00')
    const poll = { pollId: 'poll-1', meetingId: meeting, proposalIds: ['topic-1'], closesAt }
    await openPoll(m.core, m.as('tom'), poll)
    m.at('2017-10-02T18:00')
    for (const [proposalId, decided] of [
      ['topic-1', { decision: 'add', targetMeeting: '2017-12-04', mergedIntoId: null, words: null }],
      ['topic-2', { decision: 'merge', targetMeeting: null, mergedIntoId: 'topic-1', words: null }],
    ] as const)
      await recordTopicOutcome(m.core, m.as('ruth'), { proposalId, decided })
    const plan = async () => textOf(await shown(m, m.as('ben'), 'work-plan', { meeting }))
    expect(await plan()).toContain('SHOWN topic')

    await deliverPosts(m)
    const showing = async () => (await cards(m)).filter(({ card }) => /SHOWN|peer review/.test(textOf(card)))
    const before = (await showing()).map(({ post }) => post)
    const kinds = [
      'agenda',
      'desk',
      'draft',
      'entered',
      'minutes',
      'poll',
      'question',
      'question-sheet',
      'sheet',
      'topic-outcome',
    ]
    expect([...new Set(before.map(({ kind }) => kind))].sort()).toEqual(kinds)
    const withholding = { itemId: item, openness: 'exempt', titleShown: false, reason: 'Wrong.' } as const
    await withholdItem(m.core, m.as('ruth'), withholding)
    const due = new Set((await duePosts(m)).map(({ id }) => id))
    expect(before.filter(({ id }) => !due.has(id)).map(({ kind }) => kind)).toEqual([])
    expect((await showing()).map(({ card }) => textOf(card))).toEqual([])
    for (const kind of ['entered', 'question', 'topic-outcome'] as const)
      for (const { card } of await cards(m, { kind })) {
        expect(textOf(card)).toContain('Item 7 is not open to the public, so nothing of it is shown here.')
        expect(labels(card)).not.toContain('Answer')
      }
    expect(await plan()).toContain(
      'A topic from an item that is not open to the public. A report to a meeting; Monday 4 December 2017.',
    )
    const [added] = await m.store.look.topicOutcomes.find({ proposalId: 'topic-1' })
    const entered = { kind: 'topic', id: added?.id ?? '', at: added?.at ?? new Date(0) } as const
    await undoOutcome(m.core, m.as('ruth'), { entered, reason: 'Wrong.' })
    const told = (await m.store.look.messages.find({})).map(({ words }) => words).join('\n')
    expect(told).toContain('The outcome that was entered for a topic from item 7 is taken back.')
    expect(told).not.toMatch(/SHOWN|peer review/)
    // This comes last because it presses every button.
    const left: string[] = []
    for (const name of ['ruth', 'asha', 'cara', 'olive'] as const)
      for (const { how, shown: one } of await everythingShown(m, name))
        if (/SHOWN|peer review/.test(textOf(one))) left.push(`${name}: ${how.split(' {')[0]}`)
    expect([...new Set(left)]).toEqual([])
  })

  it('asks everyone not to pass it on, even if the meeting is cancelled', async () => {
    const m = await openMarlshire(memoryStore())
    const { meeting: meetingId, item: itemId } = await posted(m)
    const bag = postbag(m.core)
    await bag.look()
    await cancelMeeting(m.core, m.as('ruth'), { meetingId, reason: 'The hall is shut.' })
    await bag.rounds(2)
    const reason = 'It was marked wrongly.'
    await withholdItem(m.core, m.as('ruth'), { itemId, openness: 'exempt', titleShown: false, reason })
    const told = await bag.rounds(2)
    expect(users(told)).toEqual(everyone)
    for (const { card } of told)
      expect(textOf(card)).toContain('Please do not pass on what was read of it here.')
  })

  it('removes its topics from the sheet and the poll', async () => {
    const m = await openMarlshire(memoryStore())
    const { item: itemId } = await polled(m)
    const found = async (name: Name) =>
      (await everythingShown(m, name)).some(({ shown: one }) => textOf(one).includes('Road safety outside'))
    expect(await found('ben')).toBe(true)
    const reason = 'It was marked wrongly.'
    await withholdItem(m.core, m.as('ruth'), { itemId, openness: 'exempt', titleShown: false, reason })
    for (const name of ['ruth', 'tom', 'ben', 'dev'] as const)
      expect({ name, found: await found(name) }).toEqual({ name, found: false })
  })
})
