import { heldPlaceOfRecommendation, type RecommendationPlace } from '../../agenda/find.ts'
import { type By, enteredFor } from '../../kernel/actor.ts'
import type { Core } from '../../ports.ts'
import { recordAct } from '../../record/record-act.ts'
import { redrawMeeting } from '../../record/redraw-meeting.ts'
import type { Transaction } from '../../store.ts'
import { insertProposal } from '../work-plan/insert-proposal.ts'
import { answerQuickly } from './answer-quickly.ts'
import {
  type Answering,
  asReadBy,
  changeTo,
  firstReply,
  following,
  type Given,
  mustBeAskedFor,
  saysTheSame,
  type Taken,
} from './given.ts'
import type { Reply } from './reply.ts'
import { whoReplies } from './who-replies.ts'

/**
 * Records what a person answered to one recommendation, once, however often it is sent and from wherever.
 * @throws CommitteeError where they may not reply, or the answer is not one that the recommendation asks for
 */
export async function replyToRecommendation(core: Core, by: By, input: Answering): Promise<Taken> {
  const quick = await answerQuickly(core, by, input)
  if (quick !== null) return quick
  const now = core.now()
  return core.store.transact(async (tx) => {
    // Held, so that replies cannot close between this look and the write below.
    const place = asReadBy(input.wording, await heldPlaceOfRecommendation(tx, input.recommendationId))
    const person = await whoReplies(tx, by, place, now)
    mustBeAskedFor(place.recommendation.asks, input.given, place)
    const wrote = await write(core, tx, by, place, person.id, input.given)
    if (wrote.changed) {
      await recordAct(core, tx, {
        councilId: place.meeting.councilId,
        by,
        personId: person.id,
        act: 'reply',
        subject: 'recommendation',
        subjectId: place.recommendation.id,
      })
      await redrawMeeting(core, tx, place.meeting.id)
    }
    return { ...wrote, place, person }
  })
}

async function write(
  core: Core,
  tx: Transaction,
  by: By,
  place: RecommendationPlace,
  personId: string,
  given: Given,
): Promise<{ reply: Reply; changed: boolean }> {
  const { id: recommendationId } = place.recommendation
  const fresh = firstReply(core, by, place, personId, given)
  const first = await tx.replies.insert(fresh)
  const before = first ? null : await theirs(tx, personId, recommendationId)
  await keepSuggestion(core, tx, fresh, given, before)
  const proposed = await keepProposals(core, tx, by, place, personId, given)
  if (before !== null && !proposed && saysTheSame(before, fresh)) return { reply: before, changed: false }
  const reply = before === null ? fresh : following(before, fresh)
  if (before !== null) {
    const { answer, words, revision, wording, via, entered, at } = reply
    const changes = { answer, words, revision, wording, via, entered, at }
    const won = await tx.replies.update({ id: before.id, revision: before.revision }, changes)
    // Two devices at the very same moment: the later one stands, on what the earlier one left.
    if (won === 0) return write(core, tx, by, place, personId, given)
  }
  await tx.replyChanges.insert(changeTo(core, reply))
  return { reply, changed: true }
}

async function theirs(tx: Transaction, personId: string, recommendationId: string): Promise<Reply> {
  const [reply] = await tx.replies.find({ personId, recommendationId })
  if (reply === undefined) throw new Error('a reply that was there is gone')
  return reply
}

async function keepSuggestion(
  core: Core,
  tx: Transaction,
  reply: Reply,
  given: Given,
  before: Reply | null,
): Promise<void> {
  const { personId, recommendationId, councilId, at } = reply
  if (given.kind !== 'suggestion') {
    if (before?.answer === 'suggested') await tx.suggestions.remove({ personId, recommendationId })
    return
  }
  const suggestion = { id: core.newId(), councilId, recommendationId, personId, words: given.words, at }
  if (!(await tx.suggestions.insert(suggestion)))
    await tx.suggestions.update({ personId, recommendationId }, { words: given.words, at })
}

/** Whether a topic was added or taken back. */
async function keepProposals(
  core: Core,
  tx: Transaction,
  by: By,
  place: RecommendationPlace,
  personId: string,
  given: Given,
): Promise<boolean> {
  const { recommendation, meeting, item } = place
  if (recommendation.asks !== 'work-plan') return false
  if (given.kind === 'topic')
    return insertProposal(core, tx, {
      id: given.proposalId,
      meeting,
      itemId: item.id,
      recommendationId: recommendation.id,
      personId,
      entered: enteredFor(by) !== null,
      source: null,
      topic: given.topic,
    })
  const open = { recommendationId: recommendation.id, personId, withdrawnAt: null }
  return (await tx.proposals.update(open, { withdrawnAt: core.now() })) > 0
}
