import { expect, it } from 'vitest'
import { closeReplies } from '../../../../src/committee/members/replies/close-replies.ts'
import { declareInterest } from '../../../../src/committee/members/replies/declare-interest.ts'
import { replyToRecommendation } from '../../../../src/committee/members/replies/reply-to-recommendation.ts'
import { closePoll } from '../../../../src/committee/members/work-plan/close-poll.ts'
import { indicate } from '../../../../src/committee/members/work-plan/indicate.ts'
import { openPoll } from '../../../../src/committee/members/work-plan/open-poll.ts'
import { enterForWords } from '../../../../src/conversation/enter-for/enter-for.words.ts'
import { deskWords } from '../../../../src/conversation/meetings/desk.words.ts'
import { replyFormWords } from '../../../../src/conversation/replies/reply.words.ts'
import { openMarlshire } from '../../../support/committee.ts'
import { polled, posted } from '../../../support/meeting.ts'
import { memoryStore } from '../../../support/memory-store.ts'
import { button, cardOf, cards, fillIn, refusal, shown, textOf } from '../../../support/press.ts'

const topic = {
  what: 'Bus passes for pupils',
  whyNow: 'The contract ends.',
  change: 'Fewer missed days.',
  elsewhere: null,
  method: 'report',
  hearFrom: null,
  whenWanted: null,
} as const

it('somebody who takes no part in an item is neither asked nor counted on a topic that comes from it', async () => {
  const m = await openMarlshire(memoryStore())
  const { c, item, meeting } = await posted(m)
  const proposing = {
    recommendationId: c,
    given: { kind: 'topic', proposalId: 'bus-passes', topic },
  } as const
  await replyToRecommendation(m.core, m.as('cara'), proposing)
  await declareInterest(m.core, m.as('asha'), { itemId: item, kind: 'pecuniary' })
  await closeReplies(m.core, m.as('ruth'), { meetingId: meeting })
  const closesAt = new Date('2017-09-29T11:00:00Z')
  await openPoll(m.core, m.as('tom'), {
    pollId: 'poll',
    meetingId: meeting,
    proposalIds: ['bus-passes'],
    closesAt,
  })
  const [one] = await m.store.look.pollTopics.find({ pollId: 'poll' })
  const pollTopicId = one?.id ?? ''

  expect(textOf(await cardOf(m, 'poll', m.id('asha')))).not.toContain('Bus passes')
  const told = await refusal(indicate(m.core, m.as('asha'), { pollTopicId, answer: 'not-now' }))
  expect(told.code).toBe('takes-no-part')
  await indicate(m.core, m.as('ben'), { pollTopicId, answer: 'support-adding' })
  await closePoll(m.core, m.as('tom'), { pollId: 'poll' })

  const [poll] = await m.store.look.polls.find({})
  expect(poll?.results).toMatchObject([{ given: 1, outOf: 6, reading: 'more-support' }])
})

it('a topic from somebody who takes no part in its item is not on the sheet', async () => {
  const m = await openMarlshire(memoryStore())
  const { c, item, meeting } = await posted(m)
  const proposing = {
    recommendationId: c,
    given: { kind: 'topic', proposalId: 'bus-passes', topic },
  } as const
  await replyToRecommendation(m.core, m.as('cara'), proposing)
  await declareInterest(m.core, m.as('cara'), { itemId: item, kind: 'other-no-part' })
  await closeReplies(m.core, m.as('ruth'), { meetingId: meeting })
  expect(textOf(await cardOf(m, 'sheet', m.id('ben')))).not.toContain('Bus passes')
})

it('an interest can be declared until the day of the meeting is over: counts stay, and polls follow', async () => {
  const m = await openMarlshire(memoryStore())
  const { item, meeting, pollTopic } = await polled(m)
  const frozen = await m.store.look.closings.find({})
  const sheet = textOf(await cardOf(m, 'sheet', m.id('ben')))
  for (const name of ['asha', 'ben'] as const)
    await indicate(m.core, m.as(name), { pollTopicId: pollTopic, answer: 'support-adding' })

  const room = (await cards(m, { kind: 'agenda' }))[0]?.card ?? { title: '', blocks: [] }
  const declare = button(room, replyFormWords.declareInterest)
  expect(textOf(await shown(m, m.as('asha'), declare.action, declare.ids))).toContain(
    'The count of replies stays as it was when they closed.',
  )
  const pecuniary = { kind: 'pecuniary', confirmed: ['yes'] }
  await fillIn(m, m.as('asha'), declare.action, declare.ids, pecuniary)
  // Cara Dunn tells the clerk by telephone, who enters it from the screen of interests.
  const forMember = button(await shown(m, m.as('ruth'), 'interests', { item }), deskWords.enterFor)
  const hers = await fillIn(m, m.as('ruth'), forMember.action, forMember.ids, { member: m.id('cara') })
  const told = button(hers, enterForWords.interest('7'))
  await fillIn(m, m.as('ruth'), told.action, told.ids, pecuniary)

  expect(await m.store.look.closings.find({})).toEqual(frozen)
  expect(textOf(await cardOf(m, 'sheet', m.id('ben')))).toBe(sheet)
  const late = await refusal(indicate(m.core, m.as('asha'), { pollTopicId: pollTopic, answer: 'not-now' }))
  expect(late.code).toBe('takes-no-part')
  await closePoll(m.core, m.as('tom'), { pollId: 'poll-1' })
  expect((await m.store.look.polls.get('poll-1'))?.results).toMatchObject([{ given: 1, outOf: 5 }])

  m.at('2017-10-02T23:00')
  const back = await fillIn(m, m.as('asha'), declare.action, declare.ids, {
    kind: 'none',
    confirmed: ['yes'],
  })
  expect(textOf(back)).toContain('Taken back. This is on the record.')
  m.at('2017-10-03T09:00')
  const over = await refusal(shown(m, m.as('asha'), declare.action, declare.ids, pecuniary))
  expect(over.code).toBe('date-past')
  expect(textOf(await shown(m, m.as('ruth'), 'enter-for-member', { meeting, on: m.id('cara') }))).toContain(
    'Replies are not open, so none are taken.',
  )
})
