import { CommitteeError } from '../../kernel/errors.ts'
import { redrawMeeting } from '../../record/redraw-meeting.ts'
import type { Doing } from '../../record/row.ts'
import type { ItemPlace } from '../find.ts'
import { addMeeting } from '../meetings/add-meeting.ts'
import { isPublished, nextNumber } from '../meetings/put-item.ts'
import { mustBeDrafting, mustNotBeCancelled, takeMeeting } from '../meetings/what-may-change.ts'
import { reportWords } from './report.words.ts'

/** Moves an item that is still a draft to the committee's meeting of another day. It keeps its number if that is free
 * there. */
export async function moveDraft(
  { core, tx, by, now }: Doing,
  { committee, item }: Omit<ItemPlace, 'meeting'>,
  date: string,
): Promise<void> {
  const other = await addMeeting.within(core, tx, by, { committeeId: committee.id, date })
  const to = { meeting: await takeMeeting(tx, other) }
  mustNotBeCancelled(to)
  mustBeDrafting(to)
  if (isPublished(to.meeting, now))
    throw new CommitteeError('missing', reportWords.notOnAgenda(date, item.number), 'date')
  const items = await tx.items.find({ meetingId: other.id })
  const isTaken = items.some(({ number }) => number === item.number)
  const number = isTaken ? nextNumber(items) : item.number
  await tx.items.update({ id: item.id }, { meetingId: other.id, number })
  await redrawMeeting(core, tx, other.id)
}
