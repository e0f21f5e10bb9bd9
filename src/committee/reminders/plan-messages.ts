import { dayOf, momentOf } from '../dates.ts'
import { type Dated, type Timetable, timetableOf } from '../meetings/timetable.ts'
import { nextDay, walk, workingDaysOf } from '../meetings/working-days.ts'
import { isCurrent, type SeatKind } from '../people/seat.ts'
import type { Core } from '../ports.ts'
import type { Message } from './message.ts'
import type { Milestone } from './milestone.ts'
import { openFor, type Situation, situationsOf } from './situation.ts'

/** How long after its meeting something may still be told. */
const daysAfter = 30

/**
 * Writes down every notice and reminder whose time has come and that is not written down yet. Looked at twice, or by
 * two replicas at once, each is written once.
 * @returns how many were new
 */
export async function planMessages(core: Core): Promise<number> {
  const now = core.now()
  let since = dayOf(now)
  for (let day = 0; day < daysAfter; day += 1) since = nextDay(since, -1)
  const tables = core.store.look
  const meetings = await tables.meetings.find({ date: { from: since } })
  const situations = await situationsOf(tables, meetings)
  const standing = await tables.messages.find({ meetingId: meetings.map((meeting) => meeting.id) })
  const written = new Set(standing.map(({ personId, key }) => `${personId} ${key}`))
  const fresh = situations
    .flatMap((situation) => dueIn(core, situation, now))
    .filter(({ personId, key }) => !written.has(`${personId} ${key}`))
  return fresh.length === 0 ? 0 : core.store.transact((tx) => tx.messages.insertAll(fresh))
}

function dueIn(core: Core, situation: Situation, now: Date): Message[] {
  const { meeting, committee } = situation
  const timetable = timetableOf(meeting, committee.settings, core.bankHolidays)
  return timetable.milestones
    .filter(({ at }) => at <= now && at >= meeting.addedAt)
    .flatMap((dated) => {
      const { milestone } = dated
      const usefulUntil = usefulTo(situation, dated, timetable)
      if (usefulUntil === null || !applies(core, situation, dated)) return []
      const people =
        milestone.kind === 'reminder'
          ? owing(situation, dated.at)
          : audienceOf(situation, milestone, dayOf(now))
      return people.map(
        (personId): Message => ({
          id: core.newId(),
          councilId: meeting.councilId,
          personId,
          kind: milestone.kind,
          key: milestone.kind === 'reminder' ? `reminder/${dated.day}` : `${meeting.id}/${milestone.key}`,
          meetingId: meeting.id,
          words: milestone.words,
          dueAt: dated.at,
          usefulUntil,
          state: usefulUntil < now ? 'missed' : 'due',
          claimedAt: null,
          settledAt: usefulUntil < now ? now : null,
          why: null,
        }),
      )
    })
}

/** Whether the milestone is one of this meeting's as it stands. */
function applies(core: Core, situation: Situation, { milestone, day, at }: Dated): boolean {
  const { meeting, committee } = situation
  if (milestone.key === 'agenda-due') return meeting.publishedOn === null
  if (milestone.audience === 'clerk' || milestone.audience === 'officers') return true
  if (meeting.postedAt === null || at < meeting.postedAt) return false
  if (milestone.kind === 'notice') return true
  const days = workingDaysOf(committee.settings, core.bankHolidays)
  return day > walk(days, dayOf(meeting.postedAt), 2).day
}

/** Until when it still helps; null where there is nothing that it could help with. */
function usefulTo({ meeting }: Situation, { milestone }: Dated, timetable: Timetable): Date | null {
  switch (milestone.from) {
    case 'closing':
      return timetable.closesAt
    case 'publication':
      return momentOf(timetable.publication.day, '23:59')
    case 'posting':
      return timetable.closesAt
    case 'meeting': {
      let last = meeting.date
      if (milestone.workingDays > 0) for (let day = 0; day < daysAfter; day += 1) last = nextDay(last, 1)
      // On the day itself the meeting begins; what is told after that helps nobody.
      return momentOf(last, milestone.workingDays > 0 ? '23:59' : '10:00')
    }
    default:
      return milestone.from satisfies never
  }
}

function owing(situation: Situation, at: Date): string[] {
  return situation.sitting
    .map((one) => one.personId)
    .filter((personId) => openFor(situation, personId, at).length > 0)
}

const kindsOf: Readonly<
  Record<Exclude<Milestone['audience'], 'members' | 'not-replied'>, readonly SeatKind[]>
> = {
  chair: ['chair', 'vice-chair'],
  clerk: ['clerk'],
  officers: ['officer'],
}

function audienceOf({ seats, sitting }: Situation, { audience }: Milestone, today: string): string[] {
  if (audience === 'members' || audience === 'not-replied') return sitting.map((one) => one.personId)
  const kinds = kindsOf[audience]
  return [
    ...new Set(
      seats
        .filter((seat) => kinds.includes(seat.kind) && isCurrent(seat, today))
        .map((seat) => seat.personId),
    ),
  ]
}
