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
import { pollWords } from '../../committee/members/work-plan/poll.words.ts'
import type { Proposal } from '../../committee/members/work-plan/proposal.ts'
import { whoChairs } from '../../committee/members/work-plan/who-chairs.ts'
import type { Tables } from '../../committee/store.ts'
import type { IdsOf } from '../actions.ts'
import { id, momentGiven } from '../kit/answers.ts'
import { date, type FormQuestion, question, someOfRows, tick, time } from '../kit/field.ts'
import { form, remembered } from '../kit/form.ts'
import type { Asking, Handling } from '../kit/interaction.ts'
import { choices } from '../kit/options.ts'
import { did, note, say } from '../kit/write.ts'
import { pollFormWords } from './polls.words.ts'

const closes = {
  day: date(pollFormWords.open.day, pollFormWords.open.dayCalled),
  time: time(pollFormWords.open.time, pollFormWords.open.timeCalled),
}

/** What the chair does, or the clerk for the chair. */
export const pollsInteractions = {
  'open-poll': form({
    async place({ core, by, ids }: Asking<IdsOf<'open-poll'>>) {
      const tables = core.store.look
      const { meeting, committee } = await placeOfMeeting(tables, ids.meeting)
      await whoChairs(tables, by, committee.id, dayOf(core.now()))
      if (meeting.repliesClosedAt === null) throw new CommitteeError('replies-open', pollWords.repliesOpen)
      const proposals = await notPolledFirst(tables, meeting.id)
      if (proposals.length === 0) throw new CommitteeError('no-topics', pollFormWords.open.noTopics)
      const rows = proposals.map((one) => ({ value: one.id, label: one.what }))
      return choices(rows, pollFormWords.open.rest, mostTopics)
    },
    title: pollFormWords.open.title,
    says: ({ above }) => [say(pollFormWords.open.what), note(pollFormWords.open.indicative), ...above],
    questions: ({ options }) => ({ topics: topicsAmong(options), ...closes }),
    reads: { topics: topicsAmong([]), ...closes },
    filled: ({ options }) => ({ topics: options.map(({ value }) => value), time: '12:00' }),
    remember: (_, { core, ids }) => ({ poll: ids.poll ?? core.newId() }),
    submit: pollFormWords.open.submit,
    example: { topics: ['topic-1'], day: '2017-09-29', time: '12:00' },
    async take({ core, by, ids }, { topics: proposalIds, day, time }) {
      const pollId = remembered(ids.poll)
      const closesAt = momentGiven(day, time)
      await openPoll(core, by, { pollId, meetingId: ids.meeting, proposalIds, closesAt })
      return { title: pollFormWords.title, blocks: [did(pollFormWords.open.done)] }
    },
  }),

  'close-poll': form({
    async place({ core, by, ids }: Asking<IdsOf<'close-poll'>>) {
      const poll = await found(core.store.look.polls, ids.poll)
      await whoChairs(core.store.look, by, poll.committeeId, dayOf(core.now()))
      mustNotBeCancelled(await placeOfMeeting(core.store.look, poll.meetingId))
      return poll
    },
    title: pollFormWords.close.title,
    says: () => [say(pollFormWords.close.what)],
    questions: { confirmed: tick(pollFormWords.close.confirmed) },
    submit: pollFormWords.close.title,
    example: { confirmed: ['yes'] },
    async take({ core, by, ids }) {
      const closed = await closePoll(core, by, { pollId: ids.poll })
      const text = closed ? pollFormWords.close.done : pollFormWords.close.already
      return { title: pollFormWords.title, blocks: [did(text)] }
    },
  }),
} satisfies Handling<'open-poll' | 'close-poll'>

/** Also reads topics that are no longer offered, since a form may be sent twice. */
function topicsAmong(options: readonly Option[]): FormQuestion<string[]> {
  const sentence = pollFormWords.open.chooseTopic
  const tooMany = pollWords.tooManyTopics(mostTopics)
  return question(someOfRows(pollFormWords.open.topics, options, sentence).ask, () =>
    z.array(id, sentence).min(1, sentence).max(mostTopics, tooMany),
  )
}

/** The topics of a meeting. Those that no poll has asked about come first, as the form may not hold all. */
async function notPolledFirst(tables: Tables, meetingId: string): Promise<Proposal[]> {
  const proposals = await openTopics(tables, await tables.proposals.find({ meetingId, withdrawnAt: null }))
  const asked = await tables.pollTopics.find({ proposalId: proposals.map((one) => one.id) })
  const isAsked = (one: Proposal) => asked.some((topic) => topic.proposalId === one.id)
  return [...proposals.filter((one) => !isAsked(one)), ...proposals.filter(isAsked)]
}
