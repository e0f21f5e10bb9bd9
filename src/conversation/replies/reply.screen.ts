import type { Block } from '../../cards/card.ts'
import type { Screen } from '../../cards/screen.ts'
import type { RecommendationPlace } from '../../committee/agenda/find.ts'
import type { Recommendation } from '../../committee/agenda/reports/recommendation.ts'
import { unlessHidden } from '../../committee/changes/mark.ts'
import {
  type Answer,
  answersAsItStands,
  positionsOf,
  type Reply,
  type Suggestion,
} from '../../committee/members/replies/reply.ts'
import { replyWords } from '../../committee/members/replies/reply.words.ts'
import type { IdsOf } from '../actions.ts'
import { drawForm, type FormDrawing } from '../kit/draw-form.ts'
import { askedIf, type FormQuestion, maybeParagraphs, oneAmong, oneOf } from '../kit/field.ts'
import type { Asking } from '../kit/interaction.ts'
import { opens } from '../kit/opens.ts'
import { buttons, say } from '../kit/write.ts'
import { longestWords, recommendationBlocks, whoSees } from './reply.blocks.ts'
import { replyFormWords } from './reply.words.ts'

export type Asked = {
  readonly place: RecommendationPlace
  /** Hidden: there is one, but whoever asks may not see it. */
  readonly reply: Reply | 'hidden' | null
  readonly suggestion: Suggestion | null
  /** Its place among the recommendations of the item that are asked; 0 if nobody is asked about it. */
  readonly which: number
  readonly of: number
}

type ReplyQuestions = {
  readonly position: FormQuestion<Answer>
  readonly words: FormQuestion<string | null | undefined>
}

/** One recommendation in full, and what it asks. */
export const replyForm: FormDrawing<IdsOf<'reply'>, Asked, ReplyQuestions> = {
  title: ({ place, which, of }) => replyFormWords.title(place.item.number, which, of),
  says({ place, reply }, { by }) {
    const { recommendation, item, meeting } = place
    const of = { item: item.id }
    const beside = { ...of, recommendation: recommendation.id }
    return [
      ...recommendationBlocks(place),
      ...(reply === null ? [] : [answeredBlock(reply, recommendation)]),
      ...buttons(
        opens(replyFormWords.readReport, 'read-report', beside),
        opens(replyFormWords.later, 'my-replies', of),
        ...(meeting.questionsSentAt === null ? [opens(replyFormWords.ask, 'ask-question', of)] : []),
        opens(replyFormWords.declareInterest, 'declare-interest', of),
        ...(recommendation.wording > 1 ? [opens(replyFormWords.whatChanged, 'what-changed', beside)] : []),
      ),
      whoSees(by),
    ]
  },
  questions: ({ place }) => questionsOn(place.recommendation),
  filled({ place, reply, suggestion }) {
    if (reply === null || reply === 'hidden') return {}
    const words = place.recommendation.asks === 'suggest' ? (suggestion?.words ?? null) : reply.words
    return { position: reply.answer, words: unlessHidden(words) }
  },
  remember: ({ place: { recommendation } }) => ({
    recommendation: recommendation.id,
    wording: String(recommendation.wording),
  }),
  submit: ({ place }) =>
    place.recommendation.asks === 'work-plan' ? replyFormWords.goOn : replyFormWords.send,
}

/** The form of a recommendation that is known already. */
export function replyScreen({ core, by }: Asking<unknown>, asked: Asked): Promise<Screen> {
  const ids = { recommendation: asked.place.recommendation.id }
  return drawForm(replyForm, { core, by, ids }, { action: 'reply', ids }, async () => asked)
}

/** Answers to any recommendation. */
export const anyReply: ReplyQuestions = {
  position: oneOf(replyFormWords.position, replyWords.answers),
  words: inWords(replyFormWords.words, ''),
}

function questionsOn({ asks, scale }: Recommendation): ReplyQuestions {
  switch (asks) {
    case 'view': {
      return {
        position: oneAmong(replyFormWords.view, [...positionsOf(scale), 'nothing'], replyWords.answers),
        words: inWords(replyFormWords.words, replyFormWords.wordsNeeded(scale)),
      }
    }
    case 'suggest':
      return {
        position: oneAmong(replyFormWords.suggest, ['suggested', 'nothing', 'wait'], offers),
        words: inWords(replyFormWords.suggestion, replyFormWords.suggestionHint),
      }
    case 'work-plan':
    case 'nothing':
      return {
        position: oneAmong(replyFormWords.workPlan, ['proposed', 'nothing', 'wait'], offers),
        words: askedIf(false, anyReply.words),
      }
    default:
      return asks satisfies never
  }
}

function inWords(label: string, hint: string): ReplyQuestions['words'] {
  return maybeParagraphs(label, replyFormWords.yourWords, longestWords, { hint })
}

const offers: Readonly<Record<Answer, string>> = {
  ...replyWords.answers,
  ...replyFormWords.offers,
}

function answeredBlock(reply: Reply | 'hidden', recommendation: Recommendation): Block {
  if (reply === 'hidden') return say(replyFormWords.hidden)
  const answer = replyWords.answers[reply.answer]
  return say(
    answersAsItStands(reply, recommendation)
      ? replyFormWords.answered(answer, reply.entered)
      : replyFormWords.wordingCorrected(answer),
  )
}
