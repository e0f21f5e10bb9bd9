import type { Place } from '../agenda/find.ts'
import { maySend } from '../council/decent-hours.ts'
import type { BankHolidays, Core } from '../ports.ts'
import { type Message, messageSchema, type WhyNot } from '../record/message.ts'
import { overtakenBy } from './overtaken.ts'

/** What decides if a message has to wait. */
export const waiting = messageSchema.pick({
  id: true,
  personId: true,
  cause: true,
  about: true,
  day: true,
  meetingId: true,
  usefulUntil: true,
})
type Waiting = Pick<Message, keyof typeof waiting.shape>

/** Those due messages that need not wait for decent hours, in a fixed number of queries. Claiming one checks this again. */
export async function mayGoNow<Some extends Waiting>(core: Core, due: readonly Some[]): Promise<Some[]> {
  if (due.length === 0) return []
  const now = core.now()
  const tables = core.store.look
  const meetings = await tables.meetings.find({ id: [...new Set(due.map(({ meetingId }) => meetingId))] })
  const committees = await tables.committees.find({
    id: [...new Set(meetings.map(({ committeeId }) => committeeId))],
  })
  const byId = new Map(committees.map((committee) => [committee.id, committee]))
  const places = new Map<string, Place>()
  for (const meeting of meetings) {
    const committee = byId.get(meeting.committeeId)
    if (committee !== undefined) places.set(meeting.id, { meeting, committee })
  }
  return due.filter((message) => {
    const place = places.get(message.meetingId)
    return place === undefined || whatBecomesOf(message, place, core.bankHolidays, now) !== 'waits'
  })
}

/** What its meeting and the hour make of a due message: it may go, waits for decent hours, or is settled without being
 * sent. */
export function whatBecomesOf(
  message: Parameters<typeof overtakenBy>[0],
  place: Place,
  holidays: BankHolidays,
  now: Date,
): 'may-go' | 'waits' | { readonly state: 'missed' | 'dropped'; readonly why: WhyNot } {
  const { usefulUntil } = message
  if (usefulUntil < now) return { state: 'missed', why: 'too-late' }
  const overtaken = overtakenBy(message, place, holidays)
  if (overtaken !== null) return { state: 'dropped', why: overtaken }
  return maySend(place.committee.settings, holidays, now, usefulUntil) ? 'may-go' : 'waits'
}
