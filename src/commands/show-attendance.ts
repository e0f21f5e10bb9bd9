import { z } from 'zod'
import { attendanceWords } from '../committee/members/attendance/attendance.words.ts'
import { type ExpectedMember, warningOn } from '../committee/members/attendance/expected-attendance.ts'
import { type WhoComes, whoComes } from '../committee/members/attendance/who-comes.ts'
import { printedAttendanceWords } from './attendance.words.ts'
import { committeeOption, coreVerb, meetingOption } from './command.ts'
import { commandWords } from './command.words.ts'
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
      printedAttendanceWords.heading(place.committee.name, place.meeting.date),
      `  ${attendanceWords.expected(expected)}`,
      `  ${printedAttendanceWords.quorum(expected.quorum.rule)}`,
      ...(warning === null ? [] : [`  ${warning}`]),
      ...expected.members.map((one) => `  ${lineOf(who, one)}`),
    ]
    console.out(`${lines.join('\n')}\n`)
  },
})

function lineOf({ names }: WhoComes, { sits, said, votes, forApologies }: ExpectedMember): string {
  const name = (id: string) => names.get(id) ?? commandWords.aMember
  const { insteadOf } = sits
  return printedAttendanceWords.sitting({
    name: name(sits.personId),
    insteadOf: insteadOf === null ? null : { name: name(insteadOf), sentApologies: forApologies },
    countsToQuorum: votes,
    says: said?.says ?? null,
  })
}
