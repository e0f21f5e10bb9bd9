import type { Seat } from '../council/seat.ts'
import { answeringFrom, reportingWrites } from '../kernel/seen.ts'
import type { Transaction } from '../store.ts'

/**
 * The transaction of one verb, which reads the seats of a committee once: who may, who sits and who is told all depend on
 * them. It reads them again after it writes a seat, or locks a meeting later than its place, for which it may have waited.
 */
export function readingSeatsOnce(tx: Transaction): Transaction {
  const known = new Map<string, Seat[]>()
  const forget = () => known.clear()
  const seats = reportingWrites(
    answeringFrom(tx.seats, () =>
      [...known].map(([committeeId, rows]) => ({ where: { committeeId }, rows })),
    ),
    forget,
  )
  return {
    ...tx,
    seats: {
      ...seats,
      async find(where, order) {
        const { committeeId } = where
        if (typeof committeeId === 'string' && !known.has(committeeId))
          known.set(committeeId, await tx.seats.find({ committeeId }))
        return seats.find(where, order)
      },
    },
    meetings: {
      ...tx.meetings,
      hold(id) {
        forget()
        return tx.meetings.hold(id)
      },
      take(id) {
        forget()
        return tx.meetings.take(id)
      },
    },
  }
}
