import { beforeAll, describe, expect, it } from 'vitest'
import { placeOfMeeting } from '../../src/committee/agenda/find.ts'
import { addMeeting } from '../../src/committee/agenda/meetings/add-meeting.ts'
import { postToMembers } from '../../src/committee/agenda/meetings/post-to-members.ts'
import { mendRecommendation } from '../../src/committee/agenda/reports/mend-report.ts'
import { receiveReport } from '../../src/committee/agenda/reports/receive-report.ts'
import { textsToHide } from '../../src/committee/changes/texts-to-hide.ts'
import { CommitteeError } from '../../src/committee/kernel/errors.ts'
import { closeDueReplies, closeReplies } from '../../src/committee/members/replies/close-replies.ts'
import { declareInterest } from '../../src/committee/members/replies/declare-interest.ts'
import type { Given } from '../../src/committee/members/replies/given.ts'
import { replyToRecommendation } from '../../src/committee/members/replies/reply-to-recommendation.ts'
import { sheetOf } from '../../src/committee/members/tally/sheet.ts'
import { closePoll } from '../../src/committee/members/work-plan/close-poll.ts'
import { indicate } from '../../src/committee/members/work-plan/indicate.ts'
import { openPoll } from '../../src/committee/members/work-plan/open-poll.ts'
import { meetingDate, openMarlshire } from '../support/committee.ts'
import {
  closed,
  file,
  moment,
  nothing,
  polled,
  position,
  posted,
  readyToPost,
  reply,
  report,
  topic,
} from '../support/meeting.ts'
import { stores } from '../support/stores.ts'

/** What each of several simultaneous calls did: done, or refused with a sentence. Anything else is a fault. */
async function outcomes(doing: readonly Promise<unknown>[]): Promise<string[]> {
  const settled = await Promise.allSettled(doing)
  return settled.map((one) => {
    if (one.status === 'fulfilled') return 'done'
    if (one.reason instanceof CommitteeError) return one.reason.code
    throw one.reason
  })
}

const members = ['tom', 'nia', 'asha', 'ben', 'cara', 'eve', 'sam'] as const

describe.each(stores)('at the same moment, on $name', ({ open }) => {
  const marlshire = async () => openMarlshire((await open()).store)
  beforeAll(async () => {
    await open()
  })

  it.each([0, 2, 4, 7])(
    'a reply is counted or refused, whoever is first, when the clerk closes as number %i',
    async (at) => {
      const m = await marlshire()
      const { meeting, a } = await posted(m)
      const doing: (() => Promise<unknown>)[] = members.map(
        (name) => () => reply(m, name, a, position('assured')),
      )
      doing.splice(at, 0, () => closeReplies(m.core, m.as('ruth'), { meetingId: meeting }))
      const came = await outcomes(doing.map((one) => one()))
      const replied = came.filter((_, n) => n !== at)
      expect(came[at]).toBe('done')
      expect(replied.filter((one) => one !== 'done' && one !== 'replies-closed')).toEqual([])
      const taken = replied.filter((one) => one === 'done').length
      const [closing] = await m.store.look.closings.find({})
      expect(closing?.tallies.find((one) => one.recommendationId === a)?.replied).toBe(taken)
      expect(await m.store.look.replies.count({})).toBe(taken)
      expect(await m.store.look.acts.count({ act: 'reply' })).toBe(taken)
      const meetingRow = await m.store.look.meetings.get(meeting)
      if (meetingRow === null) throw new Error('no meeting')
      const sheet = await sheetOf(m.store.look, { meeting: meetingRow, committee: m.committee })
      expect(sheet?.replies.length).toBe(taken)
    },
  )

  it('what is counted is on the sheet, even from a machine whose clock is ahead', async () => {
    const m = await marlshire()
    const { meeting, a, b } = await posted(m)
    const ahead = { ...m.core, now: () => new Date(m.core.now().getTime() + 2000) }
    const answer = (recommendationId: string, given: Given) =>
      replyToRecommendation(ahead, m.as('asha'), { recommendationId, given })
    await answer(a, position('assured', 'As far as it goes.'))
    await answer(b, { kind: 'suggestion', words: 'That wardens are paid.' })
    await closeReplies(m.core, m.as('ruth'), { meetingId: meeting })
    const place = await placeOfMeeting(m.store.look, meeting)
    const sheet = await sheetOf(m.store.look, place)
    expect(sheet?.closing.tallies[0]?.replied).toBe(1)
    expect([sheet?.replies.length, sheet?.suggestions.length]).toEqual([2, 1])
    const hideable = (await textsToHide(m.store.look, place)).map(({ kind }) => kind)
    expect(hideable).toEqual(['reply', 'suggestion'])
  })

  it('replies are closed once, by the clerk, by the timer or by both', async () => {
    const m = await marlshire()
    const { meeting } = await posted(m)
    m.at('2017-09-28T12:00')
    const close = () => closeReplies(m.core, m.as('ruth'), { meetingId: meeting })
    await outcomes([close(), closeDueReplies(m.core), close(), closeDueReplies(m.core)])
    expect(await m.store.look.closings.count({})).toBe(1)
    expect(await m.store.look.acts.count({ act: 'close replies' })).toBe(1)
    expect(await m.store.look.posts.count({ kind: 'sheet' })).toBe(10)
  })

  it('one member’s answers from two platforms are one answer, and its history has both', async () => {
    const m = await marlshire()
    const { a, b, c } = await posted(m)
    await outcomes([
      reply(m, 'asha', a, position('assured')),
      reply(m, 'asha', a, position('not-assured')),
      reply(m, 'asha', a, nothing),
      reply(m, 'asha', b, { kind: 'suggestion', words: 'One.' }),
      reply(m, 'asha', b, { kind: 'suggestion', words: 'Two.' }),
      reply(m, 'asha', c, { kind: 'topic', proposalId: 'topic-1', topic }),
      reply(m, 'asha', c, { kind: 'topic', proposalId: 'topic-1', topic }),
    ])
    const [one, another] = await m.store.look.replies.find({ recommendationId: a })
    expect(another).toBeUndefined()
    const history = await m.store.look.replyChanges.find({ replyId: one?.id ?? '' })
    expect(history.map(({ revision }) => revision).sort()).toEqual([1, 2, 3])
    expect(history.find(({ revision }) => revision === one?.revision)?.answer).toBe(one?.answer)
    const suggestions = await m.store.look.suggestions.find({ recommendationId: b })
    const [said] = await m.store.look.replies.find({ recommendationId: b })
    expect(suggestions.map(({ words }) => words)).toEqual([said?.words])
    expect(await m.store.look.proposals.count({})).toBe(1)
  })

  it('an agenda is posted once, and one report is filed once', async () => {
    const m = await marlshire()
    const { meeting } = await readyToPost(m)
    const post = () => postToMembers(m.core, m.as('ruth'), { meetingId: meeting })
    const came = await Promise.all([post(), post(), post()])
    expect(came.filter((did) => did)).toHaveLength(1)
    expect(await m.store.look.posts.count({ kind: 'agenda' })).toBe(2)
  })

  it.each([false, true])(
    'a report handed in twice at once is on the agenda once (meeting there: %s)',
    async (there) => {
      const m = await marlshire()
      if (there) await addMeeting(m.core, m.as('ruth'), { committeeId: m.committee.id, date: meetingDate })
      const receive = () =>
        receiveReport(m.core, m.as('ruth'), {
          committeeId: m.committee.id,
          meetingDate: null,
          number: null,
          file,
          received: { kind: 'report', report },
        })
      expect(await outcomes([receive(), receive(), receive()])).toEqual(['done', 'done', 'done'])
      expect(await m.store.look.meetings.count({})).toBe(1)
      expect(await m.store.look.items.count({})).toBe(1)
      expect(await m.store.look.reports.count({})).toBe(1)
      expect(await m.store.look.recommendations.count({})).toBe(3)
    },
  )

  it('only what was checked is posted: a change comes before the check or is refused', async () => {
    const m = await marlshire()
    const { meeting, a } = await readyToPost(m)
    // The mark is needed to post, so a change after the check would post an agenda without it.
    const mend = { label: '(a)', text: 'changed', asks: 'view', scale: 'support', onEducation: null } as const
    const [changed, went] = await outcomes([
      mendRecommendation(m.core, m.as('ruth'), { recommendationId: a, mend }),
      postToMembers(m.core, m.as('ruth'), { meetingId: meeting }),
    ])
    expect(['done education-not-marked', 'already-posted done']).toContain(`${changed} ${went}`)
  })

  it('a form that is sent twice opens one poll, and each indication is counted or refused', async () => {
    const m = await marlshire()
    const { meeting } = await closed(m)
    const open_ = () =>
      openPoll(m.core, m.as('tom'), {
        pollId: 'poll-3',
        meetingId: meeting,
        proposalIds: ['topic-1'],
        closesAt: moment('2017-09-29', '12:00'),
      })
    expect(await outcomes([open_(), open_()])).toEqual(['done', 'done'])
    expect(await m.store.look.pollTopics.count({})).toBe(1)
    const [topic_] = await m.store.look.pollTopics.find({})
    const give = (name: (typeof members)[number]) =>
      indicate(m.core, m.as(name), { pollTopicId: topic_?.id ?? '', answer: 'not-now' })
    const came = await outcomes([
      give('tom'),
      give('nia'),
      closePoll(m.core, m.as('tom'), { pollId: 'poll-3' }),
      give('asha'),
      give('ben'),
    ])
    const taken = came.filter((one, at) => at !== 2 && one === 'done').length
    expect((await m.store.look.polls.get('poll-3'))?.results[0]?.given).toBe(taken)
    expect(await m.store.look.indications.count({})).toBe(taken)
  })

  it('an indication given twice is one', async () => {
    const m = await marlshire()
    const { pollTopic } = await polled(m)
    const give = (answer: 'not-now' | 'support-adding') =>
      indicate(m.core, m.as('asha'), { pollTopicId: pollTopic, answer })
    expect(new Set(await outcomes([give('not-now'), give('not-now'), give('support-adding')]))).toEqual(
      new Set(['done']),
    )
    expect(await m.store.look.indications.count({})).toBe(1)
  })

  it('the same interest is recorded once, and so is its withdrawal', async () => {
    const m = await marlshire()
    const { item } = await polled(m)
    const tell = (kind: 'other-taking-part' | null) =>
      declareInterest(m.core, m.as('asha'), { itemId: item, kind })
    for (const kind of ['other-taking-part', null, 'other-taking-part'] as const)
      await outcomes([tell(kind), tell(kind), tell(kind)])
    expect(await m.store.look.acts.count({ act: 'declare an interest' })).toBe(2)
    expect(await m.store.look.acts.count({ act: 'withdraw an interest' })).toBe(1)
  })

  it('the same indication is recorded once', async () => {
    const m = await marlshire()
    const { pollTopic } = await polled(m)
    const give = () => indicate(m.core, m.as('asha'), { pollTopicId: pollTopic, answer: 'not-now' })
    await outcomes([give(), give(), give(), give()])
    expect(await m.store.look.acts.count({ act: 'indicate in a poll' })).toBe(1)
  })
})

describe.each(stores.filter(({ name }) => /one connection/.test(name)))(
  'a call that escapes its transaction, on $name',
  ({ open }) => {
    it('fails rather than hang', async () => {
      const { store } = await open()
      const escaped = store.transact(async (tx) => {
        await tx.councils.insert({ id: 'council-1', name: 'Marlshire' })
        return store.look.councils.count({})
      })
      await expect(escaped).rejects.toThrow()
      expect(await store.look.councils.count({})).toBe(0)
    })
  },
)
