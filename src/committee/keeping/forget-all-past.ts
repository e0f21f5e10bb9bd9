import { placeOfMeeting } from '../agenda/find.ts'
import { takeMeeting } from '../agenda/meetings/what-may-change.ts'
import { pastKeeping } from '../council/keep.ts'
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
  const { look } = core.store
  const today = dayOf(core.now())
  const keeps = new Map((await look.committees.find({})).map(({ id, settings }) => [id, settings.keep]))
  let forgotten = 0
  const faults: unknown[] = []
  for (const { id, committeeId, date } of await look.meetings.find({})) {
    const keep = keeps.get(committeeId)
    if (keep === undefined || pastKeeping(keep, date, today).size === 0) continue
    try {
      if (await core.store.transact(async (tx) => forgetOf(core, tx, id, today))) forgotten += 1
    } catch (fault) {
      faults.push(fault)
    }
  }
  if (faults.length > 0)
    throw new AggregateError(faults, `of ${faults.length} meetings nothing was forgotten`)
  return forgotten
}

async function forgetOf(core: Core, tx: Transaction, meetingId: string, today: string): Promise<boolean> {
  const { committee, meeting: seen } = await placeOfMeeting(tx, meetingId)
  // Taken, so that an item is not held for a request between this look and what goes.
  const place = { committee, meeting: await takeMeeting(tx, seen) }
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
