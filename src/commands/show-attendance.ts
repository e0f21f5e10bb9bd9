import { z } from 'zod'
import { longDay } from '../committee/kernel/dates.ts'
import { attendanceWords } from '../committee/members/attendance/attendance.words.ts'
import { type ExpectedMember, warningOn } from '../committee/members/attendance/expected-attendance.ts'
import { type WhoComes, whoComes } from '../committee/members/attendance/who-comes.ts'
import { committeeOption, coreVerb, meetingOption } from './command.ts'
import { meetingNamed } from './meeting-named.ts'

export const showAttendanceVerb = coreVerb({
  group: null,
  name: 'attendance',
  about: 'Print who is expected at a meeting, beside the quorum',
  input: z.object({
    committee: committeeOption,
    meeting: meetingOption,
  }),
  async run(core, input, console) {
    const place = await meetingNamed(core.store.look, input.committee, input.meeting)
    const who = await whoComes(core, place)
    const { expected } = who
    const warning = warningOn(expected)
    const lines = [
      `${place.committee.name}, ${longDay(place.meeting.date)}`,
      `  ${attendanceWords.expected(expected)}`,
      `  The quorum: ${expected.quorum.rule}.`,
      ...(warning === null ? [] : [`  ${warning}`]),
      ...expected.members.map((one) => `  ${lineOf(who, one)}`),
    ]
    console.out(`${lines.join('\n')}\n`)
  },
})

const says = { coming: 'coming', apologies: 'sends apologies' } as const

function lineOf({ names }: WhoComes, { sits, said, votes, forApologies }: ExpectedMember): string {
  const name = (id: string) => names.get(id) ?? 'A member'
  const why = forApologies ? ', who sends apologies' : ''
  const place = sits.insteadOf === null ? '' : ` (in ${name(sits.insteadOf)}’s place${why})`
  const apart = votes ? '' : ' (not counted to the quorum)'
  return `${name(sits.personId)}${place}${apart}: ${said === null ? 'has not said' : says[said.says]}`
}
