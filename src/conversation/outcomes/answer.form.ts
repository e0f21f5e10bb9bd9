import { z } from 'zod'
import type { Block } from '../../cards/card.ts'
import { textBlocks } from '../../cards/pages.ts'
import type { Screen } from '../../cards/screen.ts'
import type { Answered } from '../../committee/outcomes/record-answer.ts'
import { type Resolution, responses } from '../../committee/outcomes/resolution.ts'
import { responseLabels } from '../../committee/outcomes/resolution.words.ts'
import { choice, day, perhapsWords } from '../kit/answers.ts'

/** @param called what it is called: "recommendation (a) of item 7"
 * @param due what is said of the day by which an answer is due; null where the law sets none */
export function answerScreen(
  called: string,
  standing: Resolution,
  wording: string,
  due: string | null,
): Screen {
  const limit: Block[] = due === null ? [] : [{ kind: 'notice', tone: 'information', text: due }]
  const { receivedOn, response, responseWords, respondedOn } = standing
  return {
    title: 'Received and answered',
    blocks: [
      {
        kind: 'text',
        text: [{ strong: `${called}${standing.madeTo === null ? '' : `, made to: ${standing.madeTo}`}` }],
      },
      ...textBlocks(wording),
      ...limit,
    ],
    form: {
      action: 'record-answer',
      ids: { meeting: standing.meetingId, resolution: standing.id },
      revision: `${standing.id}-${standing.at.getTime()}`,
      submit: 'Record it',
      fields: [
        {
          kind: 'date',
          id: 'received',
          label: 'Received on',
          hint: 'The two months for an answer begin with this day.',
          optional: true,
          ...(receivedOn === null ? {} : { value: receivedOn }),
        },
        {
          kind: 'one-of',
          id: 'answer',
          label: 'The answer',
          options: responses.map((value) => ({ value, label: responseLabels[value] })),
          optional: true,
          ...(response === null ? {} : { value: response }),
        },
        {
          kind: 'text',
          id: 'reasons',
          label: 'The reasons that were given',
          lines: 'many',
          longest: 3000,
          optional: true,
          ...(responseWords === null ? {} : { value: responseWords }),
        },
        {
          kind: 'date',
          id: 'answered',
          label: 'Answered on',
          optional: true,
          ...(respondedOn === null ? {} : { value: respondedOn }),
        },
      ],
    },
  }
}

export const answerAnswers = z
  .object({
    received: day('the day on which it was received').optional(),
    answer: choice(responses).optional(),
    reasons: perhapsWords('the reasons'),
    answered: day('the day on which the answer came').optional(),
  })
  .transform(
    (given): Answered => ({
      receivedOn: given.received ?? null,
      response: given.answer ?? null,
      responseWords: given.reasons,
      respondedOn: given.answered ?? null,
    }),
  )
