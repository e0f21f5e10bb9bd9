import { placeOfMeeting } from '../../agenda/find.ts'
import { mustNotBeCancelled } from '../../agenda/meetings/what-may-change.ts'
import { askClerk, clerksOf } from '../../council/who-may.ts'
import { type By, enteredFor, viaOf } from '../../kernel/actor.ts'
import { dayOf, shortMoment } from '../../kernel/dates.ts'
import { CommitteeError } from '../../kernel/errors.ts'
import { found } from '../../kernel/found.ts'
import type { Core } from '../../ports.ts'
import { recordAct } from '../../record/record-act.ts'
import { redraw } from '../../record/want-post.ts'
import { noPartIn } from '../replies/no-part.ts'
import { whoSitsThere } from '../replies/who-replies.ts'
import { mustBeOpen } from './known-topics.ts'
import { type Indication, type IndicationAnswer, indications, isOpen } from './poll.ts'

/** Records a member's indication on one topic of a poll; given again, it is changed.
 * @throws CommitteeError */
export async function indicate(
  core: Core,
  by: By,
  input: { readonly pollTopicId: string; readonly answer: IndicationAnswer },
): Promise<void> {
  const now = core.now()
  await core.store.transact(async (tx) => {
    const topic = await found(tx.pollTopics, input.pollTopicId)
    const standing = await found(tx.polls, topic.pollId)
    const poll = (await tx.polls.hold(topic.pollId)) ?? standing
    const place = await placeOfMeeting(tx, poll.meetingId)
    if (enteredFor(by) !== null)
      throw new CommitteeError('not-allowed', 'Nobody gives an indication for somebody else.')
    const person = await whoSitsThere(tx, by, place, now)
    mustNotBeCancelled(place)
    if (!isOpen(poll, now))
      throw new CommitteeError(
        'poll-closed',
        `This poll closed (${shortMoment(poll.closedAt ?? poll.closesAt)}), so nothing was recorded. You can still speak at the meeting. ${askClerk(await clerksOf(tx, place.committee.id, dayOf(now)))}`,
      )
    const proposal = await found(tx.proposals, topic.proposalId)
    await mustBeOpen(tx, proposal)
    const { itemId } = proposal
    if ((await noPartIn(tx, itemId)).has(person.id))
      throw new CommitteeError(
        'takes-no-part',
        'You told the clerk that you take no part in the item that this topic comes from, so nothing was recorded.',
      )
    const key = { pollTopicId: topic.id, personId: person.id }
    const via = viaOf(by)
    const fresh: Indication = {
      id: core.newId(),
      councilId: poll.councilId,
      ...key,
      answer: input.answer,
      via: via === 'timer' ? 'console' : via,
      at: now,
    }
    const given = await tx.indications.insert(fresh)
    const others = indications.filter((one) => one !== input.answer)
    const changes = { answer: input.answer, via: fresh.via, at: now }
    // The same again, perhaps at the very same moment, changes nothing.
    if (!given && (await tx.indications.update({ ...key, answer: others }, changes)) === 0) return
    await recordAct(core, tx, {
      councilId: poll.councilId,
      by,
      personId: person.id,
      act: 'indicate in a poll',
      subject: 'poll topic',
      subjectId: topic.id,
    })
    await redraw(core, tx, { kind: 'poll', subjectId: poll.id, target: 'person', targetId: person.id })
  })
}
