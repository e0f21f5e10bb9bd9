import { heldPlaceOfRecommendation, type RecommendationPlace } from '../../agenda/find.ts'
import type { Asks } from '../../agenda/reports/recommendation.ts'
import type { Person } from '../../council/person.ts'
import { type By, enteredFor, viaOf } from '../../kernel/actor.ts'
import { CommitteeError } from '../../kernel/errors.ts'
import type { Core } from '../../ports.ts'
import { recordAct } from '../../record/record-act.ts'
import { redrawMeeting } from '../../record/redraw-meeting.ts'
import type { Transaction } from '../../store.ts'
import { insertProposal } from '../work-plan/insert-proposal.ts'
import type { TopicWords } from '../work-plan/proposal.ts'
import { type Answer, needsWords, type Position, positionsOf, type Reply } from './reply.ts'
import { whoReplies } from './who-replies.ts'

export type Given =
  | { readonly kind: 'position'; readonly position: Position; readonly words: string | null }
  | { readonly kind: 'suggestion'; readonly words: string }
  /** The id comes with the form, so that a form sent twice proposes once. */
  | { readonly kind: 'topic'; readonly proposalId: string; readonly topic: TopicWords }
  | { readonly kind: 'nothing' | 'wait'; readonly words: string | null }

export type Taken = {
  readonly reply: Reply
  readonly changed: boolean
  readonly place: RecommendationPlace
  readonly person: Person
}

/**
 * Records what a person answered to one recommendation, once, however often it is sent and from wherever.
 * @throws CommitteeError where they may not reply, or the answer is not one that the recommendation asks for
 */
export async function replyToRecommendation(
  core: Core,
  by: By,
  input: {
    readonly recommendationId: string
    readonly given: Given
    /** Which wording was before them, where it may have been corrected since. */
    readonly wording?: number
  },
): Promise<Taken> {
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

function asReadBy(wording: number | undefined, place: RecommendationPlace): RecommendationPlace {
  const { recommendation } = place
  const read = Math.min(wording ?? recommendation.wording, recommendation.wording)
  return { ...place, recommendation: { ...recommendation, wording: read } }
}

async function write(
  core: Core,
  tx: Transaction,
  by: By,
  place: RecommendationPlace,
  personId: string,
  given: Given,
): Promise<{ reply: Reply; changed: boolean }> {
  const { councilId, id: recommendationId } = place.recommendation
  const words = given.kind === 'topic' ? null : given.words
  const via = viaOf(by)
  const fresh: Reply = {
    id: core.newId(),
    councilId,
    recommendationId,
    personId,
    answer: answerOf(given),
    words,
    revision: 1,
    wording: place.recommendation.wording,
    via: via === 'timer' ? 'console' : via,
    entered: enteredFor(by) !== null,
    at: core.now(),
  }
  const first = await tx.replies.insert(fresh)
  const before = first ? null : await theirs(tx, personId, recommendationId)
  await keepSuggestion(core, tx, fresh, given, before)
  const proposed = await keepProposals(core, tx, by, place, personId, given)
  if (
    before !== null &&
    before.answer === fresh.answer &&
    before.words === fresh.words &&
    // The clerk who enters what the member said themselves learns nothing of it, and a member may make it their own.
    before.entered === fresh.entered &&
    !proposed &&
    before.wording === fresh.wording
  )
    return { reply: before, changed: false }
  const reply = before === null ? fresh : { ...fresh, id: before.id, revision: before.revision + 1 }
  if (before !== null) {
    const { answer, revision, wording, entered, at } = reply
    const changes = { answer, words, revision, wording, via: reply.via, entered, at }
    const won = await tx.replies.update({ id: before.id, revision: before.revision }, changes)
    // Two devices at the very same moment: the later one stands, on what the earlier one left.
    if (won === 0) return write(core, tx, by, place, personId, given)
  }
  const { id: replyId, revision, wording, answer, entered, at } = reply
  await tx.replyChanges.insert({
    id: core.newId(),
    councilId,
    replyId,
    revision,
    wording,
    answer,
    words,
    via: reply.via,
    entered,
    at,
  })
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

function answerOf(given: Given): Answer {
  if (given.kind === 'position') return given.position
  if (given.kind === 'suggestion') return 'suggested'
  return given.kind === 'topic' ? 'proposed' : given.kind
}

function mustBeAskedFor(asks: Asks, given: Given, place: RecommendationPlace): void {
  const fits =
    given.kind === 'position'
      ? asks === 'view' && positionsOf(place.recommendation.scale).includes(given.position)
      : given.kind === 'suggestion'
        ? asks === 'suggest'
        : given.kind === 'topic'
          ? asks === 'work-plan'
          : asks !== 'nothing'
  if (!fits)
    throw new CommitteeError(
      'unknown-choice',
      'That is not among the answers to this recommendation, so nothing was recorded. Please open it again and choose one of those shown.',
      'position',
    )
  if (given.kind === 'position' && needsWords(given.position) && given.words === null)
    throw new CommitteeError(
      'missing',
      'Please say in a few words what changes or information you mean.',
      'words',
    )
}
