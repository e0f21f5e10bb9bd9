import type { Place } from '../../agenda/find.ts'
import { mustNotBeCancelled } from '../../agenda/meetings/what-may-change.ts'
import type { Attempt, Permission } from '../../council/permission.ts'
import { permissionWords } from '../../council/permission.words.ts'
import type { Person } from '../../council/person.ts'
import { clerksOf } from '../../council/who-may.ts'
import { enteredFor, writtenVia } from '../../kernel/actor.ts'
import { dayOf } from '../../kernel/dates.ts'
import { CommitteeError } from '../../kernel/errors.ts'
import { found } from '../../kernel/found.ts'
import type { Doing } from '../../record/row.ts'
import { verb } from '../../record/verb.ts'
import { redraw } from '../../record/want-post.ts'
import { noPartIn } from '../replies/no-part.ts'
import { seated } from '../replies/who-replies.ts'
import { mustBeOpen } from './known-topics.ts'
import { indicationSchema, indications, isOpen, type Poll, type PollTopic } from './poll.ts'
import { pollWords } from './poll.words.ts'
import type { Proposal } from './proposal.ts'

type TopicPlace = Place & { readonly topic: PollTopic; readonly poll: Poll; readonly proposal: Proposal }

/** Whoever sits at the meeting. Nobody may act on their behalf. */
const onlyThemselves: Permission<Place, Person> = {
  name: 'indicate in a poll',
  async who(attempt: Attempt & Place) {
    if (enteredFor(attempt.by) !== null) throw new CommitteeError('not-allowed', pollWords.onlyThemselves)
    return seated('indicate in a poll').who(attempt)
  },
}

/** Records a member's indication on one topic of a poll. They may change it. */
export const indicate = verb({
  act: 'indicate in a poll',
  input: indicationSchema.pick({ pollTopicId: true, answer: true }),
  place: atPollTopic,
  may: onlyThemselves,
  while: [mustNotBeCancelled, mustBePolled, mustTakePart],
  async run({ core, tx, by, now, poll, person }, { pollTopicId, answer }) {
    const key = { pollTopicId, personId: person.id }
    const given = { answer, via: writtenVia(by), at: now }
    if (await tx.indications.insert({ ...key, ...given, id: core.newId(), councilId: poll.councilId }))
      return true
    const others = indications.filter((one) => one !== answer)
    // The same answer again, perhaps sent at the same moment, changes nothing.
    return (await tx.indications.update({ ...key, answer: others }, given)) > 0
  },
  on: ({ topic }) => ['poll topic', topic],
  redraws: ({ core, tx, poll, person }) =>
    redraw(core, tx, { kind: 'poll', subjectId: poll.id, target: 'person', targetId: person.id }),
})

/** Locks the poll, so it cannot close before this is written. */
function atPollTopic({ tx }: Doing, { pollTopicId }: { readonly pollTopicId: string }): Promise<TopicPlace> {
  return found({ get: (id) => tx.places.pollTopic(id, 'shared') }, pollTopicId)
}

/** @throws CommitteeError poll-closed, exempt */
async function mustBePolled({ tx, now, poll, committee, proposal }: Attempt & TopicPlace): Promise<void> {
  if (!isOpen(poll, now)) {
    const ask = permissionWords.askClerk(await clerksOf(tx, committee.id, dayOf(now)))
    throw new CommitteeError('poll-closed', pollWords.closed(poll.closedAt ?? poll.closesAt, ask))
  }
  await mustBeOpen(tx, proposal)
}

/** @throws CommitteeError takes-no-part */
async function mustTakePart(of: Attempt & TopicPlace & { readonly person: Person }): Promise<void> {
  if (!(await noPartIn(of.tx, of.proposal.itemId)).has(of.person.id)) return
  throw new CommitteeError('takes-no-part', pollWords.takesNoPart)
}
