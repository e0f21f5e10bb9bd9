import { placeOfMeeting } from '../../agenda/find.ts'
import { takeMeeting } from '../../agenda/meetings/what-may-change.ts'
import { mustBeAllowed } from '../../council/who-may.ts'
import type { By } from '../../kernel/actor.ts'
import { dayOf } from '../../kernel/dates.ts'
import { found } from '../../kernel/found.ts'
import type { Core } from '../../ports.ts'
import { tell } from '../../record/notify-of-change.ts'
import { recordAct } from '../../record/record-act.ts'
import { redrawMeeting } from '../../record/redraw-meeting.ts'
import { renewQuestionSheets } from '../questions/want-question-sheets.ts'
import { askSubstitutes } from './ask-substitutes.ts'
import { mustNotBeOver } from './confirm-substitute.ts'
import { endSubstitute } from './end-substitute.ts'
import { sheetStays, substituteOf, substitutesOn } from './substitutes.ts'
import { tellIfShort } from './tell-who-comes.ts'

/**
 * Gives a member their place at a meeting back, which a substitute had. The substitute's replies are kept and no longer
 * counted; both are told.
 * @returns whether this call did it
 * @throws CommitteeError
 */
export async function standSubstituteDown(
  core: Core,
  by: By,
  input: { readonly meetingId: string; readonly memberId: string },
): Promise<boolean> {
  const { meetingId, memberId } = input
  const now = core.now()
  return core.store.transact(async (tx) => {
    const place = await placeOfMeeting(tx, meetingId)
    const clerk = await mustBeAllowed(tx, by, place.committee.id, 'prepare the meeting', dayOf(now))
    const meeting = await takeMeeting(tx, place.meeting)
    mustNotBeOver(meeting, now)
    const seats = await tx.seats.find({ committeeId: meeting.committeeId })
    const substituteId = substituteOf(seats, memberId, meeting.date)
    if (substituteId === null) return false
    // Whoever is named second for the place does not slip into it.
    const named = substitutesOn(seats, meeting.date).filter((seat) => seat.substitutesForId === memberId)
    for (const seat of named) await endSubstitute(core, tx, seats, seat)
    await recordAct(core, tx, {
      councilId: meeting.councilId,
      by,
      personId: clerk.person?.id ?? null,
      act: 'stand a substitute down',
      subject: 'seat',
      subjectId: named.find((seat) => seat.personId === substituteId)?.id ?? substituteId,
    })
    const member = await found(tx.people, memberId)
    const substitute = await found(tx.people, substituteId)
    const key = `substitute/${core.newId()}`
    const closed = meeting.repliesClosedAt !== null
    await tell(core, tx, meeting, [substituteId], {
      key,
      words: `You no longer sit in ${member.name}’s place at this meeting. ${closed ? sheetStays : 'What you replied is kept and is not counted.'}`,
    })
    await tell(core, tx, meeting, [memberId], {
      key,
      words: `You have your place at this meeting again, which ${substitute.name} had. ${closed ? sheetStays : 'What you replied before counts.'}`,
    })
    await askSubstitutes(core, tx, meeting, [])
    await tellIfShort(core, tx, { ...place, meeting })
    await redrawMeeting(core, tx, meetingId)
    await renewQuestionSheets(core, tx, { meeting })
    return true
  })
}
