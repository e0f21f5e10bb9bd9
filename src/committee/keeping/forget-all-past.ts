import { type Place, placeOfMeeting } from '../agenda/find.ts'
import { dueMeetings } from '../agenda/meetings/due-meetings.ts'
import { takeMeeting } from '../agenda/meetings/what-may-change.ts'
import { keepingEnds } from '../council/keep.ts'
import { dayOf } from '../kernel/dates.ts'
import type { Core } from '../ports.ts'
import { recordAct } from '../record/record-act.ts'
import type { Transaction } from '../store.ts'
import { forgetting } from './forget-acts.ts'
import { forgetPast } from './forget-past.ts'

/**
 * Forgets, of every meeting, what has been kept for as long as its committee keeps it. One that fails does not hold up
 * the rest.
 * @returns of how many meetings something was forgotten
 */
export async function forgetAllPast(core: Core): Promise<number> {
  let forgotten = 0
  const faults: unknown[] = []
  for await (const places of dueMeetings(core, { forgetAt: { atOrBefore: core.now() } }))
    for (const { meeting } of places)
      try {
        if (await core.store.transact(async (tx) => forgetOf(core, tx, meeting.id))) forgotten += 1
      } catch (fault) {
        faults.push(fault)
      }
  if (faults.length > 0)
    throw new AggregateError(faults, `of ${faults.length} meetings nothing was forgotten`)
  return forgotten
}

async function forgetOf(core: Core, tx: Transaction, meetingId: string): Promise<boolean> {
  const now = core.now()
  const today = dayOf(now)
  const { committee, meeting: seen } = await placeOfMeeting(tx, meetingId)
  // Taken, so that an item is not held for a request between this look and what goes.
  const place = { committee, meeting: await takeMeeting(tx, seen) }
  await tx.meetings.update({ id: meetingId }, { forgetAt: nextLook(place, now) })
  if ((await forgetPast(tx, place, today)) === 0) return false
  await recordAct(core, tx, {
    councilId: place.meeting.councilId,
    by: { kind: 'timer' },
    personId: null,
    act: forgetting,
    subject: 'meeting',
    subjectId: meetingId,
  })
  return true
}

/** Something may still be added of a meeting that is long past, so it is looked at monthly. */
const longestMs = 30 * 24 * 3600_000

function nextLook({ committee, meeting }: Place, now: Date): Date {
  const days = keepingEnds(committee.settings.keep, meeting.date).map((day) => Date.parse(`${day}T00:00:00Z`))
  return new Date(Math.min(now.getTime() + longestMs, ...days.filter((day) => day > now.getTime())))
}
