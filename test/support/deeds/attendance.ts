import type { By } from '../../../src/committee/kernel/actor.ts'
import { confirmSubstitute } from '../../../src/committee/members/attendance/confirm-substitute.ts'
import { sayWhetherComing } from '../../../src/committee/members/attendance/say-whether-coming.ts'
import { standSubstituteDown } from '../../../src/committee/members/attendance/stand-substitute-down.ts'
import { askQuestion } from '../../../src/committee/members/questions/ask-question.ts'
import { declareInterest } from '../../../src/committee/members/replies/declare-interest.ts'
import { replyToRecommendation } from '../../../src/committee/members/replies/reply-to-recommendation.ts'
import { openPoll } from '../../../src/committee/members/work-plan/open-poll.ts'
import { proposeForOthers } from '../../../src/committee/members/work-plan/propose-for-others.ts'
import { proposeTopic } from '../../../src/committee/members/work-plan/propose-topic.ts'
import type { Marlshire, Name } from '../committee.ts'
import { moment, position, topic } from '../meeting.ts'
import { clerk, type Deed, during, members } from './deed.ts'

/** Somebody entering something for a member. */
export function entering(m: Marlshire, by: By, name: Name): By {
  return by.kind === 'timer' ? by : { ...by, onBehalfOf: m.id(name) }
}

/** Deeds of members that only the clerk may do for them. */
const entered: readonly Deed[] = [
  {
    verb: 'replyToRecommendation',
    stage: 'open',
    states: ['open'],
    who: clerk,
    does: (m, by, ids) =>
      replyToRecommendation(m.core, entering(m, by, 'ben'), {
        recommendationId: ids.a,
        given: position('assured'),
      }),
  },
  {
    verb: 'proposeTopic',
    stage: 'open',
    states: ['open'],
    who: clerk,
    does: (m, by, ids) =>
      proposeTopic(m.core, entering(m, by, 'ben'), {
        proposalId: 'topic-4',
        meetingId: ids.meeting,
        itemId: null,
        topic,
      }),
  },
  {
    verb: 'askQuestion',
    stage: 'open',
    states: ['open'],
    who: clerk,
    does: (m, by, { item: itemId }) =>
      askQuestion(m.core, entering(m, by, 'ben'), {
        questionId: 'question-8',
        itemId,
        words: 'Who pays?',
        wants: 'written',
      }),
  },
  {
    verb: 'declareInterest',
    stage: 'open',
    states: during('open', 'met'),
    who: clerk,
    does: (m, by, ids) =>
      declareInterest(m.core, entering(m, by, 'ben'), { itemId: ids.item, kind: 'not-sure' }),
  },
  {
    verb: 'openPoll',
    stage: 'closed',
    states: ['closed', 'polled'],
    who: clerk,
    does: (m, by, ids) =>
      openPoll(m.core, entering(m, by, 'tom'), {
        pollId: 'poll-3',
        meetingId: ids.meeting,
        proposalIds: ['topic-1'],
        closesAt: moment('2017-09-30', '12:00'),
      }),
  },
]

export const attendanceDeeds: readonly Deed[] = [
  {
    verb: 'sayWhetherComing',
    stage: 'open',
    states: during('open', 'met'),
    who: members,
    does: (m, by, ids) =>
      sayWhetherComing(m.core, by, { meetingId: ids.meeting, says: 'coming', tellSubstitute: false }),
  },
  {
    verb: 'sayWhetherComing',
    stage: 'open',
    states: during('open', 'met'),
    who: clerk,
    does: (m, by, ids) =>
      sayWhetherComing(m.core, entering(m, by, 'cara'), {
        meetingId: ids.meeting,
        says: 'apologies',
        tellSubstitute: false,
      }),
  },
  {
    verb: 'confirmSubstitute',
    stage: 'open',
    states: during('draft', 'met'),
    who: clerk,
    does: (m, by, ids) =>
      confirmSubstitute(m.core, by, {
        meetingId: ids.meeting,
        memberId: m.id('cara'),
        substituteId: m.id('una'),
      }),
  },
  {
    verb: 'standSubstituteDown',
    stage: 'open',
    states: during('draft', 'met'),
    who: clerk,
    after: (m, ids) =>
      confirmSubstitute(m.core, m.as('ruth'), {
        meetingId: ids.meeting,
        memberId: m.id('cara'),
        substituteId: m.id('una'),
      }),
    does: (m, by, ids) => standSubstituteDown(m.core, by, { meetingId: ids.meeting, memberId: m.id('cara') }),
  },
  {
    verb: 'proposeForOthers',
    stage: 'open',
    states: during('draft', 'open'),
    who: ['ruth'],
    does: (m, by, ids) =>
      proposeForOthers(m.core, by, {
        proposalId: 'topic-5',
        meetingId: ids.meeting,
        source: 'Marlshire Youth Council',
        topic,
      }),
  },
  ...entered,
]
