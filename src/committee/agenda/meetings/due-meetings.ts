import type { Core } from '../../ports.ts'
import type { Where } from '../../store.ts'
import type { Place } from '../find.ts'
import { type Meeting, meetingSchema } from './meeting.ts'

/** Few enough that working them out never holds up whoever else waits for the program. */
const atOnce = 20

const idOnly = meetingSchema.pick({ id: true })

/** The meetings for which it is time, a few at a time, each once. */
export async function* dueMeetings(core: Core, due: Where<Meeting>): AsyncGenerator<Place[]> {
  const { meetings, committees } = core.store.look
  const ids = (await meetings.findParts(due, idOnly)).map(({ id }) => id)
  while (ids.length > 0) {
    const some = await meetings.find({ id: ids.splice(0, atOnce), ...due })
    const of = await committees.find({ id: [...new Set(some.map(({ committeeId }) => committeeId))] })
    const byId = new Map(of.map((committee) => [committee.id, committee]))
    yield some.flatMap((meeting) => {
      const committee = byId.get(meeting.committeeId)
      return committee === undefined ? [] : { meeting, committee }
    })
  }
}

/** Those at which the timers are to look now. */
export function meetingsToLookAt(core: Core): AsyncGenerator<Place[]> {
  return dueMeetings(core, { lookAt: { atOrBefore: core.now() } })
}
