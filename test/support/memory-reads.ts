import type { Meeting } from '../../src/committee/agenda/meetings/meeting.ts'
import { isCurrent } from '../../src/committee/council/seat.ts'
import type { Reads } from '../../src/committee/reads.ts'
import type { Tables } from '../../src/committee/store.ts'

/** The named queries without SQL. */
export function memoryReads(tables: Tables): Reads {
  return {
    async committeesOf(personId, today, most) {
      const seats = (await tables.seats.find({ personId })).filter((seat) => isCurrent(seat, today))
      const committees = await tables.committees.find({ id: seats.map((seat) => seat.committeeId) })
      return Promise.all(
        committees.map(async (committee) => {
          const committeeId = committee.id
          const isPast = ({ date, postedAt }: Meeting) => date < today && postedAt !== null
          const all = await tables.meetings.find({ committeeId }, { by: 'date', descending: true })
          return {
            committee,
            seats: seats.filter((seat) => seat.committeeId === committeeId),
            ahead: await tables.meetings.find(
              { committeeId, date: { from: today } },
              { by: 'date', limit: most },
            ),
            past: all.filter(isPast).slice(0, most),
          }
        }),
      )
    },
  }
}
