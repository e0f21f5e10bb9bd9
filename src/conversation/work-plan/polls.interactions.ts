import { z } from 'zod'
import type { Screen } from '../../cards/screen.ts'
import { placeOfMeeting } from '../../committee/agenda/find.ts'
import { mustNotBeCancelled } from '../../committee/agenda/meetings/change-meeting.ts'
import { nameOf } from '../../committee/council/names.ts'
import { whoIs } from '../../committee/council/who-is.ts'
import { mayDo, mustBeAllowed } from '../../committee/council/who-may.ts'
import { dayOf, momentOf } from '../../committee/kernel/dates.ts'
import { CommitteeError } from '../../committee/kernel/errors.ts'
import { found } from '../../committee/kernel/found.ts'
import { whoSitsThere } from '../../committee/members/replies/who-replies.ts'
import { closePoll } from '../../committee/members/work-plan/close-poll.ts'
import { indicate } from '../../committee/members/work-plan/indicate.ts'
import { mustBeOpen, openTopics } from '../../committee/members/work-plan/known-topics.ts'
import { openPoll } from '../../committee/members/work-plan/open-poll.ts'
import { indicationLabels, indications, isOpen, mostTopics } from '../../committee/members/work-plan/poll.ts'
import type { Proposal } from '../../committee/members/work-plan/proposal.ts'
import { whoChairs } from '../../committee/members/work-plan/who-chairs.ts'
import type { Tables } from '../../committee/store.ts'
import { choice, day, id, time } from '../kit/answers.ts'
import { confirmAnswers, confirmScreen } from '../kit/confirm.screen.ts'
import type { Handling } from '../kit/interaction.ts'
import { type Asking, asks, shows } from '../kit/interaction.ts'
import { type PollView, pollScreen } from './poll.card.ts'
import { indicateScreen, openPollScreen } from './poll.form.ts'
import { pollView } from './view-poll.ts'

export const pollsInteractions = {
  'open-poll': asks({
    async screen({ core, by, ids }) {
      const tables = core.store.look
      const { meeting, committee } = await placeOfMeeting(tables, ids.meeting)
      await whoChairs(tables, by, committee.id, dayOf(core.now()))
      if (meeting.repliesClosedAt === null)
        throw new CommitteeError(
          'replies-open',
          'A poll is opened once replies have closed, so that all proposed topics are known.',
        )
      const proposals = await notPolledFirst(tables, meeting.id)
      if (proposals.length === 0)
        throw new CommitteeError(
          'no-topics',
          'No topic was proposed for this meeting, so there is nothing to poll on.',
        )
      return openPollScreen(meeting.id, ids.poll ?? core.newId(), proposals)
    },
    answers: z.object({
      topics: z
        .array(id, 'Please choose at least one topic.')
        .min(1, 'Please choose at least one topic.')
        .max(mostTopics, `Please choose at most ${mostTopics} topics: more are polled in a second poll.`),
      day: day('the day on which it closes'),
      time: time('the time at which it closes'),
    }),
    async take({ core, by, ids }, given) {
      const closesAt = momentOf(given.day, given.time)
      if (closesAt === null || ids.poll === undefined)
        throw new CommitteeError(
          'date-wrong',
          'There is no such time on that day. Please give another.',
          'time',
        )
      await openPoll(core, by, {
        pollId: ids.poll,
        meetingId: ids.meeting,
        proposalIds: given.topics,
        closesAt,
      })
      const text = 'The poll is open. Each member who sits at the meeting is asked in a direct message.'
      return {
        kind: 'screen',
        screen: { title: 'The poll', blocks: [{ kind: 'notice', tone: 'done', text }] },
      }
    },
  }),

  poll: shows((asking) => nextTopic(asking, asking.ids.poll, null)),

  'read-poll': shows(async (asking) => pollScreen(await viewOf(asking, asking.ids.poll), asking.ids.page)),

  indicate: asks({
    screen: (asking) => topicScreen(asking, asking.ids.topic, null),
    answers: z.object({ answer: choice(indications) }),
    async take(asking, { answer }) {
      await indicate(asking.core, asking.by, { pollTopicId: asking.ids.topic, answer })
      const { pollId } = await found(asking.core.store.look.pollTopics, asking.ids.topic)
      return {
        kind: 'screen',
        screen: await nextTopic(asking, pollId, `Taken: ${indicationLabels[answer]}.`),
      }
    },
  }),

  'close-poll': asks({
    async screen({ core, by, ids }) {
      const poll = await found(core.store.look.polls, ids.poll)
      await whoChairs(core.store.look, by, poll.committeeId, dayOf(core.now()))
      mustNotBeCancelled({ meeting: await found(core.store.look.meetings, poll.meetingId) })
      return confirmScreen({
        title: 'Close the poll',
        action: 'close-poll',
        ids,
        blocks: [
          {
            kind: 'text',
            text: 'Members and the clerk then see the counts. After that nobody can change an indication.',
          },
        ],
        label: 'Close the poll now',
        submit: 'Close the poll',
      })
    },
    answers: confirmAnswers,
    async take({ core, by, ids }) {
      const closed = await closePoll(core, by, { pollId: ids.poll })
      const text = closed
        ? 'The poll is closed. Its counts are on their way.'
        : 'The poll had closed already.'
      return {
        kind: 'screen',
        screen: { title: 'The poll', blocks: [{ kind: 'notice', tone: 'done', text }] },
      }
    },
  }),
} satisfies Handling<'open-poll' | 'poll' | 'read-poll' | 'indicate' | 'close-poll'>

/** The topics of a meeting, those first that no poll has asked about: a form holds no more than one poll takes. */
async function notPolledFirst(tables: Tables, meetingId: string): Promise<Proposal[]> {
  const proposals = await openTopics(tables, await tables.proposals.find({ meetingId, withdrawnAt: null }))
  const asked = await tables.pollTopics.find({ proposalId: proposals.map((one) => one.id) })
  const isAsked = (one: Proposal) => asked.some((topic) => topic.proposalId === one.id)
  return [...proposals.filter((one) => !isAsked(one)), ...proposals.filter(isAsked)]
}

/** The first topic without the person's indication, or what they gave on all. */
async function nextTopic(asking: Asking<unknown>, pollId: string, done: string | null): Promise<Screen> {
  const view = await viewOf(asking, pollId)
  const left = view.topics.find(({ topic }) => !view.own.some((one) => one.pollTopicId === topic.id))
  if (left !== undefined && view.sits && isOpen(view.poll, view.now))
    return topicScreen(asking, left.topic.id, done)
  const screen = pollScreen(view, 1)
  return done === null
    ? screen
    : { ...screen, blocks: [{ kind: 'notice', tone: 'done', text: done }, ...screen.blocks] }
}

/** While it is open, for those who sit; its counts, for all who get the sheet. */
async function viewOf({ core, by }: Asking<unknown>, pollId: string): Promise<PollView> {
  const tables = core.store.look
  const poll = await found(tables.polls, pollId)
  const place = await placeOfMeeting(tables, poll.meetingId)
  const person = await whoIs(tables, by)
  const today = dayOf(core.now())
  const clerk = await mayDo(tables, person, place.committee.id, 'prepare the meeting', today)
  if (isOpen(poll, core.now()) && !clerk) await whoSitsThere(tables, by, place, core.now())
  else await mustBeAllowed(tables, by, place.committee.id, 'read the sheet', today)
  const view = await pollView(tables, pollId, person.id, core.now())
  if (view === null) throw new CommitteeError('not-found', 'This poll is no longer there.')
  return view
}

async function topicScreen(
  { core, by }: Asking<unknown>,
  topicId: string,
  done: string | null,
): Promise<Screen> {
  const tables = core.store.look
  const topic = await found(tables.pollTopics, topicId)
  const poll = await found(tables.polls, topic.pollId)
  const person = await whoSitsThere(tables, by, await placeOfMeeting(tables, poll.meetingId), core.now())
  const proposal = await found(tables.proposals, topic.proposalId)
  await mustBeOpen(tables, proposal)
  const [own] = await tables.indications.find({ pollTopicId: topic.id, personId: person.id })
  const of = await tables.pollTopics.count({ pollId: poll.id })
  return indicateScreen(poll, topic, of, proposal, await nameOf(tables, proposal.personId), own ?? null, done)
}
