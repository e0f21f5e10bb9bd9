import type { Place } from '../../agenda/find.ts'
import { namesOf } from '../../council/names.ts'
import { type Seat, whoSits } from '../../council/seat.ts'
import { walk, workingDaysOf } from '../../council/working-days.ts'
import { dayOf } from '../../kernel/dates.ts'
import type { BankHolidays, Core } from '../../ports.ts'
import type { Attendance } from './attendance.ts'
import { type Expected, expectedAttendance } from './expected-attendance.ts'

export type WhoComes = {
  readonly place: Place
  readonly seats: readonly Seat[]
  readonly expected: Expected
  readonly names: ReadonlyMap<string, string>
  /** Who has an account on any platform. */
  readonly reached: ReadonlySet<string>
  readonly now: Date
}

/** Who is expected at a meeting.
 * @param attendances all that was said about it */
export function expectedAt(
  { meeting, committee }: Place,
  seats: readonly Seat[],
  attendances: readonly Attendance[],
  holidays: BankHolidays,
  now: Date,
): Expected {
  const days = workingDaysOf(committee.settings, holidays)
  return expectedAttendance(
    meeting,
    whoSits(seats, meeting.date),
    attendances,
    committee.settings,
    walk(days, meeting.date, -1).day <= dayOf(now),
  )
}

export async function whoComes(core: Core, place: Place): Promise<WhoComes> {
  const tables = core.store.look
  const now = core.now()
  const { committee, meeting } = place
  const seats = await tables.seats.find({ committeeId: committee.id })
  const seated = new Set(seats.map((seat) => seat.personId))
  const accounts = await tables.accounts.find({ personId: [...seated] })
  const attendances = await tables.attendances.find({ meetingId: meeting.id })
  return {
    place,
    seats,
    expected: expectedAt(place, seats, attendances, core.bankHolidays, now),
    names: await namesOf(tables, seated),
    reached: new Set(accounts.map((account) => account.personId)),
    now,
  }
}
