import type { Place } from '../../agenda/find.ts'
import { namesOf } from '../../council/names.ts'
import { type Seat, whoSits } from '../../council/seat.ts'
import { walk, workingDaysOf } from '../../council/working-days.ts'
import { dayOf } from '../../kernel/dates.ts'
import type { BankHolidays, Core } from '../../ports.ts'
import type { Tables } from '../../store.ts'
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

/** Who is expected at a meeting, as the record stands. */
export async function expectedAt(
  tables: Tables,
  { meeting, committee }: Place,
  seats: readonly Seat[],
  holidays: BankHolidays,
  now: Date,
): Promise<Expected> {
  const days = workingDaysOf(committee.settings, holidays)
  return expectedAttendance(
    meeting,
    whoSits(seats, meeting.date),
    await tables.attendances.find({ meetingId: meeting.id }),
    committee.settings,
    walk(days, meeting.date, -1).day <= dayOf(now),
  )
}

export async function whoComes(core: Core, place: Place): Promise<WhoComes> {
  const tables = core.store.look
  const now = core.now()
  const { committee } = place
  const seats = await tables.seats.find({ committeeId: committee.id })
  const seated = new Set(seats.map((seat) => seat.personId))
  const accounts = await tables.accounts.find({ personId: [...seated] })
  return {
    place,
    seats,
    expected: await expectedAt(tables, place, seats, core.bankHolidays, now),
    names: await namesOf(tables, seated),
    reached: new Set(accounts.map((account) => account.personId)),
    now,
  }
}
