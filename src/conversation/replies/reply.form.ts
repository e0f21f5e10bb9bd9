import type { Block } from '../../cards/card.ts'
import { textBlocks } from '../../cards/pages.ts'
import type { Field, Option, Screen } from '../../cards/screen.ts'
import type { RecommendationPlace } from '../../committee/agenda/find.ts'
import { shownTitle } from '../../committee/agenda/meetings/item.ts'
import { calledBy, type Recommendation } from '../../committee/agenda/reports/recommendation.ts'
import { isMark } from '../../committee/changes/mark.ts'
import { shortMoment } from '../../committee/kernel/dates.ts'
import {
  type Answer,
  answerLabels,
  answersAsItStands,
  positionsOf,
  type Reply,
  type Suggestion,
} from '../../committee/members/replies/reply.ts'
import { opens } from '../kit/opens.ts'

/** What every form in which a member writes says first (DESIGN §3). */
export const formNotice =
  'Only you see this until replies close. Then committee members and the clerk see it with your name. It is a council record and may be released under Freedom of Information. Please do not identify a child, a family or a member of staff. This is not a vote; you may change your mind at the meeting.'

/** The same where the clerk enters it for a member. */
export const enteredNotice =
  'Until replies close only the member and the clerk know this. Then committee members see it with the member’s name, marked as entered by the clerk. It is a council record and may be released under Freedom of Information. Please do not identify a child, a family or a member of staff. This is not a vote; the member may change their mind at the meeting.'

export type Asked = {
  readonly place: RecommendationPlace
  /** Hidden: there is one, which whoever asks is not shown. */
  readonly reply: Reply | 'hidden' | null
  /** Whether it is the clerk who enters it for a member. */
  readonly entering: boolean
  readonly suggestion: Suggestion | null
  /** How many recommendations of the item are asked, and which one of them this is. */
  readonly which: number
  readonly of: number
  /** What the member did last, said back to them. */
  readonly done: string | null
}

/** One recommendation, under its printed label and in full, and what it asks. */
export function replyScreen(asked: Asked): Screen {
  const { recommendation, item } = asked.place
  const reply = asked.reply === 'hidden' ? null : asked.reply
  const ask = opens('Ask a question', 'ask-question', { item: item.id })
  const beside = { item: item.id, recommendation: recommendation.id }
  const changed = opens('What changed', 'what-changed', beside)
  return {
    title: `Item ${item.number}: ${asked.which} of ${asked.of}`,
    blocks: [
      ...(asked.done === null ? [] : [{ kind: 'notice' as const, tone: 'done' as const, text: asked.done }]),
      ...recommendationBlocks(asked.place),
      ...(asked.reply === null ? [] : [answeredBlock(asked.reply, recommendation)]),
      {
        kind: 'actions',
        actions: [
          opens('Read the report', 'read-report', beside),
          opens('Leave this for later', 'my-replies', { item: item.id }),
          ...(asked.place.meeting.questionsSentAt === null ? [ask] : []),
          opens('Declare an interest', 'declare-interest', { item: item.id }),
          ...(recommendation.wording > 1 ? [changed] : []),
        ],
      },
      { kind: 'text', quiet: true, text: asked.entering ? enteredNotice : formNotice },
    ],
    form: {
      action: 'reply',
      ids: { recommendation: recommendation.id, wording: String(recommendation.wording) },
      revision: `${recommendation.id}-${reply?.revision ?? 0}-${recommendation.wording}`,
      fields: fieldsFor(recommendation, reply, asked.suggestion),
      submit: recommendation.asks === 'work-plan' ? 'Go on' : 'Send my reply',
    },
  }
}

function answeredBlock(reply: Reply | 'hidden', recommendation: Recommendation): Block {
  if (reply === 'hidden')
    return {
      kind: 'text',
      text: 'The member has answered this already; you see it when replies close. What you enter takes its place.',
    }
  const answer = answerLabels[reply.answer]
  const text = answersAsItStands(reply, recommendation)
    ? `You answered: ${answer}${reply.entered ? ' (entered by the clerk)' : ''}. You can change it here.`
    : `The wording was corrected since you answered: ${answer}. Your reply is kept, marked as given on the earlier wording. Please reply on the wording as it stands now.`
  return { kind: 'text', text }
}

export function recommendationBlocks({ item, recommendation, meeting }: RecommendationPlace): Block[] {
  const leadIn = recommendation.leadIn === null ? [] : textBlocks(recommendation.leadIn, true)
  const closes =
    meeting.repliesCloseAt === null || meeting.repliesClosedAt !== null
      ? ''
      : ` Replies close ${shortMoment(meeting.repliesCloseAt)}.`
  return [
    { kind: 'text', text: [{ strong: `Item ${item.number}. ${shownTitle(item)}.` }, closes] },
    { kind: 'text', text: [{ strong: `Recommendation ${calledBy(recommendation)}` }] },
    ...leadIn,
    ...textBlocks(recommendation.text),
  ]
}

function fieldsFor(
  recommendation: Recommendation,
  reply: Reply | null,
  suggestion: Suggestion | null,
): Field[] {
  switch (recommendation.asks) {
    case 'view':
      return [
        choiceField('Your view', [...positionsOf(recommendation.scale), 'nothing'], reply),
        {
          kind: 'text',
          id: 'words',
          label: 'In your words',
          hint: `Needed with ${recommendation.scale === 'support' ? '“Support with changes” and ' : ''}“Need more information”; otherwise as you like.`,
          optional: true,
          lines: 'many',
          longest: longestWords,
          ...(reply?.words == null || isMark(reply.words) ? {} : { value: reply.words }),
        },
      ]
    case 'suggest':
      return [
        choiceField('Do you want to suggest a recommendation?', ['suggested', 'nothing', 'wait'], reply),
        {
          kind: 'text',
          id: 'words',
          label: 'Your suggestion',
          hint: 'Word it as the committee might: “That the council …”. The committee will discuss it.',
          optional: true,
          lines: 'many',
          longest: longestWords,
          ...(suggestion === null || isMark(suggestion.words) ? {} : { value: suggestion.words }),
        },
      ]
    case 'work-plan':
      return [choiceField('Should the committee look at something?', ['proposed', 'nothing', 'wait'], reply)]
    case 'nothing':
      return []
    default:
      return recommendation.asks satisfies never
  }
}

/** Leaves room for a name beside the words on the sheet. */
export const longestWords = 2000

function choiceField(label: string, answers: readonly Answer[], reply: Reply | null): Field {
  const options = answers.map(
    (answer): Option => ({ value: answer, label: optionLabels[answer] ?? answerLabels[answer] }),
  )
  const value = reply !== null && answers.includes(reply.answer) ? { value: reply.answer } : {}
  return { kind: 'one-of', id: 'position', label, options, ...value }
}

const optionLabels: Partial<Record<Answer, string>> = {
  suggested: 'Yes, I suggest the following',
  proposed: 'Yes, I propose a topic',
}
