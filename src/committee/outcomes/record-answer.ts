import type { By } from '../kernel/actor.ts'
import { dayOf } from '../kernel/dates.ts'
import { CommitteeError } from '../kernel/errors.ts'
import type { Core } from '../ports.ts'
import { changeRecord } from './change-record.ts'
import { type Resolution, wasMade } from './resolution.ts'
import { resolutionIn } from './resolution-in.ts'

/** When a recommendation was received, and what was answered to it. */
export type Answered = Pick<Resolution, 'receivedOn' | 'response' | 'responseWords' | 'respondedOn'>

/**
 * Records when a recommendation was received, and the answer to it. Recorded again, it is mended; also once the
 * minutes are confirmed.
 * @returns whether this call changed anything
 * @throws CommitteeError
 */
export async function recordAnswer(
  core: Core,
  by: By,
  input: { readonly meetingId: string; readonly resolutionId: string; readonly answered: Answered },
): Promise<boolean> {
  const { meetingId, resolutionId, answered } = input
  const entry = { act: 'record an answer', subject: 'resolution', subjectId: resolutionId }
  return changeRecord(core, by, meetingId, entry, async (tx, { meeting }) => {
    const standing = await resolutionIn(tx, meeting, resolutionId)
    if (!wasMade(standing))
      throw new CommitteeError(
        'not-found',
        'The committee did not make this recommendation, so there is nothing to answer.',
      )
    mustBeWhole(answered)
    mustFollow(answered, standing.sentOn ?? meeting.date, dayOf(core.now()))
    const { receivedOn, response, responseWords, respondedOn } = standing
    if (
      receivedOn === answered.receivedOn &&
      response === answered.response &&
      responseWords === answered.responseWords &&
      respondedOn === answered.respondedOn
    )
      return false
    return (await tx.resolutions.update({ id: standing.id }, { ...answered, at: core.now() })) > 0
  })
}

function mustBeWhole({ response, responseWords, respondedOn, receivedOn }: Answered): void {
  if (response === null && responseWords !== null)
    throw new CommitteeError('missing', 'Please choose the answer that these reasons are for.', 'answer')
  if (response === null && respondedOn !== null)
    throw new CommitteeError('missing', 'Please choose the answer that came on that day.', 'answer')
  if (response === null) return
  if (receivedOn === null)
    throw new CommitteeError('missing', 'Please give the day on which it was received.', 'received')
  if (respondedOn === null)
    throw new CommitteeError('missing', 'Please give the day on which the answer came.', 'answered')
  if (response !== 'noted' && responseWords === null)
    throw new CommitteeError('missing', 'Please give the reasons: an answer has to have them.', 'reasons')
}

function mustFollow({ receivedOn, respondedOn }: Answered, sentOn: string, today: string): void {
  if (receivedOn !== null && receivedOn < sentOn)
    throw new CommitteeError('date-wrong', 'It cannot have been received before it was sent.', 'received')
  if (receivedOn !== null && receivedOn > today)
    throw new CommitteeError('date-wrong', 'That day is still to come. Please check it.', 'received')
  if (respondedOn !== null && receivedOn !== null && respondedOn < receivedOn)
    throw new CommitteeError('date-wrong', 'It cannot have been answered before it was received.', 'answered')
  if (respondedOn !== null && respondedOn > today)
    throw new CommitteeError('date-wrong', 'That day is still to come. Please check it.', 'answered')
}
