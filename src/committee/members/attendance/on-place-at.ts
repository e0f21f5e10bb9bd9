import type { Place } from '../../agenda/find.ts'
import { atMeeting } from '../../agenda/places.ts'
import { redrawAgenda } from '../../agenda/redraws.ts'
import { clerk } from '../../council/permission.ts'
import type { Seat } from '../../council/seat.ts'
import type { Doing } from '../../record/row.ts'
import { renewQuestionSheets } from '../questions/want-question-sheets.ts'
import { askSubstitutes } from './ask-substitutes.ts'
import { tellIfShort } from './tell-who-comes.ts'

/** What a clerk's changes of who has a place at a meeting have in common. Whoever else makes one waits, and then sees
 * this one. */
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
    await tellIfShort(of.core, of.tx, of)
    await redrawAgenda(of)
    await renewQuestionSheets(of.core, of.tx, of)
  },
}
