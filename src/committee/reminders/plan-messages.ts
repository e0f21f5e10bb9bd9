import type { Meeting } from '../agenda/meetings/meeting.ts'
import { datesOf } from '../agenda/meetings/timetable.ts'
import type { Committee } from '../council/council.ts'
import { maySend } from '../council/decent-hours.ts'
import { type Milestone, wordsOf } from '../council/milestone.ts'
import { nextDay } from '../council/working-days.ts'
import { dayOf } from '../kernel/dates.ts'
import type { Core } from '../ports.ts'
import { dueMessage, type Message, type Telling } from '../record/message.ts'
import type { Tables } from '../store.ts'
import { showAstray } from './astray.ts'
import { audienceOf, owingAt, reportsOwedBy } from './audience.ts'
import { type DueMilestone, daysAfter, dueMilestones } from './due-milestones.ts'
import { type Situation, situationsOf } from './situation.ts'

/**
 * Writes down every notice and reminder whose time has come and that is not written down yet. Looked at twice, or by
 * two replicas at once, each is written once. Whom a reminder goes to is worked out when it can go, not before.
 * @returns how many were new
 */
export async function planMessages(core: Core): Promise<number> {
  const now = core.now()
  const tables = core.store.look
  let since = dayOf(now)
  for (let day = 0; day < daysAfter; day += 1) since = nextDay(since, -1)
  const meetings = (await tables.meetings.find({ date: { from: since }, cancelledAt: null })).filter(
    (meeting) => mayBeDue(meeting, now),
  )
  const committees = await committeesOf(tables, meetings)
  const due = await notPlannedYet(core, meetings, committees)
  if (due.size === 0) return 0
  const situations = await situationsOf(tables, [...committees.values()], [...due.keys()], {
    withAgenda: (meeting) => due.get(meeting)?.some(({ milestone }) => goesByAgenda(milestone)) ?? false,
  })
  const fresh = situations.flatMap((situation) =>
    (due.get(situation.meeting) ?? []).flatMap((one) => messagesOf(core, situation, one, now)),
  )
  const tellings = [...due].flatMap(([meeting, some]) => some.map((one) => tellingOf(core, meeting, one)))
  return core.store.transact(async (tx) => {
    const count = await tx.messages.insertAll(fresh)
    await tx.tellings.insertAll(tellings)
    const missed = fresh.filter(({ state }) => state === 'missed')
    await showAstray(
      core,
      tx,
      missed.map(({ meetingId }) => meetingId),
    )
    return count
  })
}

async function committeesOf(tables: Tables, meetings: readonly Meeting[]): Promise<Map<string, Committee>> {
  const ids = [...new Set(meetings.map((meeting) => meeting.committeeId))]
  const committees = ids.length === 0 ? [] : await tables.committees.find({ id: ids })
  return new Map(committees.map((committee) => [committee.id, committee]))
}

async function notPlannedYet(
  core: Core,
  meetings: readonly Meeting[],
  committees: ReadonlyMap<string, Committee>,
): Promise<Map<Meeting, DueMilestone[]>> {
  const now = core.now()
  const due = new Map<Meeting, DueMilestone[]>()
  for (const meeting of meetings) {
    const settings = committees.get(meeting.committeeId)?.settings
    if (settings === undefined) continue
    const timetable = datesOf(meeting, settings, core.bankHolidays)
    const some = dueMilestones(meeting, timetable, settings, core.bankHolidays, now).filter(
      ({ usefulUntil }) => usefulUntil < now || maySend(settings, core.bankHolidays, now, usefulUntil),
    )
    if (some.length > 0) due.set(meeting, some)
  }
  if (due.size === 0) return due
  const told = await core.store.look.tellings.find({
    meetingId: [...due.keys()].map((meeting) => meeting.id),
  })
  const keys = new Set(told.map(({ meetingId, key }) => `${meetingId} ${key}`))
  for (const [meeting, some] of due) {
    const left = some.filter(({ key }) => !keys.has(`${meeting.id} ${key}`))
    if (left.length > 0) due.set(meeting, left)
    else due.delete(meeting)
  }
  return due
}

/** No milestone but one that was moved lies further ahead of its meeting than this. */
const daysBefore = 150

/** Spares the reckoning for a year of meetings to come. */
function mayBeDue(meeting: Meeting, now: Date): boolean {
  const ahead = dayOf(new Date(now.getTime() + daysBefore * 24 * 3600_000))
  return meeting.date <= ahead || meeting.postedAt !== null || meeting.moved.length > 0
}

function messagesOf(core: Core, situation: Situation, due: DueMilestone, now: Date): Message[] {
  const { meeting } = situation
  const { milestone, at, usefulUntil } = due
  const late = usefulUntil < now
  const words = wordsOf(milestone, due.dates)
  const people =
    milestone.kind === 'reminder' || milestone.audience === 'not-replied'
      ? owingAt(situation, late ? at : now)
      : audienceOf(situation, milestone.audience, dayOf(now))
  return people.map((personId): Message => {
    const message = dueMessage({
      id: core.newId(),
      councilId: meeting.councilId,
      personId,
      kind: milestone.kind,
      key: `${meeting.id}/${due.key}`,
      meetingId: meeting.id,
      words: milestone.audience === 'officers' ? `${words} ${wanted(situation, personId)}` : words,
      dueAt: at,
      usefulUntil,
    })
    return late ? { ...message, state: 'missed', settledAt: now, why: 'too-late' } : message
  })
}

/** Which reports an officer is asked for. */
function wanted(situation: Situation, personId: string): string {
  const items = reportsOwedBy(situation, personId).map(({ number, title }) => `item ${number}, ${title}`)
  return `Wanted: ${items.join('; ')}.`
}

/** Whether it matters what is on the agenda, what it asks and who has answered. */
function goesByAgenda({ kind, audience }: Milestone): boolean {
  return kind === 'reminder' || audience === 'not-replied' || audience === 'officers'
}

function tellingOf(core: Core, meeting: Meeting, { key }: DueMilestone): Telling {
  return { id: core.newId(), councilId: meeting.councilId, meetingId: meeting.id, key }
}
