import { closePoll } from '../../../src/committee/members/work-plan/close-poll.ts'
import { indicate } from '../../../src/committee/members/work-plan/indicate.ts'
import { openPoll } from '../../../src/committee/members/work-plan/open-poll.ts'
import { proposeTopic } from '../../../src/committee/members/work-plan/propose-topic.ts'
import { recordTopicOutcome } from '../../../src/committee/outcomes/record-outcome.ts'
import { moment, topic } from '../meeting.ts'
import { chairs, clerk, type Deed, during, members } from './deed.ts'

export const workPlanDeeds: readonly Deed[] = [
  {
    verb: 'proposeTopic',
    stage: 'open',
    states: ['open'],
    who: members,
    does: (m, by, ids) =>
      proposeTopic(m.core, by, { proposalId: 'topic-3', meetingId: ids.meeting, itemId: ids.item, topic }),
  },
  {
    verb: 'openPoll',
    stage: 'closed',
    states: ['closed', 'polled'],
    who: chairs,
    does: (m, by, ids) =>
      openPoll(m.core, by, {
        pollId: 'poll-2',
        meetingId: ids.meeting,
        proposalIds: ['topic-1'],
        closesAt: moment('2017-09-30', '12:00'),
      }),
  },
  {
    verb: 'indicate',
    stage: 'polled',
    states: ['polled'],
    who: members,
    does: (m, by, ids) => indicate(m.core, by, { pollTopicId: ids.pollTopic, answer: 'not-now' }),
  },
  {
    verb: 'closePoll',
    stage: 'polled',
    states: during('polled', 'confirmed'),
    who: chairs,
    does: (m, by) => closePoll(m.core, by, { pollId: 'poll-1' }),
  },
  {
    verb: 'recordTopicOutcome',
    stage: 'met',
    states: during('met', 'recorded'),
    who: clerk,
    does: (m, by) =>
      recordTopicOutcome(m.core, by, {
        proposalId: 'topic-1',
        decided: { decision: 'add', targetMeeting: '2017-11-06', mergedIntoId: null, words: null },
      }),
  },
]
