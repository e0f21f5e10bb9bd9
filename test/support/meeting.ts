import { agendaOf } from '../../src/committee/agenda/meetings/agenda.ts'
import { postToMembers } from '../../src/committee/agenda/meetings/post-to-members.ts'
import { setClosing } from '../../src/committee/agenda/meetings/set-closing.ts'
import { setPublication } from '../../src/committee/agenda/meetings/set-publication.ts'
import { sure, sureOfOne } from '../../src/committee/agenda/reports/confidence.ts'
import { mendRecommendation } from '../../src/committee/agenda/reports/mend-report.ts'
import { receiveReport } from '../../src/committee/agenda/reports/receive-report.ts'
import type { Recommendation } from '../../src/committee/agenda/reports/recommendation.ts'
import type { Report } from '../../src/committee/agenda/reports/report.ts'
import { momentOf } from '../../src/committee/kernel/dates.ts'
import { closeReplies } from '../../src/committee/members/replies/close-replies.ts'
import type { Given } from '../../src/committee/members/replies/given.ts'
import { replyToRecommendation } from '../../src/committee/members/replies/reply-to-recommendation.ts'
import { openPoll } from '../../src/committee/members/work-plan/open-poll.ts'
import type { TopicWords } from '../../src/committee/members/work-plan/proposal.ts'
import { type Marlshire, meetingDate, type Name, openMarlshire } from './committee.ts'
import { memoryStore } from './memory-store.ts'

/** A report as read from a file: (a) asks for a view, (b) for suggestions, (c) for the work plan. */
export const report: Report = {
  meeting: 'Children and Young People Scrutiny Committee',
  meetingDate,
  title: 'Outcome of the school travel peer review',
  reportBy: 'Director of Children’s Services',
  classification: 'open',
  exemptParagraphs: [],
  withheldParagraphs: 0,
  decisionType: 'Non-key',
  wards: ['Countywide'],
  purpose: 'To tell the committee how the peer review of school travel came out.',
  recommendations: [
    asking('(a)', 'considers the outcome of the peer review', 'view'),
    asking('(b)', 'determines any recommendations it wishes to make to the Cabinet', 'suggest'),
    asking('(c)', 'determines whether to make any additions to its work plan', 'work-plan'),
  ],
  sections: [
    { heading: 'Key considerations', paragraphs: [{ number: '1', text: 'Peers visited in the spring.' }] },
  ],
  appendices: ['Appendix A: letter from the peers'],
  backgroundPapers: [],
  problems: [],
  confidence: sure,
  alternatives: [],
}

export function asking(
  label: string | null,
  text: string,
  asks: Report['recommendations'][number]['asks'],
): Report['recommendations'][number] {
  const leadIn = 'That the committee:'
  return { label, text, asks, addressee: null, leadIn, items: [], confidence: sureOfOne, alternatives: [] }
}

/** The ids of the meeting of 2 October 2017, of its item 7 and of that item's three recommendations. */
export type October = { readonly meeting: string; readonly item: string } & Readonly<
  Record<'a' | 'b' | 'c', string>
>

export const file = { name: 'peer-review.docx', digest: 'sha-of-peer-review' }

export async function received(m: Marlshire, of: Report = report): Promise<October> {
  const { meeting, item } = await receiveReport(m.core, m.as('ruth'), {
    committeeId: m.committee.id,
    meetingDate: null,
    number: '7',
    file,
    received: { kind: 'report', report: of },
  })
  const [a, b, c] = await recommendationsOf(m, meeting.id)
  return { meeting: meeting.id, item: item.id, a: a?.id ?? '', b: b?.id ?? '', c: c?.id ?? '' }
}

export async function recommendationsOf(m: Marlshire, meeting: string): Promise<Recommendation[]> {
  return (await agendaOf(m.store.look, meeting)).flatMap((one) => one.recommendations)
}

/** (a) and (c) are education matters, (b) is not. */
export async function readyToPost(m: Marlshire): Promise<October> {
  const october = await received(m)
  for (const one of await recommendationsOf(m, october.meeting)) {
    const { label, text, asks, scale } = one
    const onEducation = one.id !== october.b
    await mendRecommendation(m.core, m.as('ruth'), {
      recommendationId: one.id,
      mend: { label, text, asks, scale, onEducation },
    })
  }
  await sayWhen(m, october.meeting)
  return october
}

/** Notes that the agenda is published, and that replies close on Thursday 28 September at noon. */
export async function sayWhen(m: Marlshire, meetingId: string): Promise<void> {
  const agendaUrl = 'https://marlshire.example/agenda/2017-10-02'
  await setPublication(m.core, m.as('ruth'), { meetingId, agendaUrl, publishedOn: '2017-09-20' })
  await setClosing(m.core, m.as('ruth'), { meetingId, at: moment('2017-09-28', '12:00') })
}

export function moment(day: string, time: string): Date {
  const at = momentOf(day, time)
  if (at === null) throw new Error(`${day} has no ${time}`)
  return at
}

/** Sets up a fresh Marlshire by copying rows: the verbs run once in each process, on a memory store. Where something was
 * done before, they run in place. */
function setUpOnce<Result>(setUp: (m: Marlshire) => Promise<Result>): (m: Marlshire) => Promise<Result> {
  let made: Promise<{ model: Marlshire; result: Result }> | null = null
  const make = async () => {
    const model = await openMarlshire(memoryStore())
    return { model, result: await setUp(model) }
  }
  return async (m) => {
    if (!m.isFresh()) return setUp(m)
    made ??= make()
    const { model, result } = await made
    await m.takeOver(model)
    return result
  }
}

/** The agenda, posted to members. */
export const posted = setUpOnce(setUpPosted)

async function setUpPosted(m: Marlshire): Promise<October> {
  const october = await readyToPost(m)
  await postToMembers(m.core, m.as('ruth'), { meetingId: october.meeting })
  return october
}

export const position = (
  position: Extract<Given, { kind: 'position' }>['position'],
  words: string | null = null,
): Given => ({ kind: 'position', position, words })

export const nothing: Given = { kind: 'nothing', words: null }

export async function reply(m: Marlshire, name: Name, recommendationId: string, given: Given) {
  return replyToRecommendation(m.core, m.as(name), { recommendationId, given })
}

export const topic: TopicWords = {
  what: 'Road safety outside schools',
  whyNow: 'Two near misses this term.',
  change: 'Slower traffic at the gates.',
  elsewhere: null,
  method: 'report',
  hearFrom: 'Crossing wardens',
  whenWanted: 'In the autumn',
}

/** With replies from both platforms, closed by the clerk. Asha Patel proposed a topic, "topic-1". */
export const closed = setUpOnce(setUpClosed)

async function setUpClosed(m: Marlshire): Promise<October> {
  const october = await posted(m)
  await reply(m, 'asha', october.a, position('partly-assured', 'Rural routes were left out.'))
  await reply(m, 'asha', october.b, { kind: 'suggestion', words: 'That wardens are paid for two years.' })
  await reply(m, 'asha', october.c, { kind: 'topic', proposalId: 'topic-1', topic })
  await reply(m, 'eve', october.a, position('assured'))
  await reply(m, 'gil', october.a, position('not-assured', 'Faith schools were not visited.'))
  await closeReplies(m.core, m.as('ruth'), { meetingId: october.meeting })
  return october
}

/** With a poll on that topic, "poll-1", which closes on Friday 29 September at noon. */
export const polled = setUpOnce(setUpPolled)

export async function setUpPolled(m: Marlshire): Promise<October & { readonly pollTopic: string }> {
  const october = await closed(m)
  await openPoll(m.core, m.as('tom'), {
    pollId: 'poll-1',
    meetingId: october.meeting,
    proposalIds: ['topic-1'],
    closesAt: moment('2017-09-29', '12:00'),
  })
  const [one] = await m.store.look.pollTopics.find({ pollId: 'poll-1' })
  return { ...october, pollTopic: one?.id ?? '' }
}
