import { z } from 'zod'
import { dayOf } from '../kernel/dates.ts'
import { CommitteeError } from '../kernel/errors.ts'
import { verb } from '../record/verb.ts'
import { answerWords } from './answer.words.ts'
import { onRecord } from './change-record.ts'
import { recordWords } from './record.words.ts'
import { resolutionSchema, wasMade } from './resolution.ts'
import { resolutionIn } from './resolution-in.ts'

/** When a recommendation was received, and what was answered to it. */
const answeredSchema = resolutionSchema.pick({
  receivedOn: true,
  response: true,
  responseWords: true,
  respondedOn: true,
})
export type Answered = z.infer<typeof answeredSchema>

/** Records when a recommendation was received, and the answer to it. Recorded again, it replaces what was there, even after
 * the minutes are confirmed. */
export const recordAnswer = verb({
  ...onRecord,
  act: 'record an answer',
  input: z.object({ meetingId: z.string(), resolutionId: z.string(), answered: answeredSchema }),
  async run({ tx, now, meeting }, { resolutionId, answered }) {
    const standing = await resolutionIn(tx, meeting, resolutionId)
    if (!wasMade(standing)) throw new CommitteeError('not-found', answerWords.notMade)
    mustBeWhole(answered)
    mustFollow(answered, standing.sentOn ?? meeting.date, dayOf(now))
    const { receivedOn, response, responseWords, respondedOn } = standing
    if (
      receivedOn === answered.receivedOn &&
      response === answered.response &&
      responseWords === answered.responseWords &&
      respondedOn === answered.respondedOn
    )
      return false
    return (await tx.resolutions.update({ id: standing.id }, { ...answered, at: now })) > 0
  },
  on: ({ meeting }, { resolutionId }) => ['resolution', { ...meeting, id: resolutionId }],
})

function mustBeWhole({ response, responseWords, respondedOn, receivedOn }: Answered): void {
  if (response === null && responseWords !== null)
    throw new CommitteeError('missing', answerWords.reasonsForNothing, 'answer')
  if (response === null && respondedOn !== null)
    throw new CommitteeError('missing', answerWords.dayForNothing, 'answer')
  if (response === null) return
  if (receivedOn === null) throw new CommitteeError('missing', answerWords.receiptMissing, 'received')
  if (respondedOn === null) throw new CommitteeError('missing', answerWords.dayMissing, 'answered')
  if (response !== 'noted' && responseWords === null)
    throw new CommitteeError('missing', answerWords.reasonsMissing, 'reasons')
}

function mustFollow({ receivedOn, respondedOn }: Answered, sentOn: string, today: string): void {
  if (receivedOn !== null && receivedOn < sentOn)
    throw new CommitteeError('date-wrong', answerWords.receivedTooEarly, 'received')
  if (receivedOn !== null && receivedOn > today)
    throw new CommitteeError('date-wrong', recordWords.dayToCome, 'received')
  if (respondedOn !== null && receivedOn !== null && respondedOn < receivedOn)
    throw new CommitteeError('date-wrong', answerWords.answeredTooEarly, 'answered')
  if (respondedOn !== null && respondedOn > today)
    throw new CommitteeError('date-wrong', recordWords.dayToCome, 'answered')
}
