import { z } from 'zod'
import { textBlocks } from '../../cards/pages.ts'
import type { Screen } from '../../cards/screen.ts'
import { shownTitle } from '../../committee/agenda/meetings/item.ts'
import { isMark } from '../../committee/changes/mark.ts'
import type { QuestionPlace } from '../../committee/members/questions/question-place.ts'
import { words } from '../kit/answers.ts'

/** Asks an officer for the answer to a question that was sent to them. */
export function offerScreen({ question, item }: QuestionPlace, asked: string): Screen {
  return {
    title: 'Your answer',
    blocks: [
      { kind: 'text', text: [{ strong: `Item ${item.number}. ${shownTitle(item)}` }] },
      ...textBlocks(asked),
      {
        kind: 'text',
        quiet: true,
        text: 'The clerk sees your answer and puts it on the question sheet, which every committee member gets. It is a council record and may be released under Freedom of Information. Please write nothing exempt or confidential, and do not name a child or a family.',
      },
    ],
    form: {
      action: 'offer-answer',
      ids: { question: question.id },
      revision: `${question.id}-offer-${question.offeredAt?.getTime() ?? 0}`,
      submit: 'Send to the clerk',
      fields: [
        {
          kind: 'text',
          id: 'words',
          label: 'Your answer',
          lines: 'many',
          longest: 3000,
          ...(question.offered === null || isMark(question.offered) ? {} : { value: question.offered }),
        },
      ],
    },
  }
}

export const answerAnswers = z.object({ words: words('the answer') })
