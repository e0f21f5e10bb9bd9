import type { RecommendationPlace } from '../../agenda/find.ts'
import { atRecommendation } from '../../agenda/places.ts'
import { redrawAgenda } from '../../agenda/redraws.ts'
import type { Person } from '../../council/person.ts'
import { enteredFor } from '../../kernel/actor.ts'
import type { Core } from '../../ports.ts'
import { type Doing, unchanged } from '../../record/row.ts'
import { verb } from '../../record/verb.ts'
import type { Transaction } from '../../store.ts'
import { insertProposal } from '../work-plan/insert-proposal.ts'
import { answerQuickly } from './answer-quickly.ts'
import {
  answeringSchema,
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
import { mustBeOpenToReply, seated } from './who-replies.ts'

type Replying = Doing & RecommendationPlace & { readonly person: Person }

/** Records what a person answers to one recommendation: once, however often and from wherever it is sent. */
export const replyToRecommendation = verb({
  act: 'reply',
  input: answeringSchema,
  quickly: answerQuickly,
  // Shared, so replies cannot close before this one is written.
  place: atRecommendation('shared'),
  may: seated('reply'),
  while: [mustBeOpenToReply],
  async run(of, { given, wording }) {
    const { committee, meeting, item, recommendation, person } = of
    const place = asReadBy(wording, { committee, meeting, item, recommendation })
    mustBeAskedFor(place.recommendation.asks, given, place)
    const taken: Taken = { ...(await write({ ...of, ...place }, given)), place, person }
    return taken.changed ? taken : unchanged(taken)
  },
  on: ({ recommendation }) => ['recommendation', recommendation],
  redraws: redrawAgenda,
})

async function write(of: Replying, given: Given): Promise<Pick<Taken, 'reply' | 'changed'>> {
  const { core, tx, by, recommendation, person } = of
  const fresh = firstReply(core, by, { recommendation }, person.id, given)
  const first = await tx.replies.insert(fresh)
  const before = first ? null : await standingReply(tx, person.id, recommendation.id)
  await keepSuggestion(core, tx, fresh, given, before)
  const proposed = await keepProposals(of, given)
  if (before !== null && !proposed && saysTheSame(before, fresh)) return { reply: before, changed: false }
  const reply = before === null ? fresh : following(before, fresh)
  if (before !== null) {
    const { answer, words, revision, wording, via, entered, at } = reply
    const changes = { answer, words, revision, wording, via, entered, at }
    const won = await tx.replies.update({ id: before.id, revision: before.revision }, changes)
    // Another device was faster: start again from what it left.
    if (won === 0) return write(of, given)
  }
  await tx.replyChanges.insert(changeTo(core, reply))
  return { reply, changed: true }
}

async function standingReply(tx: Transaction, personId: string, recommendationId: string): Promise<Reply> {
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

/** @returns true if a topic was added or taken back */
async function keepProposals(of: Replying, given: Given): Promise<boolean> {
  const { core, tx, by, now, recommendation, meeting, item } = of
  const personId = of.person.id
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
  return (await tx.proposals.update(open, { withdrawnAt: now })) > 0
}
