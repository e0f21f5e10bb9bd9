import type { Core } from '../../ports.ts'
import type { Where } from '../../store.ts'
import type { Place } from '../find.ts'
import { type Meeting, meetingSchema } from './meeting.ts'

/** Few enough that a batch never keeps others waiting for the program. */
const atOnce = 20

const idOnly = meetingSchema.pick({ id: true })

/** The meetings that are due to be looked at, a few at a time, each once. */
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

/** The meetings that the timers look at now. */
export function meetingsToLookAt(core: Core): AsyncGenerator<Place[]> {
  return dueMeetings(core, { lookAt: { atOrBefore: core.now() } })
}
