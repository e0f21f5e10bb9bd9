import { shortMoment } from '../../kernel/dates.ts'
import { example } from '../../kernel/examples.ts'
import { said, type Words } from '../../kernel/said.ts'
import { asSentence } from '../../kernel/text.ts'

const { at } = example

/** When replies close. */
export const closingWords = {
  closed: 'Replies have closed already, so nothing was changed.',
  afterMeeting: 'Replies close before the meeting. Please give an earlier day.',
  reasonMissing: 'Please fill in the reason.',
  was: said((at: Date) => `It was ${shortMoment(at)}.`, [at]),
  moved: said(
    (at: Date, reason: string) => `Replies now close ${shortMoment(at)}. ${asSentence(reason)}`,
    [at, 'Members asked for more time'],
  ),
} as const satisfies Words
