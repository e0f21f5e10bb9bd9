import { z } from 'zod'
import { bankHolidays } from '../calendar/bank-holidays.ts'
import { timetableOf } from '../committee/agenda/meetings/timetable.ts'
import { nations, settingsSchema } from '../committee/council/settings.ts'
import { dayOf } from '../committee/kernel/dates.ts'
import { printTimetable, timetableJson } from '../documents/write-timetable.ts'
import { aCommittee, coreVerb, dayGiven, plainVerb } from './command.ts'
import { meetingNamed } from './meeting-named.ts'
import { argument, flag, option } from './typed.ts'

export const showTimetableVerb = plainVerb({
  group: null,
  name: 'timetable',
  about: 'Work the dates back from a meeting: the last day to publish, notices, reminders, closing',
  input: z.object({
    date: argument(dayGiven, 'the day of the meeting, such as 2027-07-05'),
    nation: option(z.enum(nations).default('england'), 'whose law and bank holidays'),
    json: flag('print it as JSON'),
  }),
  async run({ date, nation, json }, console) {
    const settings = settingsSchema.parse({ nation })
    const timetable = timetableOf(
      { date, repliesCloseAt: null, publishedOn: null, postedAt: null, moved: [] },
      settings,
      bankHolidays(),
      // Passed as today, so that the result does not depend on the day the command runs.
      date,
    )
    console.out(json ? `${JSON.stringify(timetableJson(timetable), null, 2)}\n` : printTimetable(timetable))
  },
})

export const meetingTimetableVerb = coreVerb({
  group: 'meeting',
  name: 'timetable',
  about: 'The timetable of a meeting as it stands, by its committee’s settings and what the clerk has moved',
  input: z.object({
    date: argument(dayGiven, 'the day of the meeting'),
    committee: option(aCommittee, 'the committee that meets, by its name or id'),
    json: flag('print it as JSON'),
  }),
  async run(core, input, console) {
    const { committee, meeting } = await meetingNamed(core.store.look, input.committee, input.date)
    const timetable = timetableOf(meeting, committee.settings, core.bankHolidays, dayOf(core.now()))
    console.out(
      input.json ? `${JSON.stringify(timetableJson(timetable), null, 2)}\n` : printTimetable(timetable),
    )
  },
})
