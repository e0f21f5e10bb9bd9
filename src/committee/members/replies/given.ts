import { z } from 'zod'
import type { RecommendationPlace } from '../../agenda/find.ts'
import type { Asks } from '../../agenda/reports/recommendation.ts'
import type { Person } from '../../council/person.ts'
import { type By, enteredFor, writtenVia } from '../../kernel/actor.ts'
import { CommitteeError } from '../../kernel/errors.ts'
import type { Core } from '../../ports.ts'
import { topicWordsSchema } from '../work-plan/proposal.ts'
import { type Answer, needsWords, positions, positionsOf, type Reply, type ReplyChange } from './reply.ts'
import { replyWords } from './reply.words.ts'

const words = z.string().nullable()

const givenSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('position'), position: z.enum(positions), words }),
  z.object({ kind: z.literal('suggestion'), words: z.string() }),
  /** The form carries the id, so a form sent twice proposes once. */
  z.object({ kind: z.literal('topic'), proposalId: z.string(), topic: topicWordsSchema }),
  z.object({ kind: z.enum(['nothing', 'wait']), words }),
])
export type Given = z.infer<typeof givenSchema>

export const answeringSchema = z.object({
  recommendationId: z.string(),
  given: givenSchema,
  /** Which wording they read: it may have been corrected since. */
  wording: z.number().int().optional(),
})
export type Answering = z.infer<typeof answeringSchema>

export type Taken = {
  readonly reply: Reply
  readonly changed: boolean
  readonly place: RecommendationPlace
  readonly person: Person
}

export function asReadBy(wording: number | undefined, place: RecommendationPlace): RecommendationPlace {
  const { recommendation } = place
  const read = Math.min(wording ?? recommendation.wording, recommendation.wording)
  return { ...place, recommendation: { ...recommendation, wording: read } }
}

/** A reply as it is if they have not replied before. */
export function firstReply(
  core: Core,
  by: By,
  { recommendation }: Pick<RecommendationPlace, 'recommendation'>,
  personId: string,
  given: Given,
): Reply {
  const { councilId, id: recommendationId, wording } = recommendation
  return {
    id: core.newId(),
    councilId,
    recommendationId,
    personId,
    answer: answerOf(given),
    words: given.kind === 'topic' ? null : given.words,
    revision: 1,
    wording,
    via: writtenVia(by),
    entered: enteredFor(by) !== null,
    at: core.now(),
  }
}

/** A reply that replaces an earlier one. */
export function following(before: Reply, fresh: Reply): Reply {
  return { ...fresh, id: before.id, revision: before.revision + 1 }
}

export function saysTheSame(before: Reply, fresh: Reply): boolean {
  return (
    before.answer === fresh.answer &&
    before.words === fresh.words &&
    // A clerk who enters the member's own answer again learns nothing from it; a member may make an entered one their own.
    before.entered === fresh.entered &&
    before.wording === fresh.wording
  )
}

/** The row in a reply's history. */
export function changeTo(core: Core, reply: Reply): ReplyChange {
  const { id: replyId, councilId, revision, wording, answer, words, via, entered, at } = reply
  return { id: core.newId(), councilId, replyId, revision, wording, answer, words, via, entered, at }
}

function answerOf(given: Given): Answer {
  if (given.kind === 'position') return given.position
  if (given.kind === 'suggestion') return 'suggested'
  return given.kind === 'topic' ? 'proposed' : given.kind
}

export function mustBeAskedFor(asks: Asks, given: Given, place: RecommendationPlace): void {
  const fits =
    given.kind === 'position'
      ? asks === 'view' && positionsOf(place.recommendation.scale).includes(given.position)
      : given.kind === 'suggestion'
        ? asks === 'suggest'
        : given.kind === 'topic'
          ? asks === 'work-plan'
          : asks !== 'nothing'
  if (!fits) throw new CommitteeError('unknown-choice', replyWords.notAmongThose, 'position')
  if (given.kind === 'position' && needsWords(given.position) && given.words === null)
    throw new CommitteeError('missing', replyWords.sayWhatYouMean, 'words')
}
