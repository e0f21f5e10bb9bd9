import type { Core } from '../../committee/ports.ts'
import { faultWords } from '../../committee/record/fault.words.ts'
import { postWords } from '../../committee/record/post.words.ts'

/** What would keep an agenda from a committee's rooms just now, and what to do about it. */
export async function whyItWouldWait(core: Core, committeeId: string): Promise<string[]> {
  const { roomFault, store } = core
  if (roomFault === undefined) return []
  const rooms = await store.look.rooms.find({ committeeId })
  const faults = await Promise.all(rooms.map(roomFault))
  return rooms.flatMap(({ platform }, at) => {
    const fault = faults[at] ?? null
    return fault === null ? [] : faultWords.told(fault, { what: postWords.agenda, people: [], platform })
  })
}
