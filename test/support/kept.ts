import { hideText } from '../../src/committee/changes/hide-text.ts'
import { sayWhetherComing } from '../../src/committee/members/attendance/say-whether-coming.ts'
import { withdrawQuestion } from '../../src/committee/members/questions/my-question.ts'
import { closeReplies } from '../../src/committee/members/replies/close-replies.ts'
import { declareInterest } from '../../src/committee/members/replies/declare-interest.ts'
import { indicate } from '../../src/committee/members/work-plan/indicate.ts'
import { openPoll } from '../../src/committee/members/work-plan/open-poll.ts'
import { recordPresence } from '../../src/committee/outcomes/record-presence.ts'
import { recordResolution } from '../../src/committee/outcomes/record-resolution.ts'
import { recordVote } from '../../src/committee/outcomes/record-vote.ts'
import type { Marlshire } from './committee.ts'
import { moment, nothing, type October, position, posted, reply, topic } from './meeting.ts'
import { answer, ask } from './questions.ts'
import { there, toCabinet } from './recorded.ts'

/** Replies of every kind, changed and taken back; questions; interests; who comes. Replies are still open. */
export async function said(m: Marlshire): Promise<October> {
  const october = await posted(m)
  await reply(m, 'asha', october.a, position('not-assured', 'FIRST rural routes'))
  await reply(m, 'asha', october.a, position('partly-assured', 'LAST rural routes'))
  await reply(m, 'asha', october.b, { kind: 'suggestion', words: 'SUGGESTED wardens' })
  await reply(m, 'asha', october.c, { kind: 'topic', proposalId: 'topic-1', topic })
  await reply(m, 'cara', october.c, {
    kind: 'topic',
    proposalId: 'topic-2',
    topic: { ...topic, what: 'WITHDRAWN' },
  })
  await reply(m, 'cara', october.c, nothing)
  await reply(m, 'tom', october.a, position('assured', 'CHAIRS words'))
  await ask(m, 'asha', 'question-1', october.item, 'ASKED of officers')
  await ask(m, 'tom', 'question-2', october.item, 'CHAIRS question')
  await withdrawQuestion(m.core, m.as('tom'), { questionId: 'question-2' })
  await answer(m, 'question-1', 'ANSWERED by officers')
  await declareInterest(m.core, m.as('nia'), { itemId: october.item, kind: 'pecuniary' })
  await declareInterest(m.core, m.as('ben'), { itemId: october.item, kind: 'not-sure' })
  await declareInterest(m.core, m.as('ben'), { itemId: october.item, kind: null })
  const coming = { meetingId: october.meeting, tellSubstitute: false }
  await sayWhetherComing(m.core, m.as('asha'), { ...coming, says: 'coming' })
  return october
}

/** The same, closed, partly hidden, polled, held on 2 October 2017, and recorded on the next day. */
export async function held(m: Marlshire): Promise<October> {
  const october = await said(m)
  await closeReplies(m.core, m.as('ruth'), { meetingId: october.meeting })
  const [toms] = await m.store.look.replies.find({ personId: m.id('tom') })
  await hideText(m.core, m.as('ruth'), {
    kind: 'reply',
    subjectId: toms?.id ?? '',
    field: null,
    reason: 'It names a child.',
  })
  await openPoll(m.core, m.as('tom'), {
    pollId: 'poll-1',
    meetingId: october.meeting,
    proposalIds: ['topic-1'],
    closesAt: moment('2017-09-29', '12:00'),
  })
  const [pollTopic] = await m.store.look.pollTopics.find({})
  await indicate(m.core, m.as('asha'), { pollTopicId: pollTopic?.id ?? '', answer: 'not-now' })
  m.at('2017-10-03T10:00')
  await recordResolution(m.core, m.as('ruth'), { recommendationId: october.a, decided: toCabinet })
  await recordPresence(m.core, m.as('ruth'), {
    meetingId: october.meeting,
    presences: there.map((name) => ({ personId: m.id(name), state: 'present' as const })),
  })
  const [resolution] = await m.store.look.resolutions.find({})
  await recordVote(m.core, m.as('ruth'), {
    meetingId: october.meeting,
    resolutionId: resolution?.id ?? '',
    cast: [{ personId: m.id('asha'), vote: 'for' }],
  })
  return october
}
