import ical, { ICalEventStatus, ICalEventTransparency } from 'ical-generator'
import { DateTime } from 'luxon'
import { zone } from '../committee/kernel/dates.ts'
import type { Diary, DiaryEntry } from '../committee/reminders/read-diary.ts'

/** A committee's dates as an iCalendar file, in the council's local time. */
export function writeCalendar({ committee, entries }: Diary): string {
  const calendar = ical({
    name: committee.name,
    prodId: { company: 'Quorate', product: 'Quorate', language: 'EN-GB' },
    // Each entry names its time zone. The calendar names none, so that timestamps stay in UTC, as required.
    timezone: { name: null, generator: () => londonRules },
    ttl: 3600,
  })
  for (const entry of entries)
    calendar.createEvent({
      id: `${entry.uid}@quorate`,
      summary: entry.summary,
      sequence: entry.sequence,
      stamp: entry.changedAt,
      lastModified: entry.changedAt,
      transparency: ICalEventTransparency.TRANSPARENT,
      ...(entry.cancelled ? { status: ICalEventStatus.CANCELLED } : {}),
      ...(entry.link === null ? {} : { url: entry.link }),
      ...timesOf(entry),
    })
  return `${calendar.toString()}\r\n`
}

function timesOf({ when }: DiaryEntry) {
  if (when.kind === 'day') return { start: DateTime.fromISO(when.day, { zone }), allDay: true }
  const start = DateTime.fromJSDate(when.at, { zone })
  return { start, end: start.plus({ minutes: 15 }), timezone: zone }
}

/** The United Kingdom's clock changes since 1996, in RFC 5545 notation. */
const londonRules = [
  'BEGIN:VTIMEZONE',
  'TZID:Europe/London',
  'BEGIN:DAYLIGHT',
  'TZOFFSETFROM:+0000',
  'TZOFFSETTO:+0100',
  'TZNAME:BST',
  'DTSTART:19960331T010000',
  'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
  'END:DAYLIGHT',
  'BEGIN:STANDARD',
  'TZOFFSETFROM:+0100',
  'TZOFFSETTO:+0000',
  'TZNAME:GMT',
  'DTSTART:19961027T020000',
  'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
  'END:STANDARD',
  'END:VTIMEZONE',
].join('\r\n')
