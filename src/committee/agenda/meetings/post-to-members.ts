import { sittingAt } from '../../council/sitting.ts'
import type { By } from '../../kernel/actor.ts'
import { CommitteeError } from '../../kernel/errors.ts'
import type { Core } from '../../ports.ts'
import { wantPost } from '../../record/want-post.ts'
import type { Transaction } from '../../store.ts'
import { type Place, placeOfMeeting } from '../find.ts'
import { agendaOf } from './agenda.ts'
import { changeMeeting } from './change-meeting.ts'
import { whatIsWanting } from './wanting.ts'

/**
 * Posts the agenda to the committee's rooms, once, however often it is asked for. What the bot posts is neither
 * the summons nor the public notice, so the council must have published first.
 * @returns whether this call posted it
 * @throws CommitteeError with what is still wanting
 */
export async function postToMembers(
  core: Core,
  by: By,
  input: { readonly meetingId: string },
): Promise<boolean> {
  const change = { act: 'post to members', subject: 'meeting', subjectId: input.meetingId }
  return changeMeeting(core, by, input.meetingId, change, async (tx, place) => {
    const drafting = { id: place.meeting.id, postedAt: null }
    // Before the look at what is wanting: this waits for every change of the draft, and none is let in after it.
    if ((await tx.meetings.update(drafting, { postedAt: core.now() })) === 0) return false
    const rooms = await tx.rooms.find({ committeeId: place.committee.id })
    const wanting = whatIsWanting(
      await placeOfMeeting(tx, place.meeting.id),
      rooms.length,
      await agendaOf(tx, place.meeting.id),
      await educationSits(tx, place),
      core.now(),
    )
    const [first] = wanting
    if (first !== undefined) throw new CommitteeError(first.code, first.sentence)
    for (const room of rooms)
      await wantPost(core, tx, {
        councilId: place.meeting.councilId,
        kind: 'agenda',
        subjectId: place.meeting.id,
        target: 'room',
        targetId: room.id,
      })
    return true
  })
}

async function educationSits(tx: Transaction, place: Place): Promise<boolean> {
  return (await sittingAt(tx, place.meeting)).some((one) => one.countsOn === 'education')
}
