import { z } from 'zod'
import type { Meeting } from '../../agenda/meetings/meeting.ts'
import { mustNotBeCancelled } from '../../agenda/meetings/what-may-change.ts'
import type { Person } from '../../council/person.ts'
import { executiveOn, type Seat, whoSits } from '../../council/seat.ts'
import { dayOf } from '../../kernel/dates.ts'
import { CommitteeError } from '../../kernel/errors.ts'
import { found } from '../../kernel/found.ts'
import type { Core } from '../../ports.ts'
import { tell } from '../../record/notify-of-change.ts'
import { verb } from '../../record/verb.ts'
import { wantPost } from '../../record/want-post.ts'
import type { Tables, Transaction } from '../../store.ts'
import { attendanceOf } from './expected-attendance.ts'
import { onPlaceAt } from './on-place-at.ts'
import { substituteWords } from './substitute.words.ts'
import { substituteOf, substitutesFor } from './substitutes.ts'

/** Gives a substitute a member's place at one meeting. What the member replied is kept but no longer counted. Both are
 * told. Nobody has two places, and nobody on the executive has one. */
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
      words: substituteWords.youSit(member.name, closed),
    })
    await tell(core, tx, meeting, [memberId], {
      ...notice,
      words: substituteWords.sitsInYourPlace(substitute.name, closed),
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
  if (meeting.date < dayOf(now)) throw new CommitteeError('date-past', substituteWords.over(meeting.date))
}

/** @param has who has the member's place already */
async function mustBeFree(
  tx: Tables,
  meeting: Meeting,
  seats: readonly Seat[],
  member: Person,
  has: string | null,
): Promise<void> {
  if (has !== null) {
    const { name } = await found(tx.people, has)
    throw new CommitteeError('seat-taken', substituteWords.placeTaken(name, member.name))
  }
  const sits = whoSits(seats, meeting.date).find((one) => one.personId === member.id)
  if (sits === undefined || sits.insteadOf !== null)
    throw new CommitteeError('no-seat', substituteWords.noPlace(member.name))
  const said = attendanceOf(member.id, meeting, await tx.attendances.find({ meetingId: meeting.id }))
  if (said?.says === 'coming')
    throw new CommitteeError('seat-taken', substituteWords.memberComes(member.name))
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
    throw new CommitteeError('not-allowed', substituteWords.ofExecutive(substitute.name))
  if (whoSits(seats, meeting.date).some((one) => one.personId === substitute.id))
    throw new CommitteeError('seat-taken', substituteWords.sitsAlready(substitute.name))
  const { named, others } = substitutesFor(seats, member.id, meeting.date, today)
  if (![...named, ...others].includes(substitute.id))
    throw new CommitteeError('no-seat', substituteWords.notOfCommittee(substitute.name))
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
    since: '',
    until: null,
  } as const
  if (await tx.seats.insert({ ...key, ...terms, id: core.newId(), councilId })) return
  await tx.seats.update(key, terms)
}
