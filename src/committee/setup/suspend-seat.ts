import { z } from 'zod'
import type { Seat } from '../council/seat.ts'
import { nextDay } from '../council/working-days.ts'
import { isDay } from '../kernel/dates.ts'
import { CommitteeError } from '../kernel/errors.ts'
import { found } from '../kernel/found.ts'
import { verb } from '../record/verb.ts'
import { endSeat, mustLeaveClerk } from './end-seat.ts'
import type { OnRoster } from './give-seat.ts'
import { onRoster } from './on-roster.ts'
import { redrawForRoster } from './redraw-for-roster.ts'
import { setupWords } from './setup.words.ts'

/** Suspends somebody's seats, or those of one kind, from one day to another, both included: they are neither asked nor
 * counted. It ends each seat the day before, and another begins the day after. */
export const suspendSeat = verb({
  ...onRoster,
  act: 'suspend a seat',
  input: endSeat.input.pick({ committeeId: true, personId: true, kind: true }).extend({
    from: z.string().refine(isDay, setupWords.notADay),
    to: z.string().refine(isDay, setupWords.notADay),
  }),
  async run(of, { personId, kind, from, to }) {
    const { tx, committee } = of
    if (to < from) throw new CommitteeError('date-wrong', setupWords.suspensionTurned, 'to')
    const person = await found(tx.people, personId)
    const seats = await tx.seats.find({ committeeId: committee.id, personId })
    const theirs = seats.filter((seat) => kind === null || seat.kind === kind)
    const during = theirs.filter(
      ({ since, until }) => since <= to && (until === null || (until >= from && until >= since)),
    )
    if (during.length === 0) {
      if (theirs.some(({ since }) => since === nextDay(to, 1))) return null
      throw new CommitteeError('no-seat', setupWords.noSeatThen(person.name, committee.name))
    }
    for (const seat of during) await leaveOut(of, seat, from, to)
    await mustLeaveClerk(of, during, from)
    return { person, kinds: [...new Set(during.map((seat) => seat.kind))] }
  },
  redraws: (of, { from }) => redrawForRoster(of, from),
})

/** Takes these days out of a seat. */
async function leaveOut({ core, tx }: OnRoster, seat: Seat, from: string, to: string): Promise<void> {
  const { id, since, until } = seat
  const goesOn = until === null || until > to
  if (goesOn) await tx.seats.insert({ ...seat, id: core.newId(), since: nextDay(to, 1) })
  // A seat that began within these days is left with none, and stays on the record.
  await tx.seats.update({ id }, { until: nextDay(since > from ? since : from, -1) })
}
