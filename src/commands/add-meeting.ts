import { z } from 'zod'
import { addMeeting } from '../committee/agenda/meetings/add-meeting.ts'
import { committeeNamed } from '../committee/council/committee-named.ts'
import { aCommittee, byConsole, coreVerb, dayGiven } from './command.ts'
import { meetingCommandWords } from './meeting.words.ts'
import { option } from './typed.ts'

export const addMeetingVerb = coreVerb({
  group: 'meeting',
  name: 'add',
  about: 'Begin a meeting, and give its clerks the card to build it with',
  input: z.object({
    committee: option(aCommittee, 'the committee that meets, by its name or id'),
    date: option(dayGiven, 'the day of the meeting, such as 2027-07-05'),
  }),
  async run(core, input, console) {
    const committee = await committeeNamed(core.store.look, input.committee)
    const meeting = await addMeeting(core, byConsole, { committeeId: committee.id, date: input.date })
    console.out(`${meetingCommandWords.added(meeting.date, committee.name)}\n`)
  },
})
