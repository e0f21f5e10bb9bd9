import { z } from 'zod'
import type { Meeting } from '../../agenda/meetings/meeting.ts'
import { mustNotBeCancelled } from '../../agenda/meetings/what-may-change.ts'
import type { Person } from '../../council/person.ts'
import { executiveOn, type Seat, whoSits } from '../../council/seat.ts'
import { dayOf, longDay } from '../../kernel/dates.ts'
import { CommitteeError } from '../../kernel/errors.ts'
import { found } from '../../kernel/found.ts'
import type { Core } from '../../ports.ts'
import { tell } from '../../record/notify-of-change.ts'
import { verb } from '../../record/verb.ts'
import { wantPost } from '../../record/want-post.ts'
import type { Tables, Transaction } from '../../store.ts'
import { attendanceOf } from './expected-attendance.ts'
import { onPlaceAt } from './on-place-at.ts'
import { sheetStays, substituteOf, substitutesFor } from './substitutes.ts'

/** Gives a substitute the place of a member at one meeting. What the member replied is kept and no longer counted; both
 * are told. Nobody has two places, and nobody of the executive any. */
export const confirmSubstitute = verb({
  ...onPlaceAt,
  act: 'confirm a substitute',
  input: z.object({ meetingId: z.string(), memberId: z.string(), substituteId: z.string() }),
  while: [mustNotBeOver],
  async run({ core, tx, now, meeting, seats }, { memberId, substituteId }) {
    const member = await found(tx.people, memberId)
    const substitute = await found(tx.people, substituteId)
    const has = substituteOf(seats, memberId, meeting.date)
    if (has === substituteId) return false
    await mustBeFree(tx, meeting, seats, member, has)
    await mustBeAble(tx, meeting, seats, member, substitute, dayOf(now))
    await seat(core, tx, meeting, member, substitute)
    const notice = { about: 'substitute', subjectId: meeting.id, occasion: core.newId() } as const
    const closed = meeting.repliesClosedAt !== null
    await tell(core, tx, meeting, [substituteId], {
      ...notice,
      words: `You sit in ${member.name}’s place at this meeting. ${closed ? 'Replies have closed: you get the sheet that its members have.' : 'You are asked what its members are asked.'}`,
    })
    await tell(core, tx, meeting, [memberId], {
      ...notice,
      words: `${substitute.name} sits in your place at this meeting. ${closed ? sheetStays : 'What you replied is kept and is not counted.'}`,
    })
    const sheet = { councilId: meeting.councilId, kind: 'sheet', subjectId: meeting.id } as const
    if (closed) await wantPost(core, tx, { ...sheet, target: 'person', targetId: substituteId })
    return true
  },
  async on({ tx, meeting }, { substituteId: personId }) {
    const { committeeId, date: meetingDate } = meeting
    const seat = await tx.seats.findOne({ committeeId, personId, kind: 'substitute', meetingDate })
    return ['seat', seat ?? { ...meeting, id: personId }]
  },
})

/** @throws CommitteeError cancelled, date-past */
export function mustNotBeOver({ meeting, now }: { readonly meeting: Meeting; readonly now: Date }): void {
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

async function seat(
  core: Core,
  tx: Transaction,
  { councilId, committeeId, date }: Meeting,
  member: Person,
  substitute: Person,
): Promise<void> {
  const key = { committeeId, personId: substitute.id, kind: 'substitute', meetingDate: date } as const
  const terms = {
    countsOn: 'everything',
    substitutesForId: member.id,
    executive: false,
    until: null,
  } as const
  if (await tx.seats.insert({ ...key, ...terms, id: core.newId(), councilId })) return
  await tx.seats.update(key, terms)
}
