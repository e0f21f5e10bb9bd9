import { z } from 'zod'
import type { Block } from '../../cards/card.ts'
import { textBlocks } from '../../cards/pages.ts'
import type { Field, Screen } from '../../cards/screen.ts'
import type { ItemPlace } from '../../committee/agenda/find.ts'
import { shownTitle } from '../../committee/agenda/meetings/item.ts'
import { isMark } from '../../committee/changes/mark.ts'
import { shortMoment } from '../../committee/kernel/dates.ts'
import { type Question, type Wish, wishes } from '../../committee/members/questions/question.ts'
import { wishLabels } from '../../committee/members/questions/question.words.ts'
import { choice, words } from '../kit/answers.ts'
import { opens } from '../kit/opens.ts'
import { longestWords } from '../replies/reply.blocks.ts'

/** What every form in which a member words a question says first. */
export const questionNotice =
  'The clerk sees it at once, and the officer when the clerk sends it on; every committee member sees it with your name on the question sheet. It is a council record and may be released under Freedom of Information. Please do not name a child, a family or a member of staff.'

type Asking = {
  readonly place: ItemPlace
  readonly closesAt: Date
  /** Of the question to come. */
  readonly questionId: string
  /** How many they have asked on the item. */
  readonly standing: number
}

export function askScreen({ place, closesAt, questionId, standing }: Asking): Screen {
  const { item } = place
  return {
    title: 'Ask a question',
    blocks: [
      ...head(place, `Questions for officers close ${shortMoment(closesAt)}.`),
      ...(standing === 0
        ? []
        : [
            {
              kind: 'actions' as const,
              actions: [opens(`My questions on item ${item.number}`, 'my-questions', { item: item.id })],
            },
          ]),
      { kind: 'text', quiet: true, text: questionNotice },
    ],
    form: {
      action: 'ask-question',
      ids: { item: item.id, question: questionId },
      revision: questionId,
      fields: fields(null),
      submit: 'Ask',
    },
  }
}

export function changeScreen(place: ItemPlace, question: Question): Screen {
  return {
    title: 'Change a question',
    blocks: [...head(place, ''), { kind: 'text', quiet: true, text: questionNotice }],
    form: {
      action: 'change-question',
      ids: { question: question.id },
      revision: `${question.id}-change`,
      fields: fields(question),
      submit: 'Save',
    },
  }
}

export const questionAnswers = z.object({
  words: words('your question', longestWords),
  wants: choice(wishes),
})

function head({ item }: ItemPlace, text: string): Block[] {
  const title: Block = { kind: 'text', text: [{ strong: `Item ${item.number}. ${shownTitle(item)}` }] }
  return text === '' ? [title] : [title, ...textBlocks(text)]
}

function fields(question: Pick<Question, 'words' | 'wants'> | null): Field[] {
  const label = (wish: Wish) => ({ value: wish, label: wishLabels[wish] })
  return [
    {
      kind: 'text',
      id: 'words',
      label: 'The question for officers',
      lines: 'many',
      longest: longestWords,
      ...(question === null || isMark(question.words) ? {} : { value: question.words }),
    },
    {
      kind: 'one-of',
      id: 'wants',
      label: 'How should it be answered?',
      options: wishes.map(label),
      ...(question === null ? {} : { value: question.wants }),
    },
  ]
}
