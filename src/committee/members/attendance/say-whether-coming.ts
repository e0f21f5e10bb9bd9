import { placeOfMeeting } from '../../agenda/find.ts'
import { type Meeting, stageOf } from '../../agenda/meetings/meeting.ts'
import { takeMeeting } from '../../agenda/meetings/what-may-change.ts'
import { type By, enteredFor, viaOf } from '../../kernel/actor.ts'
import { dayOf, longDay } from '../../kernel/dates.ts'
import { CommitteeError } from '../../kernel/errors.ts'
import type { Core } from '../../ports.ts'
import { recordAct } from '../../record/record-act.ts'
import { redraw } from '../../record/want-post.ts'
import type { Transaction } from '../../store.ts'
import { whoSitsThere } from '../replies/who-replies.ts'
import { askSubstitutes } from './ask-substitutes.ts'
import type { Attendance } from './attendance.ts'
import { attendanceOf } from './expected-attendance.ts'
import { substitutesFor } from './substitutes.ts'
import { tellIfShort, tellOfApologies } from './tell-who-comes.ts'

/**
 * Records whether a member comes to a meeting, for the day on which it is now. Said again, it is changed. Only the
 * clerk, the chair and the vice-chair see it; it is nobody's presence at the meeting.
 * @param input.tellSubstitute whether the substitutes named for them are told
 * @returns whether this call changed something
 * @throws CommitteeError
 */
export async function sayWhetherComing(
  core: Core,
  by: By,
  input: {
    readonly meetingId: string
    readonly says: Attendance['says']
    readonly tellSubstitute: boolean
  },
): Promise<boolean> {
  const now = core.now()
  return core.store.transact(async (tx) => {
    const place = await placeOfMeeting(tx, input.meetingId)
    // One at a time, so that whoever makes it fall short of the quorum sees that it does.
    const meeting = await takeMeeting(tx, place.meeting)
    const person = await whoSitsThere(tx, by, { meeting }, now, 'say whether they come')
    mustStillTakePlace(meeting, now)
    const seats = await tx.seats.find({ committeeId: meeting.committeeId })
    const { named } = substitutesFor(seats, person.id, meeting.date, dayOf(now))
    const via = viaOf(by)
    const entered = enteredFor(by) !== null
    const was = attendanceOf(person.id, meeting, await tx.attendances.find({ meetingId: meeting.id }))
    const said = {
      says: input.says,
      date: meeting.date,
      tellSubstitute: input.says === 'apologies' && input.tellSubstitute && named.length > 0,
    }
    const id = await write(tx, {
      ...said,
      id: core.newId(),
      councilId: meeting.councilId,
      meetingId: meeting.id,
      personId: person.id,
      via: via === 'timer' ? 'console' : via,
      entered,
      at: now,
    })
    if (id === null) return false
    await recordAct(core, tx, {
      councilId: meeting.councilId,
      by,
      personId: person.id,
      act: said.says === 'coming' ? 'say that they come' : 'send apologies',
      subject: 'attendance',
      subjectId: id,
    })
    await askSubstitutes(core, tx, meeting, said.tellSubstitute ? named : [])
    await tellOfApologies(core, tx, meeting, person, was?.says ?? null, { says: said.says, entered })
    await tellIfShort(core, tx, { ...place, meeting })
    await redraw(core, tx, { kind: 'desk', subjectId: meeting.id })
    return true
  })
}

/** The row's id, or null where it said so already. */
async function write(tx: Transaction, fresh: Attendance): Promise<string | null> {
  if (await tx.attendances.insert(fresh)) return fresh.id
  const { meetingId, personId, says, date, tellSubstitute, via, entered, at } = fresh
  const [standing] = await tx.attendances.find({ meetingId, personId })
  if (standing === undefined) throw new Error('what was said of the meeting is gone')
  if (standing.says === says && standing.date === date && standing.tellSubstitute === tellSubstitute)
    return null
  await tx.attendances.update({ id: standing.id }, { says, date, tellSubstitute, via, entered, at })
  return standing.id
}

/** @throws CommitteeError not-posted, cancelled, or date-past once the day of the meeting is over */
export function mustStillTakePlace(meeting: Meeting, now: Date): void {
  const stage = stageOf(meeting, now)
  const day = longDay(meeting.date)
  if (stage === 'cancelled')
    throw new CommitteeError('cancelled', `The meeting of ${day} is cancelled, so nothing was recorded.`)
  if (stage === 'drafting')
    throw new CommitteeError(
      'not-posted',
      'This meeting has not been posted to members yet, so nobody is asked whether they come. Nothing was recorded.',
    )
  if (meeting.date < dayOf(now))
    throw new CommitteeError(
      'date-past',
      `The meeting of ${day} is over, so nothing was recorded. The clerk enters who was there.`,
    )
}
