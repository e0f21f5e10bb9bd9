import { placeOfRecommendation } from '../../agenda/find.ts'
import { type By, enteredFor } from '../../kernel/actor.ts'
import type { Core } from '../../ports.ts'
import { touchesOn } from '../../record/want-post.ts'
import {
  type Answering,
  asReadBy,
  changeTo,
  firstReply,
  following,
  mustBeAskedFor,
  saysTheSame,
  type Taken,
} from './given.ts'
import { whoReplies } from './who-replies.ts'

/**
 * Takes the usual answer: one statement reads, and one writes if nothing that was read has changed.
 * @returns null if the answer is unusual or something changed in between; the verb then runs in a transaction
 * @throws CommitteeError if they may not reply, or the recommendation does not ask for this answer
 */
export async function answerQuickly(core: Core, by: By, input: Answering): Promise<Taken | null> {
  const { given, recommendationId, wording } = input
  if (by.kind !== 'account' || enteredFor(by) !== null) return null
  if (given.kind === 'topic' || given.kind === 'suggestion') return null
  const { look } = core.store
  const place = asReadBy(wording, await placeOfRecommendation(look, recommendationId))
  if (place.recommendation.asks === 'work-plan') return null
  const person = await whoReplies(look, by, place, core.now())
  mustBeAskedFor(place.recommendation.asks, given, place)
  const before = await look.replies.findOne({ personId: person.id, recommendationId })
  if (before?.answer === 'suggested') return null
  const fresh = firstReply(core, by, place, person.id, given)
  if (before !== null && saysTheSame(before, fresh)) return { reply: before, changed: false, place, person }
  const reply = before === null ? fresh : following(before, fresh)
  const taken = await core.store.takeReply({
    meeting: place.meeting,
    itemId: place.item.id,
    reply,
    change: changeTo(core, reply),
    act: {
      id: core.newId(),
      councilId: reply.councilId,
      at: reply.at,
      personId: person.id,
      via: by.account.platform,
      act: 'reply',
      subject: 'recommendation',
      subjectId: recommendationId,
      onBehalfOf: null,
    },
    touches: touchesOn(core, { kind: ['agenda', 'desk'], subjectId: place.meeting.id }),
  })
  return taken ? { reply, changed: true, place, person } : null
}
