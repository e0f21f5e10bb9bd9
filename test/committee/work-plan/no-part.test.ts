import { expect, it } from 'vitest'
import { closeReplies } from '../../../src/committee/replies/close-replies.ts'
import { declareInterest } from '../../../src/committee/replies/declare-interest.ts'
import { replyToRecommendation } from '../../../src/committee/replies/reply-to-recommendation.ts'
import { closePoll } from '../../../src/committee/work-plan/close-poll.ts'
import { indicate } from '../../../src/committee/work-plan/indicate.ts'
import { openPoll } from '../../../src/committee/work-plan/open-poll.ts'
import { openMarlshire } from '../../support/committee.ts'
import { posted } from '../../support/meeting.ts'
import { memoryStore } from '../../support/memory-store.ts'
import { cardOf, refusal, textOf } from '../../support/press.ts'

const topic = {
  what: 'Bus passes for pupils',
  whyNow: 'The contract ends.',
  change: 'Fewer missed days.',
  elsewhere: null,
  method: 'report',
  hearFrom: null,
  whenWanted: null,
} as const

it('whoever takes no part in an item is neither asked nor counted on a topic that comes from it', async () => {
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

it('a topic of whoever takes no part in its item is not on the sheet', async () => {
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
