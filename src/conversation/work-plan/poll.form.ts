import type { Block } from '../../cards/card.ts'
import type { Option, Screen } from '../../cards/screen.ts'
import { shortMoment } from '../../committee/kernel/dates.ts'
import {
  type Indication,
  indicationLabels,
  indications,
  mostTopics,
  type Poll,
  type PollTopic,
} from '../../committee/members/work-plan/poll.ts'
import type { Proposal } from '../../committee/members/work-plan/proposal.ts'
import { topicBlock } from '../tally/sheet.card.ts'
import { pollNotice } from './poll.card.ts'

export function openPollScreen(meetingId: string, pollId: string, proposals: readonly Proposal[]): Screen {
  const options = proposals
    .slice(0, mostTopics)
    .map((one): Option => ({ value: one.id, label: shortened(one.what) }))
  return {
    title: 'Open a poll',
    blocks: [
      {
        kind: 'text',
        text: 'Members are asked about each topic: support adding, not now, or no view. They can change it until the poll closes.',
      },
      {
        kind: 'notice',
        tone: 'information',
        text: 'A poll is indicative only. The committee decides at its meeting.',
      },
      // An option is a short label: what does not fit it is read above.
      ...proposals
        .slice(0, mostTopics)
        .filter((one) => shortened(one.what) !== one.what)
        .map((one): Block => ({ kind: 'list', items: [one.what] })),
    ],
    form: {
      action: 'open-poll',
      ids: { meeting: meetingId, poll: pollId },
      revision: pollId,
      fields: [
        {
          kind: 'many-of',
          id: 'topics',
          label: 'Topics',
          options,
          value: options.map((option) => option.value),
        },
        { kind: 'date', id: 'day', label: 'The poll closes on' },
        { kind: 'time', id: 'time', label: 'At', value: '12:00' },
      ],
      submit: 'Open the poll',
    },
  }
}

export function indicateScreen(
  poll: Poll,
  topic: PollTopic,
  of: number,
  proposal: Proposal,
  proposer: string,
  own: Indication | null,
  done: string | null,
): Screen {
  return {
    title: `Topic ${topic.place} of ${of}`,
    blocks: [
      ...(done === null ? [] : [{ kind: 'notice' as const, tone: 'done' as const, text: done }]),
      ...topicBlock(proposal, proposer),
      { kind: 'text', quiet: true, text: `The poll closes ${shortMoment(poll.closesAt)}. ${pollNotice}` },
    ],
    form: {
      action: 'indicate',
      ids: { topic: topic.id },
      revision: `${topic.id}-${own === null ? 0 : own.at.getTime()}`,
      fields: [
        {
          kind: 'one-of',
          id: 'answer',
          label: 'Should it be added to the work plan?',
          options: indications.map((value) => ({ value, label: indicationLabels[value] })),
          ...(own === null ? {} : { value: own.answer }),
        },
      ],
      submit: 'Send my indication',
    },
  }
}

/** An option is a short label; the full words stand above it. */
export function shortened(text: string): string {
  return text.length <= 75 ? text : `${text.slice(0, 74)}…`
}
