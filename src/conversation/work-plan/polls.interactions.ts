import { z } from 'zod'
import type { Option } from '../../cards/screen.ts'
import { placeOfMeeting } from '../../committee/agenda/find.ts'
import { mustNotBeCancelled } from '../../committee/agenda/meetings/what-may-change.ts'
import { dayOf } from '../../committee/kernel/dates.ts'
import { CommitteeError } from '../../committee/kernel/errors.ts'
import { found } from '../../committee/kernel/found.ts'
import { closePoll } from '../../committee/members/work-plan/close-poll.ts'
import { openTopics } from '../../committee/members/work-plan/known-topics.ts'
import { openPoll } from '../../committee/members/work-plan/open-poll.ts'
import { mostTopics } from '../../committee/members/work-plan/poll.ts'
import type { Proposal } from '../../committee/members/work-plan/proposal.ts'
import { whoChairs } from '../../committee/members/work-plan/who-chairs.ts'
import type { Tables } from '../../committee/store.ts'
import type { IdsOf } from '../actions.ts'
import { id, momentGiven } from '../kit/answers.ts'
import { date, type FormQuestion, someOfRows, tick, time } from '../kit/field.ts'
import { form, remembered } from '../kit/form.ts'
import type { Asking, Handling } from '../kit/interaction.ts'
import { choices } from '../kit/options.ts'
import { did, note, say } from '../kit/write.ts'

const closes = {
  day: date('The poll closes on', 'the day on which it closes'),
  time: time('At', 'the time at which it closes'),
}

/** What the chair does, or the clerk for them. */
export const pollsInteractions = {
  'open-poll': form({
    async place({ core, by, ids }: Asking<IdsOf<'open-poll'>>) {
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
      const rows = proposals.map((one) => ({ value: one.id, label: one.what }))
      return choices(rows, 'Please poll on them in a second poll.', mostTopics)
    },
    title: 'Open a poll',
    says: ({ above }) => [
      say(
        'Members are asked about each topic: support adding, not now, or no view. They can change it until the poll closes.',
      ),
      note('A poll is indicative only. The committee decides at its meeting.'),
      ...above,
    ],
    questions: ({ options }) => ({ topics: topicsAmong(options), ...closes }),
    reads: { topics: topicsAmong([]), ...closes },
    filled: ({ options }) => ({ topics: options.map(({ value }) => value), time: '12:00' }),
    remember: (_, { core, ids }) => ({ poll: ids.poll ?? core.newId() }),
    submit: 'Open the poll',
    example: { topics: ['topic-1'], day: '2017-09-29', time: '12:00' },
    async take({ core, by, ids }, { topics: proposalIds, day, time }) {
      const pollId = remembered(ids.poll)
      const closesAt = momentGiven(day, time)
      await openPoll(core, by, { pollId, meetingId: ids.meeting, proposalIds, closesAt })
      const text = 'The poll is open. Each member who sits at the meeting is asked in a direct message.'
      return { title: 'The poll', blocks: [did(text)] }
    },
  }),

  'close-poll': form({
    async place({ core, by, ids }: Asking<IdsOf<'close-poll'>>) {
      const poll = await found(core.store.look.polls, ids.poll)
      await whoChairs(core.store.look, by, poll.committeeId, dayOf(core.now()))
      mustNotBeCancelled(await placeOfMeeting(core.store.look, poll.meetingId))
      return poll
    },
    title: 'Close the poll',
    says: () => [
      say('Members and the clerk then see the counts. After that nobody can change an indication.'),
    ],
    questions: { confirmed: tick('Close the poll now') },
    submit: 'Close the poll',
    example: { confirmed: ['yes'] },
    async take({ core, by, ids }) {
      const closed = await closePoll(core, by, { pollId: ids.poll })
      const text = closed
        ? 'The poll is closed. Its counts are on their way.'
        : 'The poll had closed already.'
      return { title: 'The poll', blocks: [did(text)] }
    },
  }),
} satisfies Handling<'open-poll' | 'close-poll'>

/** Topics that are not offered any more are read, too: a poll that is opened twice is opened once. */
function topicsAmong(options: readonly Option[]): FormQuestion<string[]> {
  const sentence = 'Please choose at least one topic.'
  const tooMany = `Please choose at most ${mostTopics} topics: more are polled in a second poll.`
  return {
    ask: someOfRows('Topics', options, sentence).ask,
    read: z.array(id, sentence).min(1, sentence).max(mostTopics, tooMany),
  }
}

/** The topics of a meeting, those first that no poll has asked about: a form holds no more than one poll takes. */
async function notPolledFirst(tables: Tables, meetingId: string): Promise<Proposal[]> {
  const proposals = await openTopics(tables, await tables.proposals.find({ meetingId, withdrawnAt: null }))
  const asked = await tables.pollTopics.find({ proposalId: proposals.map((one) => one.id) })
  const isAsked = (one: Proposal) => asked.some((topic) => topic.proposalId === one.id)
  return [...proposals.filter((one) => !isAsked(one)), ...proposals.filter(isAsked)]
}
