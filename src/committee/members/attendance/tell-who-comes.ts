import type { Place } from '../../agenda/find.ts'
import type { Meeting } from '../../agenda/meetings/meeting.ts'
import type { Person } from '../../council/person.ts'
import type { Core } from '../../ports.ts'
import { dropUnsent, isTold, tellClerks } from '../../record/tell-clerks.ts'
import type { Transaction } from '../../store.ts'
import type { Attendance } from './attendance.ts'
import { attendanceWords } from './attendance.words.ts'
import { expectedAt } from './who-comes.ts'

/** Tells the clerks that a member sends apologies, or comes after all. Earlier messages that have not gone out are dropped.
 * If a clerk entered it, the clerks are told nothing.
 * @param standing what they said before, perhaps about another day */
export async function tellOfApologies(
  core: Core,
  tx: Transaction,
  meeting: Meeting,
  { id: personId, name }: Person,
  standing: Attendance | null,
  said: Pick<Attendance, 'says' | 'entered'>,
): Promise<void> {
  const was = standing?.date === meeting.date ? standing.says : null
  if (was === said.says) return
  const of = { about: 'apologies', subjectId: personId, day: meeting.date } as const
  const dropped = standing === null ? 0 : await dropUnsent(core, tx, { ...of, meetingId: meeting.id })
  if (said.entered) return
  const notice = { ...of, occasion: core.newId() }
  if (said.says === 'apologies')
    await tellClerks(core, tx, meeting, {
      ...notice,
      words: attendanceWords.sentApologies(name),
    })
  else if (was === 'apologies' && dropped === 0)
    await tellClerks(core, tx, meeting, {
      ...notice,
      words: attendanceWords.comesAfterAll(name),
    })
}

/** Tells the clerks and the chair that too few are expected for the quorum: once for each day of the meeting. */
export async function tellIfShort(
  core: Core,
  tx: Transaction,
  place: Place & { readonly attendances: readonly Attendance[] },
): Promise<void> {
  const { meeting, attendances } = place
  const of = { about: 'quorum', subjectId: meeting.id, day: meeting.date } as const
  const seats = await tx.seats.find({ committeeId: meeting.committeeId })
  const expected = expectedAt(place, seats, attendances, core.bankHolidays, core.now())
  if (expected.warning !== 'falls-short') {
    await dropUnsent(core, tx, { ...of, meetingId: meeting.id })
    return
  }
  if (await isTold(tx, { ...of, meetingId: meeting.id })) return
  await tellClerks(core, tx, meeting, {
    ...of,
    occasion: core.newId(),
    words: attendanceWords.tooFew(expected),
    chairToo: true,
  })
}
