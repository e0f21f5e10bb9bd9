import type { Timetable } from '../committee/agenda/meetings/timetable.ts'
import { dayOf, longDay, timeOf } from '../committee/kernel/dates.ts'
import { printedTimetableWords } from './printed-timetable.words.ts'

/** Prints a timetable for a person, with its working. */
export function printTimetable(timetable: Timetable): string {
  const { publication, clearDays, meeting } = timetable
  const working = [
    ...publication.counted.map((day) => ({ day, text: printedTimetableWords.clearDay })),
    ...publication.skipped.map(({ day, why }) => ({ day, text: printedTimetableWords.notCounted(why) })),
    { day: publication.day, text: printedTimetableWords.publicationDay },
    { day: meeting, text: printedTimetableWords.meetingDay },
  ].sort((a, b) => b.day.localeCompare(a.day))
  const lines = [
    `${printedTimetableWords.meeting.padEnd(19)}  ${meeting}  ${longDay(meeting)}`,
    `${printedTimetableWords.lastDayToPublish.padEnd(19)}  ${publication.day}  ${printedTimetableWords.clearDays(publication.day, clearDays)}`,
    '',
    printedTimetableWords.working,
    ...working.map(({ day, text }) => `  ${day}  ${longDay(day).split(' ')[0]?.padEnd(9)}  ${text}`),
    '',
    printedTimetableWords.events,
    ...eventsOf(timetable).map(({ day, time, name }) => `  ${day}  ${time}  ${name}`),
    ...(timetable.warnings.length === 0
      ? []
      : ['', ...timetable.warnings.map((warning) => printedTimetableWords.note(warning))]),
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
  const closing = { at: timetable.closesAt, name: printedTimetableWords.repliesClose }
  const posting = { at: timetable.postedAt, name: printedTimetableWords.posted }
  const milestones = timetable.milestones.map(({ at, milestone }) => ({ at, name: milestone.name }))
  return [...milestones, posting, closing]
    .sort((a, b) => a.at.getTime() - b.at.getTime())
    .map(({ at, name }) => ({ day: dayOf(at), time: timeOf(at), name }))
}
