import type { Screen } from '../../cards/screen.ts'
import { placeOfMeeting } from '../../committee/agenda/find.ts'
import { nameOf } from '../../committee/council/names.ts'
import { whoIs } from '../../committee/council/who-is.ts'
import { mayDo, mustBeAllowed } from '../../committee/council/who-may.ts'
import { dayOf } from '../../committee/kernel/dates.ts'
import { CommitteeError } from '../../committee/kernel/errors.ts'
import { found } from '../../committee/kernel/found.ts'
import { whoSitsThere } from '../../committee/members/replies/who-replies.ts'
import { indicate } from '../../committee/members/work-plan/indicate.ts'
import { mustBeOpen } from '../../committee/members/work-plan/known-topics.ts'
import { isOpen } from '../../committee/members/work-plan/poll.ts'
import { pollWords } from '../../committee/members/work-plan/poll.words.ts'
import type { IdsOf } from '../actions.ts'
import { oneOf } from '../kit/field.ts'
import { form } from '../kit/form.ts'
import { type Asking, type Handling, shows } from '../kit/interaction.ts'
import { readingOnce } from '../kit/reading-once.ts'
import { quiet, saying } from '../kit/write.ts'
import { topicBlock } from '../tally/sheet.card.ts'
import { type PollView, pollScreen } from './poll.card.ts'
import { pollFormWords } from './polls.words.ts'
import { pollView } from './view-poll.ts'

const indicateForm = form({
  async place({ core, by, ids }: Asking<IdsOf<'indicate'>>) {
    const tables = core.store.look
    const topic = await found(tables.pollTopics, ids.topic)
    const poll = await found(tables.polls, topic.pollId)
    const person = await whoSitsThere(tables, by, await placeOfMeeting(tables, poll.meetingId), core.now())
    const proposal = await found(tables.proposals, topic.proposalId)
    await mustBeOpen(tables, proposal)
    const [own] = await tables.indications.find({ pollTopicId: topic.id, personId: person.id })
    const of = await tables.pollTopics.count({ pollId: poll.id })
    return { topic, poll, proposal, proposer: await nameOf(tables, proposal.personId), own, of }
  },
  title: ({ topic, of }) => pollFormWords.indicate.title(topic.place, of),
  says: ({ poll, proposal, proposer }) => [
    ...topicBlock(proposal, proposer),
    quiet(pollFormWords.indicate.notice(poll.closesAt)),
  ],
  questions: { answer: oneOf(pollFormWords.indicate.answer, pollWords.indications) },
  filled: ({ own }) => ({ answer: own?.answer }),
  submit: pollFormWords.indicate.submit,
  example: { answer: 'not-now' },
  async take(asking, { answer }) {
    await indicate(asking.core, asking.by, { pollTopicId: asking.ids.topic, answer })
    const { pollId } = await found(asking.core.store.look.pollTopics, asking.ids.topic)
    return saying(
      pollFormWords.indicate.taken(pollWords.indications[answer]),
      await nextTopic(asking, pollId),
    )
  },
})

/** A member's indications in a poll, and its counts after it closes. */
export const indicateInteractions = {
  poll: shows((asking) => nextTopic(asking, asking.ids.poll)),

  'read-poll': shows(async (asking) => pollScreen(await viewOf(asking, asking.ids.poll), asking.ids.page)),

  indicate: indicateForm,
} satisfies Handling<'poll' | 'read-poll' | 'indicate'>

/** The first topic that the person has not answered, or else all their indications. */
async function nextTopic(pressed: Asking<unknown>, pollId: string): Promise<Screen> {
  const asking = { ...pressed, core: readingOnce(pressed.core) }
  const view = await viewOf(asking, pollId)
  const left = view.topics.find(({ topic }) => !view.own.some((one) => one.pollTopicId === topic.id))
  if (left === undefined || !view.sits || !isOpen(view.poll, view.now)) return pollScreen(view, 1)
  const ids = { topic: left.topic.id }
  return indicateForm.screen({ ...asking, ids }, { action: 'indicate', ids })
}

/** An open poll is for those who sit at the meeting; its counts are for all who get the sheet. */
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
  if (view === null) throw new CommitteeError('not-found', pollFormWords.gone)
  return view
}
