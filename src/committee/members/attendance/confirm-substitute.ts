import { placeOfMeeting } from '../../agenda/find.ts'
import type { Meeting } from '../../agenda/meetings/meeting.ts'
import { mustNotBeCancelled, takeMeeting } from '../../agenda/meetings/what-may-change.ts'
import type { Person } from '../../council/person.ts'
import { executiveOn, type Seat, whoSits } from '../../council/seat.ts'
import { mustBeAllowed } from '../../council/who-may.ts'
import type { By } from '../../kernel/actor.ts'
import { dayOf, longDay } from '../../kernel/dates.ts'
import { CommitteeError } from '../../kernel/errors.ts'
import { found } from '../../kernel/found.ts'
import type { Core } from '../../ports.ts'
import { tell } from '../../record/notify-of-change.ts'
import { recordAct } from '../../record/record-act.ts'
import { redrawMeeting } from '../../record/redraw-meeting.ts'
import { wantPost } from '../../record/want-post.ts'
import type { Tables, Transaction } from '../../store.ts'
import { renewQuestionSheets } from '../questions/want-question-sheets.ts'
import { askSubstitutes } from './ask-substitutes.ts'
import { attendanceOf } from './expected-attendance.ts'
import { sheetStays, substituteOf, substitutesFor } from './substitutes.ts'
import { tellIfShort } from './tell-who-comes.ts'

/**
 * Gives a substitute the place of a member at one meeting. What the member replied is kept and no longer counted; both
 * are told. Nobody has two places, and nobody of the executive any.
 * @returns whether this call did it
 * @throws CommitteeError
 */
export async function confirmSubstitute(
  core: Core,
  by: By,
  input: { readonly meetingId: string; readonly memberId: string; readonly substituteId: string },
): Promise<boolean> {
  const { meetingId, memberId, substituteId } = input
  const now = core.now()
  return core.store.transact(async (tx) => {
    const place = await placeOfMeeting(tx, meetingId)
    const clerk = await mustBeAllowed(tx, by, place.committee.id, 'prepare the meeting', dayOf(now))
    // Whoever else confirms one waits here, and then sees this one.
    const meeting = await takeMeeting(tx, place.meeting)
    mustNotBeOver(meeting, now)
    const member = await found(tx.people, memberId)
    const substitute = await found(tx.people, substituteId)
    const seats = await tx.seats.find({ committeeId: meeting.committeeId })
    const has = substituteOf(seats, memberId, meeting.date)
    if (has === substituteId) return false
    await mustBeFree(tx, meeting, seats, member, has)
    await mustBeAble(tx, meeting, seats, member, substitute, dayOf(now))
    const seatId = await seat(core, tx, meeting, member, substitute)
    await recordAct(core, tx, {
      councilId: meeting.councilId,
      by,
      personId: clerk.person?.id ?? null,
      act: 'confirm a substitute',
      subject: 'seat',
      subjectId: seatId,
    })
    const key = `substitute/${core.newId()}`
    const closed = meeting.repliesClosedAt !== null
    await tell(core, tx, meeting, [substituteId], {
      key,
      words: `You sit in ${member.name}’s place at this meeting. ${closed ? 'Replies have closed: you get the sheet that its members have.' : 'You are asked what its members are asked.'}`,
    })
    await tell(core, tx, meeting, [memberId], {
      key,
      words: `${substitute.name} sits in your place at this meeting. ${closed ? sheetStays : 'What you replied is kept and is not counted.'}`,
    })
    if (closed)
      await wantPost(core, tx, {
        councilId: meeting.councilId,
        kind: 'sheet',
        subjectId: meetingId,
        target: 'person',
        targetId: substituteId,
      })
    await askSubstitutes(core, tx, meeting, [])
    await tellIfShort(core, tx, { ...place, meeting })
    await redrawMeeting(core, tx, meetingId)
    await renewQuestionSheets(core, tx, { meeting })
    return true
  })
}

/** @throws CommitteeError cancelled, date-past */
export function mustNotBeOver(meeting: Meeting, now: Date): void {
  mustNotBeCancelled({ meeting })
  if (meeting.date < dayOf(now))
    throw new CommitteeError(
      'date-past',
      `The meeting of ${longDay(meeting.date)} is over, so who sat at it stays as it is. Nothing was changed.`,
    )
}

/** @param has who has the place already */
async function mustBeFree(
  tx: Tables,
  meeting: Meeting,
  seats: readonly Seat[],
  member: Person,
  has: string | null,
): Promise<void> {
  if (has !== null) {
    const { name } = await found(tx.people, has)
    throw new CommitteeError(
      'seat-taken',
      `${name} sits in ${member.name}’s place already, so nothing was changed. Please stand them down first.`,
    )
  }
  const sits = whoSits(seats, meeting.date).find((one) => one.personId === member.id)
  if (sits === undefined || sits.insteadOf !== null)
    throw new CommitteeError(
      'no-seat',
      `${member.name} has no place of their own at this meeting, so nobody can take it. Nothing was changed.`,
    )
  const said = attendanceOf(member.id, meeting, await tx.attendances.find({ meetingId: meeting.id }))
  if (said?.says === 'coming')
    throw new CommitteeError(
      'seat-taken',
      `${member.name} says that they are coming, so nobody takes their place. If they told you otherwise, please enter their apologies first.`,
    )
}

async function mustBeAble(
  tx: Tables,
  meeting: Meeting,
  seats: readonly Seat[],
  member: Person,
  substitute: Person,
  today: string,
): Promise<void> {
  const theirs = await tx.seats.find({ personId: substitute.id })
  if (executiveOn(theirs, meeting.date).size > 0)
    throw new CommitteeError(
      'not-allowed',
      `${substitute.name} is on the council’s executive, of whom none sits on a scrutiny committee. Nothing was changed.`,
    )
  if (whoSits(seats, meeting.date).some((one) => one.personId === substitute.id))
    throw new CommitteeError(
      'seat-taken',
      `${substitute.name} sits at this meeting already, and nobody has two places. Nothing was changed.`,
    )
  const { named, others } = substitutesFor(seats, member.id, meeting.date, today)
  if (![...named, ...others].includes(substitute.id))
    throw new CommitteeError(
      'no-seat',
      `${substitute.name} is no substitute of this committee. Please add them to its roster first. Nothing was changed.`,
    )
}

/** The id of the substitute's seat for that day. */
async function seat(
  core: Core,
  tx: Transaction,
  { councilId, committeeId, date }: Meeting,
  member: Person,
  substitute: Person,
): Promise<string> {
  const key = { committeeId, personId: substitute.id, kind: 'substitute', meetingDate: date } as const
  const id = core.newId()
  const terms = {
    countsOn: 'everything',
    substitutesForId: member.id,
    executive: false,
    until: null,
  } as const
  if (await tx.seats.insert({ ...key, ...terms, id, councilId })) return id
  await tx.seats.update(key, terms)
  const [standing] = await tx.seats.find(key)
  return standing?.id ?? id
}
