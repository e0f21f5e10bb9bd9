import { z } from 'zod'
import { addMeeting } from '../committee/agenda/meetings/add-meeting.ts'
import { committeeNamed } from '../committee/council/committee-named.ts'
import { longDay } from '../committee/kernel/dates.ts'
import { byConsole, type CoreVerb, dayArgument, parseGiven, wordsArgument } from './command.ts'

const schema = z.object({ committee: wordsArgument('the committee'), date: dayArgument })

export const addMeetingVerb: CoreVerb = {
  group: 'meeting',
  name: 'add',
  about: 'Begin a meeting, and give its clerks the card to build it with',
  needs: 'core',
  declare: (command) =>
    command
      .requiredOption('--committee <committee>', 'the committee that meets, by its name or id')
      .requiredOption('--date <date>', 'the day of the meeting, such as 2027-07-05'),
  async run(core, given, console) {
    const input = parseGiven(schema, given)
    const committee = await committeeNamed(core.store.look, input.committee)
    const meeting = await addMeeting(core, byConsole, { committeeId: committee.id, date: input.date })
    console.out(`The meeting of ${longDay(meeting.date)} (${committee.name}) is set up.\n`)
  },
}
