import { beforeAll, describe, expect, it } from 'vitest'
import { closeReplies } from '../../../../src/committee/members/replies/close-replies.ts'
import { closePoll } from '../../../../src/committee/members/work-plan/close-poll.ts'
import { indicate } from '../../../../src/committee/members/work-plan/indicate.ts'
import { openPoll } from '../../../../src/committee/members/work-plan/open-poll.ts'
import { recordTopicOutcome } from '../../../../src/committee/outcomes/record-outcome.ts'
import { deskWords } from '../../../../src/conversation/meetings/desk.words.ts'
import { pollCardWords } from '../../../../src/conversation/work-plan/poll.words.ts'
import { pollFormWords } from '../../../../src/conversation/work-plan/polls.words.ts'
import { workPlanScreenWords } from '../../../../src/conversation/work-plan/work-plan.words.ts'
import { openMarlshire } from '../../../support/committee.ts'
import { entering } from '../../../support/deeds/attendance.ts'
import { closed, moment, posted } from '../../../support/meeting.ts'
import {
  button,
  cardOf,
  cards,
  fillIn,
  labels,
  press,
  refusal,
  shown,
  textOf,
} from '../../../support/press.ts'
import { twoStores } from '../../../support/stores.ts'

const topicAnswers = {
  source: 'Marlshire Youth Council',
  what: 'Buses after school',
  'why-now': 'The last one leaves at four.',
  change: 'A later bus.',
  method: 'visit',
}

describe.each(twoStores)('what the clerk enters for others, on $name', ({ open }) => {
  beforeAll(async () => {
    await open()
  })

  it('a topic from the public, an officer or a partner names its source, and the clerk hears what becomes of it', async () => {
    const m = await openMarlshire((await open()).store)
    const { meeting } = await posted(m)
    const ruth = m.as('ruth')
    const enter = button(await cardOf(m, 'desk', m.id('ruth')), deskWords.enterFor)
    const others = button(await shown(m, ruth, enter.action, enter.ids), 'A topic from the public')
    const form = await shown(m, ruth, others.action, others.ids)
    expect(textOf(form)).toContain('Please name no private person without their leave.')
    const ids = form.form?.ids ?? {}
    for (let n = 0; n < 2; n++)
      expect(textOf(await shown(m, ruth, 'propose-for', ids, topicAnswers))).toContain(
        'Taken: the topic from Marlshire Youth Council.',
      )
    expect(await m.store.look.proposals.find({})).toMatchObject([
      { source: 'Marlshire Youth Council', entered: true, personId: m.id('ruth') },
    ])
    expect(await m.store.look.acts.count({ act: 'enter a topic for others' })).toBe(1)
    expect((await refusal(press(m, m.as('tom'), 'propose-for', ids, topicAnswers))).code).toBe('not-allowed')
    await closeReplies(m.core, ruth, { meetingId: meeting })
    const byClerk = 'Proposed by Marlshire Youth Council (entered by the clerk).'
    expect(textOf(await shown(m, m.as('asha'), 'read-sheet', { meeting }))).toContain(byClerk)
    const late = await refusal(press(m, ruth, 'propose-for', { meeting, proposal: 'late' }, topicAnswers))
    expect(late.code).toBe('replies-closed')

    const [proposal] = await m.store.look.proposals.find({})
    const proposalId = proposal?.id ?? ''
    const closesAt = moment('2017-09-29', '12:00')
    await openPoll(m.core, m.as('tom'), {
      pollId: 'poll-1',
      meetingId: meeting,
      proposalIds: [proposalId],
      closesAt,
    })
    expect(textOf(await shown(m, m.as('asha'), 'poll', { poll: 'poll-1' }))).toContain(byClerk)
    m.at('2017-10-02T16:00')
    expect(textOf(await shown(m, ruth, 'record-topic', { proposal: proposalId }))).toContain(byClerk)
    const decided = { decision: 'add', targetMeeting: '2017-11-06', mergedIntoId: null, words: null } as const
    await recordTopicOutcome(m.core, ruth, { proposalId, decided })
    expect(textOf(await cardOf(m, 'topic-outcome', m.id('ruth')))).toContain(
      'The topic that you entered for Marlshire Youth Council',
    )
  })

  it('a poll is opened and closed on the chair’s behalf, marked so, and the chair gets a copy', async () => {
    const m = await openMarlshire((await open()).store)
    const { meeting } = await closed(m)
    const ruth = m.as('ruth')
    const forChair = button(await cardOf(m, 'sheet', m.id('ruth')), 'Open a poll for the chair')
    expect(forChair.ids).toEqual({ meeting, on: m.id('tom') })
    const when = { topics: ['topic-1'], day: '2017-09-29', time: '12:00' }
    const opened = await fillIn(m, ruth, forChair.action, forChair.ids, when)
    expect(textOf(opened)).toContain('For Tom Baxter: you are entering')
    const [poll] = await m.store.look.polls.find({})
    if (poll === undefined) throw new Error('no poll')
    expect(poll.openedById).toBe(m.id('tom'))
    expect(await m.store.look.acts.find({ act: 'open a poll' })).toMatchObject([
      { personId: m.id('ruth'), onBehalfOf: m.id('tom') },
    ])
    const asked = await cardOf(m, 'poll', m.id('asha'))
    expect(textOf(asked)).toContain('Opened by the clerk on the chair’s behalf.')
    const copies = async () =>
      (await cards(m, { kind: 'entered', targetId: m.id('tom') })).map(({ card }) => textOf(card))
    expect(await copies()).toHaveLength(1)

    const clerks = await cardOf(m, 'poll', m.id('ruth'))
    expect(labels(clerks)).toEqual([pollCardWords.closeForChair, workPlanScreenWords.title])
    expect(textOf(clerks)).not.toMatch(/You have not answered|Support adding/)
    const [topic] = await m.store.look.pollTopics.find({})
    await indicate(m.core, m.as('asha'), { pollTopicId: topic?.id ?? '', answer: 'support-adding' })
    expect(textOf(await shown(m, ruth, 'read-poll', { poll: poll.id }))).not.toMatch(
      /Support adding|answered/,
    )
    const close = button(clerks, pollCardWords.closeForChair)
    const done = await fillIn(m, ruth, close.action, close.ids, { confirmed: ['yes'] })
    expect(textOf(done)).toContain(pollFormWords.close.done)
    expect(await closePoll(m.core, entering(m, ruth, 'tom'), { pollId: poll.id })).toBe(false)
    expect(textOf(await cardOf(m, 'poll', m.id('ben')))).toContain(
      'Opened and closed by the clerk on the chair’s behalf.',
    )
    expect(await copies()).toHaveLength(2)
  })

  it('a poll is opened for the chair or the vice-chair, and for nobody else', async () => {
    const m = await openMarlshire((await open()).store)
    const { meeting } = await closed(m)
    const closesAt = moment('2017-09-29', '12:00')
    const input = { pollId: 'poll-1', meetingId: meeting, proposalIds: ['topic-1'], closesAt }
    const why = async (doing: Promise<unknown>) => (await refusal(doing)).code
    expect(await why(openPoll(m.core, entering(m, m.as('ruth'), 'asha'), input))).toBe('not-allowed')
    expect(await why(openPoll(m.core, m.as('ruth'), input))).toBe('not-allowed')
    expect(await why(openPoll(m.core, entering(m, m.as('asha'), 'tom'), input))).toBe('not-allowed')
    await openPoll(m.core, entering(m, m.as('ruth'), 'nia'), input)
    expect(await why(closePoll(m.core, entering(m, m.as('ruth'), 'asha'), { pollId: 'poll-1' }))).toBe(
      'not-allowed',
    )
    expect(await closePoll(m.core, m.as('tom'), { pollId: 'poll-1' })).toBe(true)
  })
})
