import type { Timetable } from '../committee/agenda/meetings/timetable.ts'
import { dayOf, longDay, timeOf } from '../committee/kernel/dates.ts'

/** Prints a timetable for a person, with its working. */
export function printTimetable(timetable: Timetable): string {
  const { publication, clearDays, meeting } = timetable
  const working = [
    ...publication.counted.map((day) => ({ day, text: 'a clear day' })),
    ...publication.skipped.map(({ day, why }) => ({ day, text: `not counted: ${why}` })),
    { day: publication.day, text: 'the last day to publish; it does not count' },
    { day: meeting, text: 'the meeting; it does not count' },
  ].sort((a, b) => b.day.localeCompare(a.day))
  const lines = [
    `Meeting              ${meeting}  ${longDay(meeting)}`,
    `Last day to publish  ${publication.day}  ${longDay(publication.day)} (${clearDays} clear days)`,
    '',
    'The working, back from the meeting:',
    ...working.map(({ day, text }) => `  ${day}  ${longDay(day).split(' ')[0]?.padEnd(9)}  ${text}`),
    '',
    'What happens when:',
    ...eventsOf(timetable).map(({ day, time, name }) => `  ${day}  ${time}  ${name}`),
    ...(timetable.warnings.length === 0
      ? []
      : ['', ...timetable.warnings.map((warning) => `Please note: ${warning}`)]),
  ]
  return `${lines.join('\n')}\n`
}

export function timetableJson(timetable: Timetable) {
  const { meeting, clearDays, publication, warnings } = timetable
  return {
    meeting,
    clearDays,
    lastDayToPublish: publication.day,
    counted: publication.counted,
    skipped: publication.skipped,
    postedToMembers: timetable.postedAt.toISOString(),
    repliesClose: timetable.closesAt.toISOString(),
    milestones: timetable.milestones.map(({ milestone, at }) => ({
      key: milestone.key,
      name: milestone.name,
      at: at.toISOString(),
      audience: milestone.audience,
      kind: milestone.kind,
    })),
    warnings,
  }
}

function eventsOf(timetable: Timetable) {
  const closing = { at: timetable.closesAt, name: 'Replies close' }
  const posting = { at: timetable.postedAt, name: 'Posted to members' }
  const milestones = timetable.milestones.map(({ at, milestone }) => ({ at, name: milestone.name }))
  return [...milestones, posting, closing]
    .sort((a, b) => a.at.getTime() - b.at.getTime())
    .map(({ at, name }) => ({ day: dayOf(at), time: timeOf(at), name }))
}
