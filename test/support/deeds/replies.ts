import { closeReplies } from '../../../src/committee/members/replies/close-replies.ts'
import type { Given } from '../../../src/committee/members/replies/given.ts'
import { replyToRecommendation } from '../../../src/committee/members/replies/reply-to-recommendation.ts'
import { nothing, position, topic } from '../meeting.ts'
import { clerk, type Deed, members } from './deed.ts'

const replies =
  (key: 'a' | 'b' | 'c', given: Given): Deed['does'] =>
  (m, by, ids) =>
    replyToRecommendation(m.core, by, { recommendationId: ids[key], given })

export const repliesDeeds: readonly Deed[] = [
  {
    verb: 'replyToRecommendation',
    stage: 'open',
    states: ['open'],
    who: members,
    does: replies('a', position('need-more-information', 'On dates.')),
  },
  {
    verb: 'replyToRecommendation',
    stage: 'open',
    states: ['open'],
    who: members,
    does: replies('b', { kind: 'suggestion', words: 'That it is done.' }),
  },
  {
    verb: 'replyToRecommendation',
    stage: 'open',
    states: ['open'],
    who: members,
    does: replies('b', nothing),
  },
  {
    verb: 'replyToRecommendation',
    stage: 'open',
    states: ['open'],
    who: members,
    does: replies('c', { kind: 'topic', proposalId: 'topic-2', topic }),
  },
  {
    verb: 'closeReplies',
    stage: 'open',
    states: ['open', 'closing'],
    who: clerk,
    does: (m, by, ids) => closeReplies(m.core, by, { meetingId: ids.meeting }),
  },
]
