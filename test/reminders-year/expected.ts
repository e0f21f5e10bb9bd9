import type { Meeting } from '../../src/committee/agenda/meetings/meeting.ts'
import { datesOf } from '../../src/committee/agenda/meetings/timetable.ts'
import type { Settings } from '../../src/committee/council/settings.ts'
import { walk, workingDaysOf } from '../../src/committee/council/working-days.ts'
import { dayOf, momentOf, timeOf } from '../../src/committee/kernel/dates.ts'
import type { BankHolidays } from '../../src/committee/ports.ts'
import type { Planned } from './world.ts'

/** One meeting's history: its final row, when its agenda was recorded as published, who replied when. */
export type Lived = {
  readonly planned: Planned
  readonly row: Meeting
  readonly replied: ReadonlyMap<string, Date>
}

/**
 * Computes whom each milestone is due to, independently of the program: by the rules, from what happened.
 * @param looks when some replica checked, in order
 */
export function expectedOf(
  lived: readonly Lived[],
  settings: Settings,
  holidays: BankHolidays,
  looks: readonly Date[],
): Set<string> {
  const days = workingDaysOf(settings, holidays)
  const expected = new Set<string>()
  for (const { planned, row, replied } of lived) {
    const { publication, closesAt, milestones } = datesOf(row, settings, holidays)
    const committee = row.committeeId.replace('committee-', '')
    const useful: Readonly<Record<string, Date>> = {
      'agenda-due': moment(publication.day, '23:59'),
      'papers-published': closesAt,
      'closing-soon': closesAt,
      'closing-today': closesAt,
      'questions-close': moment(row.date, '10:00'),
      'pre-meeting': moment(row.date, '10:00'),
      'meeting-tomorrow': moment(row.date, '10:00'),
      'outcomes-due': new Date(moment(row.date, '23:59').getTime() + 30 * 24 * 3600_000),
    }
    for (const { milestone, at, day } of milestones) {
      const until = useful[milestone.key]
      if (until === undefined || at < planned.addedAt) continue
      const looked = looks.find(
        (time) =>
          time >= at &&
          (time > until ||
            (timeOf(time) >= '08:30' &&
              timeOf(time) <= '18:30' &&
              (days.whyNot(dayOf(time)) === null || dayOf(until) <= dayOf(time)))),
      )
      if (looked === undefined) continue
      const posted = row.postedAt !== null && row.postedAt <= at
      const members = planned.members.map((member) => member.id)
      const owing = members.filter((id) => {
        const when = replied.get(id)
        return when === undefined || when > looked
      })
      const soon = row.postedAt !== null && day <= walk(days, dayOf(row.postedAt), 2).day
      const audience: Readonly<Record<string, readonly string[]>> = {
        'agenda-due': row.postedAt === null || row.postedAt > looked ? [`clerk-${committee}`] : [],
        'papers-published': posted ? members : [],
        'closing-soon': posted && !soon ? owing : [],
        'closing-today': posted && !soon ? owing : [],
        'questions-close': posted ? [`clerk-${committee}`] : [],
        'pre-meeting': posted ? members.slice(0, 1) : [],
        'meeting-tomorrow': posted ? members : [],
        'outcomes-due': [`clerk-${committee}`],
      }
      for (const person of audience[milestone.key] ?? []) expected.add(`${person} ${row.id}/${milestone.key}`)
    }
  }
  return expected
}

function moment(day: string, time: string): Date {
  const at = momentOf(day, time)
  if (at === null) throw new Error(`${day} has no ${time}`)
  return at
}
