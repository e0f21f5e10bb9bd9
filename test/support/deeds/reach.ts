import { cancelMeeting } from '../../../src/committee/changes/cancel-meeting.ts'
import { closeReplies } from '../../../src/committee/members/replies/close-replies.ts'
import { openPoll } from '../../../src/committee/members/work-plan/open-poll.ts'
import { confirmMinutes } from '../../../src/committee/outcomes/confirm-minutes.ts'
import { recordTopicOutcome } from '../../../src/committee/outcomes/record-outcome.ts'
import { recordPresence } from '../../../src/committee/outcomes/record-presence.ts'
import { recordResolution } from '../../../src/committee/outcomes/record-resolution.ts'
import { handIn } from '../changes.ts'
import type { Marlshire } from '../committee.ts'
import { declare } from '../interests.ts'
import { moment, type October, position, readyToPost, received, reply, topic } from '../meeting.ts'
import { questioned } from '../questions.ts'
import { there, toCabinet } from '../recorded.ts'
import { type Ids, type State, states, withRows } from './deed.ts'

type Step = (m: Marlshire, ids: October) => Promise<unknown>

/** Posted, with one of everything from members: replies, a suggestion, the topic "topic-1", questions, an interest; and
 * with a new version of the report waiting. */
async function postedWithEverything(m: Marlshire): Promise<October> {
  const october = await questioned(m)
  await reply(m, 'asha', october.a, position('partly-assured', 'Rural routes were left out.'))
  await reply(m, 'asha', october.b, { kind: 'suggestion', words: 'That wardens are paid for two years.' })
  await reply(m, 'asha', october.c, { kind: 'topic', proposalId: 'topic-1', topic })
  await declare(m, 'cara', october.item, 'pecuniary')
  await handIn(m)
  return october
}

/** How each state follows from the one before. */
const steps: Readonly<Record<Exclude<State, 'draft' | 'ready' | 'open' | 'cancelled'>, Step>> = {
  closing: async (m) => m.at('2017-09-28T12:00'),
  closed: (m, { meeting }) => closeReplies(m.core, m.as('ruth'), { meetingId: meeting }),
  polled: (m, { meeting }) =>
    openPoll(m.core, m.as('tom'), {
      pollId: 'poll-1',
      meetingId: meeting,
      proposalIds: ['topic-1'],
      closesAt: moment('2017-09-29', '12:00'),
    }),
  met: async (m) => m.at('2017-10-02T16:00'),
  async recorded(m, { meeting, a }) {
    m.at('2017-10-03T10:00')
    const decided = { ...toCabinet, madeTo: 'The Executive', sentOn: '2017-10-02' }
    await recordResolution(m.core, m.as('ruth'), { recommendationId: a, decided })
    await recordPresence(m.core, m.as('ruth'), {
      meetingId: meeting,
      presences: there.map((name) => ({ personId: m.id(name), state: 'present' })),
    })
    await recordTopicOutcome(m.core, m.as('ruth'), {
      proposalId: 'topic-1',
      decided: { decision: 'add-to-be-scheduled', targetMeeting: null, mergedIntoId: null, words: null },
    })
  },
  confirmed: (m, { meeting }) =>
    confirmMinutes(m.core, m.as('ruth'), { meetingId: meeting, confirmedOn: '2017-10-03' }),
}

/** Brings the meeting of 2 October 2017 to a state, through those before it. */
export async function reach(m: Marlshire, state: State): Promise<Ids> {
  if (state === 'draft') return withRows(m, await received(m))
  if (state === 'ready') return withRows(m, await readyToPost(m))
  const ids = await postedWithEverything(m)
  const last = state === 'cancelled' ? 'polled' : state
  for (const one of states.slice(0, states.indexOf(last) + 1)) if (isStep(one)) await steps[one](m, ids)
  if (state === 'cancelled')
    await cancelMeeting(m.core, m.as('ruth'), { meetingId: ids.meeting, reason: 'The hall is shut.' })
  return withRows(m, ids)
}

function isStep(state: State): state is keyof typeof steps {
  return state in steps
}
