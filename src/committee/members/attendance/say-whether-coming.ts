import { z } from 'zod'
import type { Place } from '../../agenda/find.ts'
import { type Meeting, stageOf } from '../../agenda/meetings/meeting.ts'
import { atMeeting } from '../../agenda/places.ts'
import { enteredFor, writtenVia } from '../../kernel/actor.ts'
import { dayOf } from '../../kernel/dates.ts'
import { CommitteeError } from '../../kernel/errors.ts'
import type { Doing } from '../../record/row.ts'
import { verb } from '../../record/verb.ts'
import { redraw } from '../../record/want-post.ts'
import { seated } from '../replies/who-replies.ts'
import { askSubstitutes } from './ask-substitutes.ts'
import { type Attendance, attendanceSchema } from './attendance.ts'
import { attendanceWords } from './attendance.words.ts'
import { substitutesFor } from './substitutes.ts'
import { tellIfShort, tellOfApologies } from './tell-who-comes.ts'

/** Records whether a member comes to a meeting on its present day. They may change it. Only the clerk, the chair and the
 * vice-chair see it. It does not count as being present. */
export const sayWhetherComing = verb({
  act: {
    names: ['say that they come', 'send apologies'],
    which: ({ says }) => (says === 'coming' ? 'say that they come' : 'send apologies'),
  },
  input: attendanceSchema.pick({ says: true }).extend({
    meetingId: z.string(),
    /** True if the substitutes named for them are to be told. */
    tellSubstitute: z.boolean(),
  }),
  place: atAttendances,
  may: seated('say whether they come'),
  while: [mustStillTakePlace],
  async run(of, { says, tellSubstitute }) {
    const { core, tx, by, now, meeting, attendances, person } = of
    const { date } = meeting
    const seats = await tx.seats.find({ committeeId: meeting.committeeId })
    const { named } = substitutesFor(seats, person.id, date, dayOf(now))
    const tells = says === 'apologies' && tellSubstitute && named.length > 0
    const standing = standingOf(of)
    if (standing?.says === says && standing.date === date && standing.tellSubstitute === tells) return false
    const entered = enteredFor(by) !== null
    const given = { says, date, tellSubstitute: tells, via: writtenVia(by), entered, at: now }
    const { councilId, id: meetingId } = meeting
    const said = { ...given, id: standing?.id ?? of.freshId, councilId, meetingId, personId: person.id }
    if (standing === null) await tx.attendances.insert(said)
    else await tx.attendances.update({ id: standing.id }, given)
    await askSubstitutes(core, tx, meeting, tells ? named : [])
    await tellOfApologies(core, tx, meeting, person, standing, said)
    const others = attendances.filter(({ id }) => id !== said.id)
    await tellIfShort(core, tx, { ...of, attendances: [...others, said] })
    return true
  },
  on: (of) => ['attendance', { id: standingOf(of)?.id ?? of.freshId, councilId: of.meeting.councilId }],
  redraws: ({ core, tx, meeting }) => redraw(core, tx, { kind: 'desk', subjectId: meeting.id }),
})

type AttendancesPlace = Place & { readonly attendances: readonly Attendance[]; readonly freshId: string }

/** With all that was said so far. Members say it one at a time, so the one who makes the meeting fall short is noticed. */
async function atAttendances(doing: Doing, input: { readonly meetingId: string }): Promise<AttendancesPlace> {
  const place = await atMeeting('exclusive')(doing, input)
  const attendances = await doing.tx.attendances.find({ meetingId: place.meeting.id })
  return { ...place, attendances, freshId: doing.core.newId() }
}

function standingOf({
  attendances,
  person,
}: AttendancesPlace & { readonly person: { readonly id: string } }) {
  return attendances.find((one) => one.personId === person.id) ?? null
}

type At = { readonly meeting: Meeting; readonly now: Date }

/** @throws CommitteeError not-posted, cancelled, or date-past once the day of the meeting is over */
export function mustStillTakePlace({ meeting, now }: At): void {
  const stage = stageOf(meeting, now)
  if (stage === 'cancelled') throw new CommitteeError('cancelled', attendanceWords.cancelled(meeting.date))
  if (stage === 'drafting') throw new CommitteeError('not-posted', attendanceWords.notPosted)
  if (meeting.date < dayOf(now)) throw new CommitteeError('date-past', attendanceWords.over(meeting.date))
}
