import type { Block } from '../../cards/card.ts'
import type { Screen } from '../../cards/screen.ts'
import type { RecommendationPlace } from '../../committee/agenda/find.ts'
import type { Recommendation } from '../../committee/agenda/reports/recommendation.ts'
import { unlessHidden } from '../../committee/changes/mark.ts'
import {
  type Answer,
  answerLabels,
  answersAsItStands,
  positionsOf,
  type Reply,
  type Suggestion,
} from '../../committee/members/replies/reply.ts'
import type { IdsOf } from '../actions.ts'
import { drawForm, type FormDrawing } from '../kit/draw-form.ts'
import { askedIf, type FormQuestion, maybeParagraphs, oneAmong, oneOf } from '../kit/field.ts'
import type { Asking } from '../kit/interaction.ts'
import { opens } from '../kit/opens.ts'
import { buttons, say } from '../kit/write.ts'
import { longestWords, recommendationBlocks, whoSees } from './reply.blocks.ts'

export type Asked = {
  readonly place: RecommendationPlace
  /** Hidden: there is one, which whoever asks is not shown. */
  readonly reply: Reply | 'hidden' | null
  readonly suggestion: Suggestion | null
  /** Which one this is of the recommendations of the item that are asked; 0 where nobody is asked about it. */
  readonly which: number
  readonly of: number
}

type ReplyQuestions = {
  readonly position: FormQuestion<Answer>
  readonly words: FormQuestion<string | null | undefined>
}

/** One recommendation in full, and what it asks. */
export const replyForm: FormDrawing<IdsOf<'reply'>, Asked, ReplyQuestions> = {
  title: ({ place, which, of }) => `Item ${place.item.number}: ${which} of ${of}`,
  says({ place, reply }, { by }) {
    const { recommendation, item, meeting } = place
    const of = { item: item.id }
    const beside = { ...of, recommendation: recommendation.id }
    return [
      ...recommendationBlocks(place),
      ...(reply === null ? [] : [answeredBlock(reply, recommendation)]),
      ...buttons(
        opens('Read the report', 'read-report', beside),
        opens('Leave this for later', 'my-replies', of),
        ...(meeting.questionsSentAt === null ? [opens('Ask a question', 'ask-question', of)] : []),
        opens('Declare an interest', 'declare-interest', of),
        ...(recommendation.wording > 1 ? [opens('What changed', 'what-changed', beside)] : []),
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
  submit: ({ place }) => (place.recommendation.asks === 'work-plan' ? 'Go on' : 'Send my reply'),
}

/** The form of a recommendation that is known already. */
export function replyScreen({ core, by }: Asking<unknown>, asked: Asked): Promise<Screen> {
  const ids = { recommendation: asked.place.recommendation.id }
  return drawForm(replyForm, { core, by, ids }, { action: 'reply', ids }, async () => asked)
}

/** Answers to any recommendation. */
export const anyReply: ReplyQuestions = {
  position: oneOf('Your reply', answerLabels),
  words: inWords('In your words', ''),
}

function questionsOn({ asks, scale }: Recommendation): ReplyQuestions {
  switch (asks) {
    case 'view': {
      const changes = scale === 'support' ? '“Support with changes” and ' : ''
      return {
        position: oneAmong('Your view', [...positionsOf(scale), 'nothing'], answerLabels),
        words: inWords(
          'In your words',
          `Needed with ${changes}“Need more information”; otherwise as you like.`,
        ),
      }
    }
    case 'suggest':
      return {
        position: oneAmong(
          'Do you want to suggest a recommendation?',
          ['suggested', 'nothing', 'wait'],
          offers,
        ),
        words: inWords(
          'Your suggestion',
          'Word it as the committee might: “That the council …”. The committee will discuss it.',
        ),
      }
    case 'work-plan':
    case 'nothing':
      return {
        position: oneAmong(
          'Should the committee look at something?',
          ['proposed', 'nothing', 'wait'],
          offers,
        ),
        words: askedIf(false, anyReply.words),
      }
    default:
      return asks satisfies never
  }
}

function inWords(label: string, hint: string): ReplyQuestions['words'] {
  return maybeParagraphs(label, 'your words', longestWords, { hint })
}

const offers: Readonly<Record<Answer, string>> = {
  ...answerLabels,
  suggested: 'Yes, I suggest the following',
  proposed: 'Yes, I propose a topic',
}

function answeredBlock(reply: Reply | 'hidden', recommendation: Recommendation): Block {
  if (reply === 'hidden')
    return say(
      'The member has answered this already; you see it when replies close. What you enter takes its place.',
    )
  const answer = answerLabels[reply.answer]
  return say(
    answersAsItStands(reply, recommendation)
      ? `You answered: ${answer}${reply.entered ? ' (entered by the clerk)' : ''}. You can change it here.`
      : `The wording was corrected since you answered: ${answer}. Your reply is kept, marked as given on the earlier wording. Please reply on the wording as it stands now.`,
  )
}
