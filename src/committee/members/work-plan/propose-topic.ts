import { placeOfItem, placeOfMeeting } from '../../agenda/find.ts'
import { stageOf } from '../../agenda/meetings/meeting.ts'
import { type By, enteredFor } from '../../kernel/actor.ts'
import { CommitteeError } from '../../kernel/errors.ts'
import type { Core } from '../../ports.ts'
import { recordAct } from '../../record/record-act.ts'
import { noPartIn } from '../replies/no-part.ts'
import { whoSitsThere } from '../replies/who-replies.ts'
import { insertProposal } from './insert-proposal.ts'
import type { TopicWords } from './proposal.ts'

/**
 * Proposes a topic from a meeting's post, whatever its recommendations ask. Any number a person.
 * @param input.proposalId comes with the form, so that a form sent twice proposes once
 * @throws CommitteeError
 */
export async function proposeTopic(
  core: Core,
  by: By,
  input: {
    readonly proposalId: string
    readonly meetingId: string
    readonly itemId: string | null
    readonly topic: TopicWords
  },
): Promise<void> {
  const now = core.now()
  await core.store.transact(async (tx) => {
    const place = await placeOfMeeting(tx, input.meetingId)
    const meeting = (await tx.meetings.hold(place.meeting.id)) ?? place.meeting
    const person = await whoSitsThere(tx, by, { meeting }, now)
    const entered = enteredFor(by) !== null
    if (stageOf(meeting, now) !== 'open')
      throw new CommitteeError(
        'replies-closed',
        `Topics for this meeting are no longer taken here, so nothing was recorded. ${entered ? person.name : 'You'} can still raise it at the meeting.`,
      )
    if (input.itemId !== null && (await placeOfItem(tx, input.itemId)).meeting.id !== meeting.id)
      throw new CommitteeError(
        'not-found',
        'That item is not on this meeting’s agenda, so nothing was recorded.',
      )
    const { proposalId: id, itemId, topic } = input
    if ((await noPartIn(tx, itemId)).has(person.id))
      throw new CommitteeError(
        'takes-no-part',
        `${entered ? `${person.name} takes` : 'You told the clerk that you take'} no part in that item, so nothing was recorded.`,
      )
    const fresh = await insertProposal(core, tx, {
      id,
      meeting,
      itemId,
      recommendationId: null,
      personId: person.id,
      entered,
      source: null,
      topic,
    })
    if (fresh)
      await recordAct(core, tx, {
        councilId: meeting.councilId,
        by,
        personId: person.id,
        act: 'propose a topic',
        subject: 'proposal',
        subjectId: id,
      })
  })
}
