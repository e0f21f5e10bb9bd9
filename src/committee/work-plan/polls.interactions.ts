import { z } from 'zod'
import type { Screen } from '../../cards/screen.ts'
import { choice, day, time } from '../answers.ts'
import { dayOf, momentOf } from '../dates.ts'
import { CommitteeError } from '../errors.ts'
import { found, placeOfMeeting } from '../find.ts'
import { type Asking, asks, type Interaction, ofMeeting, ofPoll, ofTopic, shows } from '../interaction.ts'
import { confirmScreen } from '../meetings/meeting.form.ts'
import { mustBeAllowed } from '../people/who-may.ts'
import { whoSitsThere } from '../replies/who-replies.ts'
import { nameOf } from '../tally/sheet.ts'
import { closePoll } from './close-poll.ts'
import { indicate } from './indicate.ts'
import { openPoll } from './open-poll.ts'
import { pollCard } from './poll.card.ts'
import { indicateScreen, openPollScreen } from './poll.form.ts'
import { indicationLabels, indications, isOpen } from './poll.ts'
import { pollView } from './view-poll.ts'

const ofPollForm = ofMeeting.extend({ poll: z.string().max(100).optional() })

export const pollsInteractions = {
  'open-poll': asks(ofPollForm, {
    async screen({ core, by, ids }) {
      const tables = core.store.look
      const { meeting, committee } = await placeOfMeeting(tables, ids.meeting)
      await mustBeAllowed(tables, by, committee.id, 'open a poll', dayOf(core.now()))
      if (meeting.repliesClosedAt === null)
        throw new CommitteeError(
          'replies-open',
          'A poll is opened once replies have closed, so that all proposed topics are known.',
        )
      const proposals = await tables.proposals.find({ meetingId: meeting.id, withdrawnAt: null })
      if (proposals.length === 0)
        throw new CommitteeError(
          'no-topics',
          'No topic was proposed for this meeting, so there is nothing to poll on.',
        )
      return openPollScreen(meeting.id, ids.poll ?? core.newId(), proposals)
    },
    answers: z.object({
      topics: z
        .array(z.string().max(100), 'Please choose at least one topic.')
        .min(1, 'Please choose at least one topic.')
        .max(100),
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

  poll: shows(ofPoll, (asking) => nextTopic(asking, asking.ids.poll, null)),

  indicate: asks(ofTopic, {
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

  'close-poll': asks(ofPoll, {
    async screen({ core, by, ids }) {
      const poll = await found(core.store.look.polls, ids.poll)
      await mustBeAllowed(core.store.look, by, poll.committeeId, 'open a poll', dayOf(core.now()))
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
    answers: z.object({
      confirmed: z
        .array(z.literal('yes'), 'Please tick the box to confirm.')
        .min(1, 'Please tick the box to confirm.'),
    }),
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
} satisfies Record<string, Interaction>

/** The first topic without the person's indication, or what they gave on all, with Change beside each. */
async function nextTopic(asking: Asking<unknown>, pollId: string, done: string | null): Promise<Screen> {
  const { core, by } = asking
  const poll = await found(core.store.look.polls, pollId)
  const person = await whoSitsThere(
    core.store.look,
    by,
    await placeOfMeeting(core.store.look, poll.meetingId),
    core.now(),
  )
  const view = await pollView(core.store.look, pollId, person.id, core.now())
  if (view === null) throw new CommitteeError('not-found', 'This poll is no longer there.')
  const open = view.topics.find(({ topic }) => !view.own.some((one) => one.pollTopicId === topic.id))
  if (open !== undefined && isOpen(poll, core.now())) return topicScreen(asking, open.topic.id, done)
  const card = pollCard(view)
  const change = view.topics.slice(0, 10).map(({ topic, proposal }) => ({
    kind: 'actions' as const,
    actions: [
      {
        kind: 'open' as const,
        label: `Change topic ${topic.place}: ${proposal.what}`.slice(0, 75),
        action: 'indicate',
        ids: { topic: topic.id },
      },
    ],
  }))
  const notice = done === null ? [] : [{ kind: 'notice' as const, tone: 'done' as const, text: done }]
  const shown = card.blocks.filter((block) => block.kind !== 'actions')
  return {
    title: 'Your indications',
    blocks: [...notice, ...shown, ...(isOpen(poll, core.now()) ? change : [])],
  }
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
  const [own] = await tables.indications.find({ pollTopicId: topic.id, personId: person.id })
  const of = await tables.pollTopics.count({ pollId: poll.id })
  return indicateScreen(poll, topic, of, proposal, await nameOf(tables, proposal.personId), own ?? null, done)
}
