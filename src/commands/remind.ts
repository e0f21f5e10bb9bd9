import { z } from 'zod'
import type { Person } from '../committee/council/person.ts'
import { remindNow, whoWouldGet } from '../committee/reminders/remind-now.ts'
import { reminderWords } from '../committee/reminders/reminder.words.ts'
import { reminderFormWords } from '../conversation/reminders/reminders.words.ts'
import { byConsole, committeeOption, coreVerb, meetingOption } from './command.ts'
import { meetingNamed } from './meeting-named.ts'
import { remindCommandWords } from './remind.words.ts'
import { flag } from './typed.ts'

export const remindVerb = coreVerb({
  group: null,
  name: 'remind',
  about:
    'Remind those who have not replied, once it is confirmed; shows who they are, and who cannot be reached',
  input: z.object({
    committee: committeeOption,
    meeting: meetingOption,
    yes: flag('send it without asking'),
  }),
  async run(core, input, console) {
    const { meeting } = await meetingNamed(core.store.look, input.committee, input.meeting)
    const who = await whoWouldGet(core, byConsole, meeting.id)
    const groups = {
      reached: who.reached.map((one) => reminderWords.member(one.name, who.today.get(one.id) ?? null)),
      unreached: who.unreached.map(nameOf),
      off: who.off.map(nameOf),
    }
    for (const group of ['reached', 'unreached', 'off'] as const)
      if (groups[group].length > 0) console.out(`${remindCommandWords[group](groups[group])}\n`)
    if (who.reached.length === 0) return console.out(`${reminderFormWords.now.nobody}\n`)
    if (!input.yes) {
      const sure = await console.ask?.(remindCommandWords.sure)
      if (sure !== true) return console.out(`${remindCommandWords.notSent(sure !== undefined)}\n`)
    }
    const count = await remindNow(core, byConsole, { meetingId: meeting.id, pressId: core.newId() })
    console.out(`${remindCommandWords.sent(count)}\n`)
  },
})

function nameOf({ name }: Person): string {
  return name
}
