import { Option } from 'commander'
import { z } from 'zod'
import { bankHolidays } from '../calendar/bank-holidays.ts'
import { timetableOf } from '../committee/agenda/meetings/timetable.ts'
import { nations, settingsSchema } from '../committee/council/settings.ts'
import { dayOf } from '../committee/kernel/dates.ts'
import { printTimetable, timetableJson } from '../documents/write-timetable.ts'
import { type CoreVerb, dayArgument, type PlainVerb, parseGiven, wordsArgument } from './command.ts'
import { meetingNamed } from './meeting-named.ts'

const schema = z.object({
  date: dayArgument,
  nation: z.enum(nations).default('england'),
  json: z.boolean().default(false),
})

export const showTimetableVerb: PlainVerb = {
  group: null,
  name: 'timetable',
  about: 'Work the dates back from a meeting: the last day to publish, notices, reminders, closing',
  needs: 'nothing',
  declare: (command) =>
    command
      .argument('<date>', 'the day of the meeting, such as 2027-07-05')
      .addOption(
        new Option('--nation <nation>', 'whose law and bank holidays').choices(nations).default('england'),
      )
      .option('--json', 'print it as JSON'),
  async run(given, console) {
    const { date, nation, json } = parseGiven(schema, given)
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
}

const ofMeeting = z.object({
  committee: wordsArgument('the committee'),
  date: dayArgument,
  json: z.boolean().default(false),
})

export const meetingTimetableVerb: CoreVerb = {
  group: 'meeting',
  name: 'timetable',
  about: 'The timetable of a meeting as it stands, by its committee’s settings and what the clerk has moved',
  needs: 'core',
  declare: (command) =>
    command
      .argument('<date>', 'the day of the meeting')
      .requiredOption('--committee <committee>', 'the committee that meets, by its name or id')
      .option('--json', 'print it as JSON'),
  async run(core, given, console) {
    const input = parseGiven(ofMeeting, given)
    const { committee, meeting } = await meetingNamed(core.store.look, input.committee, input.date)
    const timetable = timetableOf(meeting, committee.settings, core.bankHolidays, dayOf(core.now()))
    console.out(
      input.json ? `${JSON.stringify(timetableJson(timetable), null, 2)}\n` : printTimetable(timetable),
    )
  },
}
