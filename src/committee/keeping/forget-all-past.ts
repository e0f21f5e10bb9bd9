import { z } from 'zod'
import type { Place } from '../agenda/find.ts'
import { dueMeetings } from '../agenda/meetings/due-meetings.ts'
import { atMeeting } from '../agenda/places.ts'
import { keepingEnds } from '../council/keep.ts'
import { theTimer } from '../council/permission.ts'
import { dayOf } from '../kernel/dates.ts'
import { forEach } from '../kernel/for-each.ts'
import type { Core } from '../ports.ts'
import { verb } from '../record/verb.ts'
import { forgetting } from './forget-acts.ts'
import { forgetPast } from './forget-past.ts'

/** Forgets what every meeting has kept for as long as its committee keeps it.
 * @returns how many meetings forgot something */
export async function forgetAllPast(core: Core): Promise<number> {
  return forEach(
    dueMeetings(core, { forgetAt: { atOrBefore: core.now() } }),
    async ({ meeting }) => (await forgetMeeting(core, { kind: 'timer' }, { meetingId: meeting.id })) > 0,
    (faults) => new AggregateError(faults, `of ${faults.length} meetings nothing was forgotten`),
  )
}

/** Forgets what one meeting has kept for long enough.
 * @returns how many rows were deleted or emptied */
export const forgetMeeting = verb({
  act: forgetting,
  input: z.object({ meetingId: z.string() }),
  // Locked, so no item is put on hold while its rows go.
  place: atMeeting('exclusive'),
  may: theTimer,
  while: [],
  async run({ tx, now, committee, meeting }) {
    await tx.meetings.update({ id: meeting.id }, { forgetAt: nextLook({ committee, meeting }, now) })
    return forgetPast(tx, { committee, meeting }, dayOf(now))
  },
  on: ({ meeting }) => ['meeting', meeting],
})

/** A meeting that is long past is looked at monthly, as something may still be added to it. */
const longestMs = 30 * 24 * 3600_000

function nextLook({ committee, meeting }: Place, now: Date): Date {
  const days = keepingEnds(committee.settings.keep, meeting.date).map((day) => Date.parse(`${day}T00:00:00Z`))
  return new Date(Math.min(now.getTime() + longestMs, ...days.filter((day) => day > now.getTime())))
}
