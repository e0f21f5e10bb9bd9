import { placeOfMeeting } from '../../agenda/find.ts'
import { stageOf } from '../../agenda/meetings/meeting.ts'
import { whoIs } from '../../council/who-is.ts'
import { mustBeAllowed } from '../../council/who-may.ts'
import type { By } from '../../kernel/actor.ts'
import { dayOf } from '../../kernel/dates.ts'
import { CommitteeError } from '../../kernel/errors.ts'
import type { Core } from '../../ports.ts'
import { recordAct } from '../../record/record-act.ts'
import { insertProposal } from './insert-proposal.ts'
import type { TopicWords } from './proposal.ts'

/**
 * Enters a topic that no member proposes: one of the public's, an officer's or a partner's. It is shown with whose it
 * is, and the clerk who entered it is told what becomes of it.
 * @param input.proposalId comes with the form, so that a form sent twice proposes once
 * @param input.source whose it is
 * @returns whether it was new
 * @throws CommitteeError
 */
export async function proposeForOthers(
  core: Core,
  by: By,
  input: {
    readonly proposalId: string
    readonly meetingId: string
    readonly source: string
    readonly topic: TopicWords
  },
): Promise<boolean> {
  const now = core.now()
  return core.store.transact(async (tx) => {
    const place = await placeOfMeeting(tx, input.meetingId)
    const meeting = (await tx.meetings.hold(place.meeting.id)) ?? place.meeting
    const allowed = await mustBeAllowed(tx, by, place.committee.id, 'propose for others', dayOf(now))
    const clerk = allowed.person ?? (await whoIs(tx, by))
    if (!['drafting', 'open'].includes(stageOf(meeting, now)))
      throw new CommitteeError(
        'replies-closed',
        'Topics for this meeting are no longer taken here, so nothing was recorded.',
      )
    const fresh = await insertProposal(core, tx, {
      id: input.proposalId,
      meeting,
      itemId: null,
      recommendationId: null,
      personId: clerk.id,
      entered: true,
      source: input.source,
      topic: input.topic,
    })
    if (fresh)
      await recordAct(core, tx, {
        councilId: meeting.councilId,
        by,
        personId: clerk.id,
        act: 'enter a topic for others',
        subject: 'proposal',
        subjectId: input.proposalId,
      })
    return fresh
  })
}
