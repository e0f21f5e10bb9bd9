import { holdItem, releaseItem } from '../../../src/committee/keeping/hold-item.ts'
import { confirmMinutes } from '../../../src/committee/outcomes/confirm-minutes.ts'
import { recordAnswer } from '../../../src/committee/outcomes/record-answer.ts'
import { recordPresence } from '../../../src/committee/outcomes/record-presence.ts'
import { recordExtraResolution, recordResolution } from '../../../src/committee/outcomes/record-resolution.ts'
import { recordVote } from '../../../src/committee/outcomes/record-vote.ts'
import type { Marlshire } from '../committee.ts'
import { always, clerk, type Deed, during, type Ids } from './deed.ts'

const met = '2017-10-02'

export const outcomesDeeds: readonly Deed[] = [
  {
    verb: 'recordResolution',
    stage: 'met',
    states: during('met', 'confirmed'),
    who: clerk,
    does: (m, by, ids) =>
      recordResolution(m.core, by, {
        recommendationId: ids.a,
        decided: {
          decision: 'as-printed',
          words: null,
          madeTo: 'The Cabinet',
          toExecutive: true,
          sentOn: met,
        },
      }),
  },
  {
    verb: 'recordExtraResolution',
    stage: 'met',
    states: during('met', 'recorded'),
    who: clerk,
    does: (m, by, ids) =>
      recordExtraResolution(m.core, by, {
        itemId: ids.item,
        resolutionId: 'extra-1',
        decided: { words: 'That wardens are thanked.', madeTo: null, toExecutive: false, sentOn: null },
      }),
  },
  {
    verb: 'recordPresence',
    stage: 'met',
    states: during('met', 'recorded'),
    who: clerk,
    does: (m, by, ids) =>
      recordPresence(m.core, by, {
        meetingId: ids.meeting,
        presences: [
          { personId: m.id('asha'), state: 'present' },
          { personId: m.id('dev'), state: 'apologies' },
        ],
      }),
  },
  {
    verb: 'recordVote',
    stage: 'met',
    states: ['recorded'],
    who: clerk,
    does: async (m, by, ids) =>
      recordVote(m.core, by, {
        meetingId: ids.meeting,
        resolutionId: await resolutionOn(m, ids),
        cast: [{ personId: m.id('asha'), vote: 'for' }],
      }),
  },
  {
    verb: 'recordAnswer',
    stage: 'met',
    states: during('recorded', 'confirmed'),
    who: clerk,
    does: async (m, by, ids) =>
      recordAnswer(m.core, by, {
        meetingId: ids.meeting,
        resolutionId: await resolutionOn(m, ids),
        answered: {
          receivedOn: met,
          response: 'accepted-in-part',
          responseWords: 'As far as money goes.',
          respondedOn: met,
        },
      }),
  },
  {
    verb: 'holdItem',
    stage: 'met',
    states: always,
    who: clerk,
    does: (m, by, ids) => holdItem(m.core, by, { itemId: ids.item, reference: 'FOI 2017/88' }),
  },
  {
    verb: 'releaseItem',
    stage: 'met',
    states: always,
    who: clerk,
    after: (m, ids) => holdItem(m.core, m.as('ruth'), { itemId: ids.item, reference: 'FOI 2017/88' }),
    does: (m, by, ids) => releaseItem(m.core, by, { itemId: ids.item }),
  },
  {
    verb: 'confirmMinutes',
    stage: 'met',
    states: during('met', 'confirmed'),
    who: clerk,
    does: (m, by, ids) => confirmMinutes(m.core, by, { meetingId: ids.meeting, confirmedOn: met }),
  },
]

async function resolutionOn(m: Marlshire, { a }: Ids): Promise<string> {
  return (await m.store.look.resolutions.find({ recommendationId: a }))[0]?.id ?? 'not-entered'
}
