import type { Place } from '../../agenda/find.ts'
import { atMeeting } from '../../agenda/places.ts'
import { redrawAgenda } from '../../agenda/redraws.ts'
import { clerk } from '../../council/permission.ts'
import type { Seat } from '../../council/seat.ts'
import type { Doing } from '../../record/row.ts'
import { renewQuestionSheets } from '../questions/want-question-sheets.ts'
import { askSubstitutes } from './ask-substitutes.ts'
import { tellIfShort } from './tell-who-comes.ts'

/** What the clerk's verbs on places at a meeting have in common. They run one at a time, and each sees what the one before
 * did. */
export const onPlaceAt = {
  async place(
    doing: Doing,
    input: { readonly meetingId: string },
  ): Promise<Place & { readonly seats: readonly Seat[] }> {
    const place = await atMeeting('exclusive')(doing, input)
    return { ...place, seats: await doing.tx.seats.find({ committeeId: place.committee.id }) }
  },
  may: clerk,
  async redraws(of: Doing & Place) {
    await askSubstitutes(of.core, of.tx, of.meeting, [])
    const attendances = await of.tx.attendances.find({ meetingId: of.meeting.id })
    await tellIfShort(of.core, of.tx, { ...of, attendances })
    await redrawAgenda(of)
    await renewQuestionSheets(of.core, of.tx, of)
  },
}
