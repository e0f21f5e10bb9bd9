import { isCurrent, type Seat } from '../../council/seat.ts'
import { nextDay } from '../../council/working-days.ts'
import { dayOf } from '../../kernel/dates.ts'
import type { Core } from '../../ports.ts'
import type { Transaction } from '../../store.ts'

/** Ends a substitute's seat for one day. They stay a substitute on the committee, for the same member.
 * @param seats the committee's */
export async function endSubstitute(
  core: Core,
  tx: Transaction,
  seats: readonly Seat[],
  seat: Seat,
): Promise<void> {
  const today = dayOf(core.now())
  await tx.seats.update({ id: seat.id }, { until: nextDay(today, -1) })
  const others = seats.filter((one) => one.personId === seat.personId && one.kind === 'substitute')
  if (others.some((one) => one.id !== seat.id && isCurrent(one, today))) return
  const reserve = { ...seat, id: core.newId(), meetingDate: '', until: null }
  if (await tx.seats.insert(reserve)) return
  const { committeeId, personId, kind, substitutesForId } = reserve
  await tx.seats.update({ committeeId, personId, kind, meetingDate: '' }, { until: null, substitutesForId })
}
