import { dayOf } from '../dates.ts'
import { CommitteeError } from '../errors.ts'
import { placeOfRecommendation } from '../find.ts'
import type { By } from '../people/who-is.ts'
import { mustBeAllowed } from '../people/who-may.ts'
import type { Core } from '../ports.ts'
import { redraw } from '../posts/want-post.ts'
import { recordAct } from '../record/record-act.ts'
import { mustHaveMet } from './must-have-met.ts'
import { noVote, type Resolution } from './resolution.ts'

/**
 * Records what the committee decided on a recommendation at its meeting. Recorded again, it is mended.
 * @throws CommitteeError
 */
export async function recordResolution(
  core: Core,
  by: By,
  input: {
    readonly recommendationId: string
    readonly decided: Pick<Resolution, 'decision' | 'words' | 'madeTo' | 'sentOn'>
  },
): Promise<void> {
  const { decided, recommendationId } = input
  await core.store.transact(async (tx) => {
    const { recommendation, meeting, committee } = await placeOfRecommendation(tx, recommendationId)
    const { person } = await mustBeAllowed(tx, by, committee.id, 'prepare the meeting', dayOf(core.now()))
    mustHaveMet(core, meeting)
    if (decided.decision === 'amended' && decided.words === null)
      throw new CommitteeError('missing', 'Please give the wording as the committee amended it.', 'words')
    if (decided.sentOn !== null && decided.sentOn < meeting.date)
      throw new CommitteeError(
        'date-wrong',
        'A recommendation is sent after the meeting that made it.',
        'sent',
      )
    const { councilId, itemId } = recommendation
    const fresh: Resolution = {
      id: core.newId(),
      councilId,
      meetingId: meeting.id,
      itemId,
      recommendationId,
      ...decided,
      vote: noVote,
      toExecutive: false,
      receivedOn: null,
      response: null,
      responseWords: null,
      respondedOn: null,
      at: core.now(),
    }
    if (!(await tx.resolutions.insert(fresh)))
      await tx.resolutions.update({ recommendationId }, { ...decided, at: core.now() })
    await recordAct(core, tx, {
      councilId,
      by,
      personId: person?.id ?? null,
      act: 'record an outcome',
      subject: 'recommendation',
      subjectId: recommendationId,
    })
    await redraw(core, tx, { kind: 'desk', subjectId: meeting.id })
  })
}
