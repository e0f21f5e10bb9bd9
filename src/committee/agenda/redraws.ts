import { redrawMeeting } from '../record/redraw-meeting.ts'
import type { Doing } from '../record/row.ts'
import { redraw } from '../record/want-post.ts'
import type { ItemPlace, Place } from './find.ts'

/** The meeting's posts in the rooms, and the clerk's card of it. */
export async function redrawAgenda({ core, tx, meeting }: Doing & Pick<Place, 'meeting'>): Promise<void> {
  await redrawMeeting(core, tx, meeting.id)
}

/** Every post that shows something of the meeting or of its items. */
export async function redrawAll({ core, tx, meeting }: Doing & Pick<Place, 'meeting'>): Promise<void> {
  await redrawMeeting(core, tx, meeting.id, 'all')
}

/** The same, and the draft of an item's report. */
export async function redrawDraft(of: Doing & Omit<ItemPlace, 'committee'>): Promise<void> {
  await redraw(of.core, of.tx, { kind: 'draft', subjectId: of.item.id })
  await redrawAgenda(of)
}
